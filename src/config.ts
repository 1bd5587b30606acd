/**
 * The configuration of a process, and the only reader of its environment. Whatever is wrong is said here, before anything starts.
 */
import { isAbsolute, resolve } from 'node:path';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** An existing PostgreSQL; `null` for the embedded one. */
  readonly databaseUrl: string | null;
  /** Where the embedded database keeps its data: inside the clone, so that two clones never meet. */
  readonly dataDirectory: string;
  /** Shared by gateway and subgraphs that run in several processes; `null` when one process makes its own. */
  readonly gatewaySecret: string | null;
  /** Subgraphs that run elsewhere, by name. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** How long the gateway waits for an agency. */
  readonly agencyDeadlineMs: number;
}

/** Says which variable is wrong, and what it should look like. */
export class ConfigurationError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(environment: Environment, projectDirectory: string): Config {
  const read = (name: string): string | null => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const data = read('DATA_DIRECTORY') ?? '.data';
  return {
    host: read('HOST') ?? '127.0.0.1',
    port: wholeNumber('PORT', read('PORT') ?? '4000', 0, 65_535),
    databaseUrl: databaseUrl(read('DATABASE_URL')),
    dataDirectory: isAbsolute(data) ? data : resolve(projectDirectory, data),
    gatewaySecret: read('GATEWAY_SECRET'),
    subgraphUrls: subgraphUrls(read('SUBGRAPH_URLS')),
    agencyDeadlineMs: wholeNumber('AGENCY_DEADLINE_MS', read('AGENCY_DEADLINE_MS') ?? '800', 1, 60_000),
  };
}

function wholeNumber(name: string, written: string, least: number, most: number): number {
  const value = Number(written);
  if (/^\d+$/.test(written) && value >= least && value <= most) return value;
  throw new ConfigurationError(`${name} must be a whole number from ${least} to ${most}; it is "${written}".`);
}

function databaseUrl(written: string | null): string | null {
  if (written === null || /^postgres(ql)?:\/\//.test(written)) return written;
  // The value is not repeated: it may hold a password.
  throw new ConfigurationError('DATABASE_URL must begin with postgresql://, for example postgresql://user@host:5432/yizhan.');
}

function subgraphUrls(written: string | null): ReadonlyMap<string, string> {
  const entries = (written ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
  return new Map(
    entries.map((entry) => {
      const match = /^([a-z-]+)=(https?:\/\/\S+)$/.exec(entry);
      if (match?.[1] === undefined || match[2] === undefined) {
        throw new ConfigurationError(
          `SUBGRAPH_URLS holds "${entry}"; write name=url, separated by commas, for example housing=http://127.0.0.1:4101/graphql.`,
        );
      }
      return [match[1], match[2]];
    }),
  );
}

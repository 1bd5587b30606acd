/**
 * `npm run policy:coverage`: which conditions the cases prove, in both directions, and which they do not. Exit code 0: all that was promised;
 * 1: less, or a promise that does not hold any more.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PolicyFile, Policy } from '../../entitlement';
import { policyFolder, readPolicyFiles } from '../read-policy-files';
import { checkPolicyFiles } from './check-policy';
import { UsageError } from '../command';
import { counted, runCommand, type Report } from './command';
import { readCoverageClaims } from './coverage-claims';
import { allDirections, decisiveIn, nameOf, type Direction } from './decisive-conditions';
import { casesOf } from './policy-cases';
import { readableOr } from './readable-policy';

const usage = `npm run policy:coverage [-- --json] [-- ENTITLEMENT …]

A condition is proved when a case exists in which turning it round turns the verdict round: once while it is met, once while it is not.
Prints what no case proves, and the share. What cannot be proved stands in policy/coverage.yml with its reason.
  ENTITLEMENT       only these, by id or domain
  --where           also the case that proves each direction
  --policy FOLDER   another folder than policy/
  --json            everything as JSON`;

export interface Coverage {
  /** Per cent of what can be proved, rounded down to two decimals. */
  readonly share: number;
  readonly provable: number;
  readonly proved: ReadonlyMap<string, string>;
  readonly unproved: readonly Direction[];
  readonly neverDecisive: ReadonlyMap<string, string>;
  /** Said never to be decisive, and yet a case proves it. */
  readonly outdated: readonly string[];
  readonly floor: number;
}

export function coverageOf(files: readonly PolicyFile[], policy: Policy): Coverage {
  const directions = allDirections(policy);
  const claimsFile = files.find(({ path }) => /(^|\/)coverage\.yml$/.test(path));
  if (claimsFile === undefined) throw new UsageError('The policy has no coverage.yml.');
  const { floor, neverDecisive } = readCoverageClaims(claimsFile.path, claimsFile.text, directions);
  const proved = decisiveIn(casesOf(files, policy), policy);
  const asked = directions.filter((direction) => !neverDecisive.has(nameOf(direction)));
  const unproved = asked.filter((direction) => !proved.has(nameOf(direction)));
  const share = asked.length === 0 ? 100 : Math.floor((10_000 * (asked.length - unproved.length)) / asked.length) / 100;
  return { share, provable: asked.length, proved, unproved, neverDecisive, outdated: [...neverDecisive.keys()].filter((name) => proved.has(name)), floor };
}

export function coverage(words: readonly string[]): Report {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      policy: { type: 'string', default: policyFolder }, json: { type: 'boolean', default: false },
      where: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { lines: [usage], exitCode: 0 };
  const files = readPolicyFiles(resolve(values.policy));
  const policy = readableOr(checkPolicyFiles(files));
  const found = coverageOf(files, policy);
  const exitCode = found.share < found.floor || found.outdated.length > 0 ? 1 : 0;
  const isAsked = (rule: string): boolean => positionals.length === 0 || positionals.some((one) => rule === one || rule.startsWith(`${one}.`));
  const unproved = found.unproved.filter(({ rule }) => isAsked(rule));
  if (values.json) {
    return { lines: [JSON.stringify({ ...found, unproved, proved: Object.fromEntries(found.proved), neverDecisive: Object.fromEntries(found.neverDecisive) }, null, 2)], exitCode };
  }
  return {
    lines: [
      ...(values.where ? [...found.proved].filter(([name]) => isAsked(name.split(' ')[0] ?? '')).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, trial]) => `proved    ${name}  (${trial})`) : []),
      ...unproved.map((direction) => `not proved  ${nameOf(direction)}`),
      ...found.outdated.map((name) => `policy/coverage.yml says that ${name} is never decisive, and a case proves it. Take it out.`),
      `${found.provable - found.unproved.length} of ${found.provable} directions of ${counted(policy.rules.size, 'rule')} proved: ${found.share.toFixed(2)} % ` +
        `(promised: ${found.floor} %); ${found.neverDecisive.size} can never be proved.`,
    ],
    exitCode,
  };
}

if (require.main === module) void runCommand(coverage);

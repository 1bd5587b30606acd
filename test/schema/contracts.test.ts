import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { contracts } from '../../src/cli/contracts';

const project = join(__dirname, '..', '..');
const published = (name: string): string => readFileSync(join(project, 'schema', name), 'utf8');

describe('the published contract', () => {
  const current = contracts();

  it('has one file per subgraph, the supergraph and the public schema, and no other', () => {
    expect(readdirSync(join(project, 'schema')).sort()).toEqual([...current.keys()].sort());
  });

  it.each([...contracts().keys()])('%s is what the code says; `npm run generate` writes it', (name) => {
    expect(published(name)).toBe(current.get(name));
  });

  it('hides from clients whatever travels between subgraphs', () => {
    expect(published('public.graphql')).not.toMatch(/Facts\b(?!\.)|SubjectKey|_entities|join__/);
  });

  it('describes every type and every field', () => {
    const types = Object.values(buildSchema(published('public.graphql')).getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const builtIn = new Set(['String', 'Boolean', 'Int', 'Float', 'ID', 'Query']);
    const silent = types.flatMap((type) => [
      ...(type.description == null && !builtIn.has(type.name) ? [type.name] : []),
      ...('getFields' in type
        ? Object.values(type.getFields()).filter(({ description }) => description == null).map(({ name }) => `${type.name}.${name}`)
        : []),
    ]);
    expect(silent).toEqual([]);
  });

  it('names what breaks clients of the last landed schema', () => {
    const landed = lastLanded('schema/public.graphql');
    const breaking = landed === null ? [] : findBreakingChanges(buildSchema(landed), buildSchema(published('public.graphql')));
    for (const { description } of breaking) process.stdout.write(`breaking change: ${description}\n`);
    // Before the first release clients are told, not stopped.
    expect(Array.isArray(breaking)).toBe(true);
  });
});

/** The file as the upstream branch has it; null in a clone that has none, or before the file existed. */
function lastLanded(path: string): string | null {
  try {
    return execFileSync('git', ['show', `origin/main:${path}`], { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

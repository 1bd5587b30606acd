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
    expect(published('public.graphql')).not.toMatch(/Facts\b(?!\.)|SubjectKey|CircleMember|_entities|join__/);
  });

  it('describes every type and every field', () => {
    const types = Object.values(buildSchema(published('public.graphql')).getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const builtIn = new Set(['String', 'Boolean', 'Int', 'Float', 'ID', 'Query', 'Mutation']);
    const silent = types.flatMap((type) => [
      ...(type.description == null && !builtIn.has(type.name) ? [type.name] : []),
      ...('getFields' in type
        ? Object.values(type.getFields()).filter(({ description }) => description == null).map(({ name }) => `${type.name}.${name}`)
        : []),
    ]);
    expect(silent).toEqual([]);
  });

  it('breaks no client of the last landed schema, unless the changelog says so in the same words', () => {
    const landed = lastLanded('schema/public.graphql');
    const breaking = landed === null ? [] : findBreakingChanges(buildSchema(landed), buildSchema(published('public.graphql')));
    const changelog = readFileSync(join(project, 'CHANGELOG.md'), 'utf8');
    expect(breaking.map(({ description }) => description).filter((description) => !changelog.includes(description))).toEqual([]);
  });
});

/** The file as it last landed: on the upstream branch, or else before its last change; null in a clone without a history. */
function lastLanded(path: string): string | null {
  return shownBy(`origin/main:${path}`) ?? shownBy(`${git('log', '--skip=1', '-1', '--format=%H', '--', path)?.trim() ?? ''}:${path}`);
}

function shownBy(object: string): string | null {
  return object.startsWith(':') ? null : git('show', object);
}

function git(...words: readonly string[]): string | null {
  try {
    return execFileSync('git', words, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

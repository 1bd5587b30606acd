import { nearestWay, type ExplanationLine } from '../../src/cli/nearest-way';

interface Group { readonly kind: 'ALL' | 'ANY'; readonly members: readonly (Group | string)[] }

/** `a` fails, `+a` is met, `?a` is unknown, `@a` fails and reads no fact. */
function lines(sketch: Group): (ExplanationLine & { readonly name: string })[] {
  const laid: (ExplanationLine & { readonly name: string })[] = [];
  const lay = (node: Group | string, parent: number | null): void => {
    const line = laid.length;
    if (typeof node === 'string') {
      const state = node.startsWith('+') ? 'MET' : node.startsWith('?') ? 'UNKNOWN' : 'NOT_MET';
      laid.push({ line, parent, kind: 'CONDITION', state, values: node.startsWith('@') ? [] : [{}], name: node });
      return;
    }
    laid.push({ line, parent, kind: node.kind, state: 'NOT_MET', values: [], name: node.kind });
    for (const member of node.members) lay(member, line);
  };
  lay(sketch, null);
  return laid;
}

const all = (...members: readonly (Group | string)[]): Group => ({ kind: 'ALL', members });
const any = (...members: readonly (Group | string)[]): Group => ({ kind: 'ANY', members });
const way = (sketch: Group): string[] => nearestWay(lines(sketch)).map(({ name }) => name);

it('names every condition that fails where all must hold, and none that is met or open', () => {
  expect(way(all('a', '+b', '?c', 'd'))).toEqual(['a', 'd']);
});

it('names only the nearest road where one would be enough', () => {
  expect(way(all('+a', any(all('b', 'c'), 'd')))).toEqual(['d']);
});

it('names the roads that are equally near', () => {
  expect(way(any('a', 'b', all('c', 'd')))).toEqual(['a', 'b']);
});

it('does not send anybody to another city to save a step', () => {
  expect(way(any(all('@town', '+home'), all('+city', 'work', 'insurance')))).toEqual(['work', 'insurance']);
});

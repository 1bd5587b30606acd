/** What a page has to say of one person: four different things, none of which may stand in for another. */
import type { GraphError } from '../graph/ask';

export type Standing<Told> =
  | { readonly is: 'on-record'; readonly told: Told }
  /** The agency answered, and holds nothing. */
  | { readonly is: 'nothing' }
  /** This visit does not open it. */
  | { readonly is: 'not-open' }
  /** The agency did not answer; whether it holds anything is unknown. */
  | { readonly is: 'silent' };

export interface Answer<Told> {
  /** What there is to show; null where the answer shows nothing. */
  readonly told: Told | null;
  /** Where in the list of members the person stands. */
  readonly member: number;
  readonly leftOut: readonly GraphError[];
}

export function standingOf<Told>({ told, member, leftOut }: Answer<Told>): Standing<Told> {
  if (told !== null) return { is: 'on-record', told };
  const about = leftOut.filter(({ path }) => isOf(member, path));
  if (about.some(({ extensions }) => extensions?.code === 'FORBIDDEN')) return { is: 'not-open' };
  // Whatever else kept the answer away, it is unknown what it would have been.
  return about.length > 0 ? { is: 'silent' } : { is: 'nothing' };
}

/** An error without a path stands for everybody. */
function isOf(member: number, path: GraphError['path']): boolean {
  if (path === undefined) return true;
  const at = path.indexOf('members');
  return at === -1 || path[at + 1] === undefined || path[at + 1] === member;
}

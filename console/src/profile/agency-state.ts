/** What the list says of a page before and after it was looked at, of the person in front. */
import type { PageId } from './page-ids';
import type { LookedAtPages } from './use-pages';

export type PageState = 'on-record' | 'nothing' | 'not-open' | 'silent' | 'failed' | 'asking' | 'unseen';
export const stateSigns: Readonly<Record<Exclude<PageState, 'unseen'>, string>> = {
  'on-record': '●', 'nothing': '○', 'not-open': '⊘', 'silent': '…', 'failed': '!', 'asking': '◌',
};

export function stateOf(looked: LookedAtPages, page: PageId, member: string, isSilent: boolean): PageState {
  const at = looked[page];
  if (at === undefined) return isSilent ? 'silent' : 'unseen';
  if (at.is === 'answered') return at.page.get(member)?.is ?? 'silent';
  return at.is;
}

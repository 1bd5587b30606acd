/** What the list says of a page before and after it was looked at, of the person in front. */
import type { PageId } from './page-ids';
import type { Standing } from './standing';

export type PageState = Standing<unknown>['is'] | 'failed' | 'asking' | 'unseen';
export const stateSigns: Readonly<Record<Exclude<PageState, 'unseen'>, string>> = {
  'on-record': '●', 'nothing': '○', 'not-open': '⊘', 'silent': '…', 'failed': '!', 'asking': '◌',
};

/** As far as the list needs to know how a look went. */
type Look = { readonly is: 'answered'; readonly page: ReadonlyMap<string, Pick<Standing<unknown>, 'is'>> } | { readonly is: 'asking' | 'not-open' | 'failed' };

export function stateOf(looked: Readonly<Partial<Record<PageId, Look>>>, page: PageId, member: string, isSilent: boolean): PageState {
  const at = looked[page];
  if (at === undefined) return isSilent ? 'silent' : 'unseen';
  if (at.is !== 'answered') return at.is;
  // Whoever the answer leaves out is unknown, not without a record.
  return at.page.get(member)?.is ?? 'silent';
}

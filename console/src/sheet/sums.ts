/** Sums on the paper. What is paid every year and what is paid once are never added up. */
import type { Yuan } from '../board/columns';
import type { Speaker } from './speaker';

export function sumIn({ say, yuan, list }: Speaker, { perYear, once }: Yuan): string {
  return list([
    ...(perYear > 0 ? [say('per-year', { amount: yuan(perYear) })] : []),
    ...(once > 0 ? [say('once', { amount: yuan(once) })] : []),
  ]);
}

/** Asks who has a name and a birth date, and keeps the answer for as long as the form stands. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindPeopleQuery } from '../../../src/operations/operations.generated';
import { NotAnswered } from '../graph/ask';
import { useSession } from '../session';
import type { Hindered } from '../words/hindered';

export type PersonFound = NonNullable<FindPeopleQuery['findPeople']>['people'][number];

export type Search =
  | { readonly is: 'none' }
  | { readonly is: 'asking' }
  | { readonly is: 'found'; readonly people: readonly PersonFound[] }
  | { readonly is: 'nobody' }
  /** More than can be told apart by questions. */
  | { readonly is: 'too-many' }
  | { readonly is: 'too-often'; readonly againAt: number }
  | { readonly is: 'hindered'; readonly hindered: Hindered };

export function useFindPeople() {
  const session = useSession();
  const [search, setSearch] = useState<Search>({ is: 'none' });
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);
  const find = useCallback(async (name: string, birthDate: string): Promise<void> => {
    if (asking.current !== null) return;
    const stop = new AbortController();
    asking.current = stop;
    setSearch({ is: 'asking' });
    const told = await session.ask('FindPeople', { name, birthDate }, { signal: stop.signal }).then(({ data }) => searchOf(data), refusal);
    if (stop.signal.aborted) return;
    asking.current = null;
    setSearch(told);
  }, [session]);
  /** When the form says something else than what was asked. How long to wait stays told. */
  const forget = useCallback(() => {
    asking.current?.abort();
    asking.current = null;
    setSearch((before) => (before.is === 'too-often' && before.againAt > Date.now() ? before : { is: 'none' }));
  }, []);
  return { search, find, forget };
}

function searchOf({ findPeople }: FindPeopleQuery): Search {
  if (findPeople == null) return { is: 'hindered', hindered: { hindrance: 'fault', message: '' } };
  if (findPeople.isMore) return { is: 'too-many' };
  return findPeople.people.length === 0 ? { is: 'nobody' } : { is: 'found', people: findPeople.people };
}

function refusal(error: unknown): Search {
  if (!(error instanceof NotAnswered)) return { is: 'hindered', hindered: { hindrance: 'fault', message: '' } };
  const { hindrance, retryAfterSeconds } = error;
  return hindrance === 'busy' && retryAfterSeconds !== null ? { is: 'too-often', againAt: Date.now() + retryAfterSeconds * 1_000 } : { is: 'hindered', hindered: error };
}

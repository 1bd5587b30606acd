/** A value of a fact in words, as a clerk would say it. */
import { useCallback } from 'react';
import { useDesk } from '../visit/desk';
import { useDay, useSay } from './language';

export function useValue(): (value: { readonly value?: unknown }) => string {
  const say = useSay();
  const day = useDay();
  const { board } = useDesk();
  return useCallback(({ value }) => {
    const members = board?.assessment.members ?? [];
    const inWords = (one: unknown): string => {
      if (one === null || one === undefined) return say('value.none');
      if (typeof one === 'boolean') return say(one ? 'value.yes' : 'value.no');
      if (Array.isArray(one)) return one.length === 0 ? say('value.none') : one.map(inWords).join('、');
      if (typeof one === 'object') return Object.values(one).map(inWords).join(' ');
      const text = typeof one === 'string' ? one : JSON.stringify(one);
      if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
      return members.find(({ resident }) => `person:${resident.id}` === text || resident.id === text)?.resident.name ?? text;
    };
    return inWords(value);
  }, [say, day, board]);
}

/** The facts that a determination could rest on, in one canonical text: its digest shows in an appeal that it was replayed from the same. */
import { canonical } from '../facts/shape';
import type { AnswersBySubject, FactsBySubject } from './three-valued/evidence';

export interface FactsGiven {
  readonly facts: FactsBySubject;
  readonly answers?: AnswersBySubject | undefined;
  readonly suppositions?: AnswersBySubject | undefined;
}

/** Facts that no determined rule reads are left out: a restricted fact must not show, not even in a digest. */
export function factsText({ facts, answers, suppositions }: FactsGiven, used: ReadonlySet<string>): string {
  const lines: string[] = [];
  for (const subject of [...facts.keys()].sort()) {
    const entries = facts.get(subject) ?? {};
    for (const fact of Object.keys(entries).sort()) {
      const entry = entries[fact];
      if (entry === undefined || !used.has(fact)) continue;
      lines.push(`${subject} ${fact} ${'value' in entry ? canonical(entry.value) : `? ${entry.unknown}`}\n`);
    }
  }
  return [...lines, ...said('answer', answers, used), ...said('supposed', suppositions, used)].join('');
}

function said(how: string, bySubject: AnswersBySubject = new Map(), used: ReadonlySet<string>): readonly string[] {
  return [...bySubject.keys()].sort().flatMap((subject) =>
    Object.entries(bySubject.get(subject) ?? {})
      .filter(([fact]) => used.has(fact))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([fact, value]) => `${how} ${subject} ${fact} ${canonical(value)}\n`),
  );
}

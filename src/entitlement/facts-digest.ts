/** A digest of the facts that a determination could rest on, so that an appeal can show that it was replayed from the same. */
import { createHash } from 'node:crypto';
import { canonical } from '../facts/shape';
import type { AnswersBySubject, FactsBySubject } from './three-valued/evidence';

/** Facts that no determined rule reads are left out: a restricted fact must not show, not even in a digest. */
export function factsDigest(facts: FactsBySubject, answers: AnswersBySubject | undefined, used: ReadonlySet<string>): string {
  const hash = createHash('sha256');
  for (const subject of [...facts.keys()].sort()) {
    const entries = facts.get(subject) ?? {};
    for (const fact of Object.keys(entries).sort()) {
      const entry = entries[fact];
      if (entry === undefined || !used.has(fact)) continue;
      hash.update(`${subject} ${fact} ${'value' in entry ? canonical(entry.value) : `? ${entry.unknown}`}\n`);
    }
  }
  for (const subject of [...(answers?.keys() ?? [])].sort()) {
    for (const [fact, answer] of Object.entries(answers?.get(subject) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (used.has(fact)) hash.update(`answer ${subject} ${fact} ${canonical(answer)}\n`);
    }
  }
  return hash.digest('hex');
}

/** Which facts a policy reads that the agencies of this platform do not send, or send otherwise: what rests on them could not be determined. */
import { factsUsed, type FactEntryOfVocabulary, type Policy } from '../entitlement';
import { factTable } from '../facts/facts.generated';
import type { FactRow } from '../facts/shape';

export interface UnservableFact {
  readonly fact: string;
  readonly why: string;
  /** The served rules that read it. */
  readonly rules: readonly string[];
}

const sent: Readonly<Record<string, FactRow>> = factTable;

export function unservableFacts(policy: Policy): readonly UnservableFact[] {
  return [...factsUsed(policy).values()].flat().flatMap((name) => {
    const fact = policy.vocabulary.facts.get(name);
    const why = fact === undefined ? null : differenceOf(fact);
    const rules = [...policy.rules.values()].filter((rule) => !rule.isRestricted && rule.factsUsed.has(name)).map(({ id }) => id);
    return why === null ? [] : [{ fact: name, why, rules }];
  });
}

function differenceOf({ name, holder, of, shape }: FactEntryOfVocabulary): string | null {
  const row = sent[name];
  if (row === undefined) return 'no agency of this platform sends it';
  if (row.holder !== holder) return `it is sent by ${row.holder}, not by ${holder}`;
  if (!isSame(row.of, of)) return `it is sent of ${row.of.join(', ')}, not of ${of.join(', ')}`;
  if (row.shape.kind !== shape.kind) return `it is sent as ${row.shape.kind}, not as ${shape.kind}`;
  if (row.shape.isNullable !== shape.isNullable) return row.shape.isNullable ? 'it may be sent as null' : 'it is never sent as null';
  return isSame(row.shape.values ?? [], shape.values ?? []) ? null : `its values are ${(row.shape.values ?? []).join(', ')}`;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}

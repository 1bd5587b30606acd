/** Reads the papers that an entitlement asks for, and which facts on record stand in for them. */
import type { Expression } from '../feel/expression';
import { didYouMean } from '../nearest';
import type { Paper, Proof } from '../rule';
import type { FactEntryOfVocabulary, Vocabulary } from '../vocabulary';
import { textsIn } from './conditions';
import type { Place } from './document';
import { keysOf } from './keys';
import { namesRead } from './names-read';

type Facts = Vocabulary['facts'];

export function readPapers(place: Place | null, vocabulary: Vocabulary): readonly Paper[] {
  return (place?.items() ?? []).map((item) => {
    if (!item.isMapping) item.report('Expected a paper', 'Write `{zh: …, en: …}`, and `provedBy: […]` where records prove the same.');
    else item.allow(keysOf.paper);
    const provedBy = (item.get('provedBy')?.items() ?? []).flatMap((one) => readProof(one, vocabulary) ?? []);
    return { ...textsIn(item), provedBy };
  });
}

function readProof(place: Place, vocabulary: Vocabulary): Proof | null {
  const { facts, formulas } = vocabulary;
  const name = place.text();
  const proof = proofNamed(name, facts);
  const formula = formulas.get(name);
  if (formula !== undefined) place.report(`\`${name}\` is derived, and no agency records it`, `It is derived from: ${[...namesRead([formula.expression], vocabulary)].join(', ')}.`);
  else if (proof === null) place.report(`Unknown fact \`${name}\``, didYouMean(name, namesOfProofs(facts)) ?? 'Name recorded facts only.');
  return proof;
}

function proofNamed(name: string, facts: Facts): Proof | null {
  if (facts.has(name)) return { name, fact: name };
  const [relation = ''] = name.split('.', 1);
  const fact = name.slice(relation.length + 1);
  return leadsToPersons(facts.get(relation)) && facts.get(fact)?.of.includes('person') === true ? { name, fact, relation } : null;
}

/** Every name that may stand under `provedBy` somewhere: what an agency records, and of whom nobody is kept from knowing that it does. */
export function namesOfProofs(facts: Facts): readonly string[] {
  const provable = [...facts.values()].filter((fact) => whyNothingIsProved(fact) === null);
  const relations = provable.filter(leadsToPersons);
  const ofPersons = provable.filter(({ of }) => of.includes('person'));
  return [...provable.map(({ name }) => name), ...relations.flatMap((relation) => ofPersons.map(({ name }) => `${relation.name}.${name}`))];
}

function leadsToPersons(fact: FactEntryOfVocabulary | undefined): boolean {
  return fact?.shape.kind === 'person' || fact?.shape.kind === 'persons';
}

/**
 * Agencies send only what rules read, and a rule has to do with no other records than those that decide it: a paper may rest on nothing
 * else. Asked once the whole rule is read.
 */
export function refuseWhatProvesNothing(top: Place, isRestricted: boolean, expressions: readonly Expression[], vocabulary: Vocabulary): void {
  const listed = [top, ...(top.get('versions')?.items() ?? [])].flatMap((layer) => layer.get('documents')?.items() ?? []);
  const proofs = listed.flatMap((item) => item.get('provedBy')?.items() ?? []);
  if (proofs.length === 0) return;
  const read = namesRead(expressions, vocabulary);
  for (const place of proofs) {
    const proof = proofNamed(place.text(), vocabulary.facts);
    const fact = proof === null ? undefined : vocabulary.facts.get(proof.fact);
    if (proof === null || fact === undefined) continue;
    const why = isRestricted ? 'This rule reads a restricted fact, and nobody is told what is on record for it' : whyNothingIsProved(fact);
    if (why !== null) place.report(why, 'Leave the paper without `provedBy`.');
    else if (!read.has(proof.name)) place.report(`The rule does not read \`${proof.name}\``, hintOfReading(proof, read));
  }
}

function whyNothingIsProved({ name, factClass, owner, given }: FactEntryOfVocabulary): string | null {
  if (factClass === 'restricted') return `\`${name}\` is restricted: nobody is told whether it is on record`;
  return given !== undefined || owner === 'platform' ? `No agency records \`${name}\`` : null;
}

/** A name of somebody else's fact is the likeliest slip. */
function hintOfReading({ fact }: Proof, read: ReadonlySet<string>): string {
  const other = [...read].find((name) => name === fact || name.endsWith(`.${fact}`));
  return other === undefined ? 'A paper rests on nothing but facts that decide the rule; leave it without `provedBy`.' : `Did you mean \`${other}\`?`;
}

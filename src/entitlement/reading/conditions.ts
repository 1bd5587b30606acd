/** Reads the tree of conditions: `all` and `any` of leaves, each leaf with its text in both languages and its citation. */
import type { SubjectKind } from '../../facts/shape';
import type { Bilingual, Citation } from '../determination';
import { booleanType } from '../feel/types';
import { didYouMean } from '../nearest';
import type { Condition, ConditionNode, LegalBasis } from '../rule';
import type { Vocabulary } from '../vocabulary';
import { textIn } from './bilingual';
import type { Place } from './document';
import { readExpression } from './formulas';
import { keysOf } from './keys';
import { scopeFor } from './uses';

export interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly self: readonly SubjectKind[];
  readonly sections: readonly number[];
  readonly basis: readonly LegalBasis[];
  /** Filled in the order of reading. */
  readonly leaves: Condition[];
}

export function readConditions(place: Place, surroundings: Surroundings): ConditionNode | null {
  const kind = place.get('all') !== null ? 'all' : place.get('any') !== null ? 'any' : null;
  if (kind === null) return readCondition(place, surroundings);
  place.allow([kind, ...keysOf.bilingual]);
  const members = (place.get(kind)?.items() ?? []).map((item) => readConditions(item, surroundings)).filter((node) => node !== null);
  if (members.length === 0) place.report(`\`${kind}\` is empty`, 'Name at least one condition; `feel: "true"` admits everybody.');
  const isTitled = place.get('zh') !== null || place.get('en') !== null;
  return isTitled ? { kind, members, text: textsIn(place) } : { kind, members };
}

export function readCondition(place: Place, surroundings: Surroundings): Condition | null {
  if (!place.isMapping) {
    place.report('Expected a condition', 'Write `all:`, `any:`, or a leaf with `id`, `feel`, `zh`, `en` and `cite`.');
    return null;
  }
  place.allow(keysOf.condition);
  const idAt = place.need('id');
  const id = idAt?.text() ?? '';
  if (surroundings.leaves.some((leaf) => leaf.id === id)) idAt?.report(`The condition \`${id}\` is given twice`);
  const feel = place.need('feel');
  const scope = scopeFor(surroundings.vocabulary, surroundings.self);
  const expression = feel === null ? null : readExpression(feel, scope, booleanType);
  const text = textsIn(place);
  const citation = readCitation(place, surroundings);
  if (feel === null || expression === null) return null;
  const leaf: Condition = { kind: 'condition', id, index: surroundings.leaves.length, feel: String(feel.value).trim(), expression, text, citation };
  surroundings.leaves.push(leaf);
  return leaf;
}

export function textsIn(place: Place): Bilingual {
  return { zh: textIn(place, 'zh'), en: textIn(place, 'en') };
}

/** An article of a law that the entry rests on; where only the section of the Opinion supports the condition, that section. */
export function readCitation(place: Place, { sections, basis, vocabulary }: Omit<Surroundings, 'leaves'>): Citation {
  const { reference } = vocabulary.opinion;
  const cite = place.get('cite');
  if (cite === null) {
    place.report('The condition cites nothing', 'Add `cite: {law: …, article: …}`, or `cite: {opinion: 15}` where only the Opinion supports it.');
    return { opinion: 0, reference };
  }
  cite.allow(keysOf.citation);
  const opinion = cite.get('opinion');
  if (opinion !== null) {
    const { value } = opinion;
    if (typeof value === 'number' && sections.includes(value)) return { opinion: value, reference };
    opinion.report(`Section ${String(value)} is not among the sections of this entry`, `They are: ${sections.join(', ')}.`);
    return { opinion: 0, reference };
  }
  const law = cite.need('law');
  const article = cite.need('article');
  const laws = basis.map((one) => one.law);
  if (law !== null && !laws.includes(law.text())) {
    law.report(`The law ${law.text()} is not in the basis of this entry`, didYouMean(law.text(), laws) ?? `The basis names: ${laws.join(', ')}.`);
  }
  const written = article?.value;
  if (typeof written !== 'string' && typeof written !== 'number') article?.report('Expected an article', 'Write `article: 第10条`.');
  return { law: law?.text() ?? '', article: typeof written === 'string' || typeof written === 'number' ? `${written}` : '' };
}

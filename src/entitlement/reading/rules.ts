/** Reads one entitlement's file. */
import type { IsoDate } from '../../facts/envelope';
import { isCalendarDay, type SubjectKind } from '../../facts/shape';
import type { Bilingual } from '../determination';
import { numberType, type Type } from '../feel/types';
import { basisConfidences, beneficiaries, confidences, rightKinds, type Beneficiary, type Condition, type LegalBasis, type Quantity, type Rule } from '../rule';
import type { Vocabulary } from '../vocabulary';
import { readBilingual, textIn } from './bilingual';
import { readConditions } from './conditions';
import type { Place } from './document';
import { agencyIn } from './facts';
import { readExpression } from './formulas';
import { scopeFor, usesOf } from './uses';

const ruleKeys = [
  'id', 'sections', 'quotes', 'name', 'summary', 'kind', 'beneficiaries', 'agency', 'confidence', 'from', 'until', 'conditions',
  'amount', 'durationMonths', 'documents', 'where', 'deadline', 'basis', 'notes',
];

export function readRule(top: Place, vocabulary: Vocabulary): Rule | null {
  if (!top.isMapping) {
    top.report('Expected a mapping');
    return null;
  }
  top.allow(ruleKeys);
  const sections = readSections(top.need('sections'), vocabulary);
  const beneficiaryList = top.need('beneficiaries')?.items().map((item) => item.oneOf(beneficiaries)) ?? [];
  const basis = top.need('basis')?.items().map(readBasis) ?? [];
  const self = selfKinds(beneficiaryList);
  const leaves: Condition[] = [];
  const conditionsAt = top.need('conditions');
  const conditions = conditionsAt === null ? null : readConditions(conditionsAt, { vocabulary, self, sections, basis, leaves });
  const amount = readQuantity(top.get('amount'), vocabulary, self, numberType);
  const durationMonths = readQuantity(top.get('durationMonths'), vocabulary, self, numberType);
  const expressions = [...leaves.map((leaf) => leaf.expression), ...[amount, durationMonths].flatMap((one) => one?.expression ?? [])];
  const uses = usesOf(expressions, vocabulary);
  const [from, until] = [readDay(top.get('from')), readDay(top.get('until'))];
  const [where, deadline] = [optional(top.get('where')), optional(top.get('deadline'))];
  if (conditions === null) return null;
  return {
    id: readId(top.need('id')),
    file: top.file.path,
    sections,
    quotes: (top.need('quotes')?.items() ?? []).map((item) => item.text()),
    name: readBilingual(top.need('name')),
    summary: readBilingual(top.need('summary')),
    kind: top.need('kind')?.oneOf(rightKinds) ?? 'right',
    beneficiaries: beneficiaryList,
    agency: agencyIn(top.need('agency'), vocabulary.agencies),
    confidence: top.need('confidence')?.oneOf(confidences) ?? 'text',
    conditions,
    leaves,
    documents: top.get('documents')?.items().map(readBilingual) ?? [],
    basis,
    notes: top.get('notes')?.items().map(readBilingual) ?? [],
    subjects: [...uses.facts].some((fact) => isOfPair(fact, vocabulary)) ? ['pair'] : self,
    factsUsed: uses.facts,
    parametersUsed: uses.parameters,
    isRestricted: [...uses.facts].some((fact) => vocabulary.facts.get(fact)?.factClass === 'restricted'),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(amount === undefined ? {} : { amount }),
    ...(durationMonths === undefined ? {} : { durationMonths }),
    ...(where === undefined ? {} : { where }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** An entry is asked of an employer only if `employer` stands among its beneficiaries. */
function selfKinds(list: readonly Beneficiary[]): readonly SubjectKind[] {
  const isForEmployers = list.includes('employer');
  const isForPersons = list.some((one) => one !== 'employer' && one !== 'community');
  return [...(isForPersons || !isForEmployers ? ['person' as const] : []), ...(isForEmployers ? ['employer' as const] : [])];
}

const isOfPair = (fact: string, vocabulary: Vocabulary) => {
  const of = vocabulary.facts.get(fact)?.of;
  return of?.length === 1 && of[0] === 'pair';
};

function readId(place: Place | null): string {
  const id = place?.text() ?? '';
  if (place !== null && !/^[a-z-]+\.[a-z0-9-]+$/.test(id)) place.report(`"${id}" is not the id of an entitlement`, 'Write `domain.name`, in lower case with hyphens.');
  if (place !== null && !place.file.path.endsWith(`/${id.replace('.', '/')}.yml`)) {
    place.report(`The file of \`${id}\` has another name`, `Name it entitlements/${id.replace('.', '/')}.yml.`);
  }
  return id;
}

function readSections(place: Place | null, vocabulary: Vocabulary): readonly number[] {
  return (place?.items() ?? []).map((item) => {
    const { value } = item;
    if (typeof value === 'number' && vocabulary.opinion.sections.has(value)) return value;
    item.report(`The Opinion has no section ${String(value)}`, 'Sections run from 0 (总体目标) to 30.');
    return 0;
  });
}

function readBasis(place: Place): LegalBasis {
  place.allow(['law', 'articles', 'confidence', 'from', 'until', 'note']);
  const [from, until, note] = [readDay(place.get('from')), readDay(place.get('until')), place.get('note')?.text()];
  return {
    law: place.need('law')?.text() ?? '',
    articles: place.get('articles')?.items().map((item) => String(item.value)) ?? [],
    confidence: place.need('confidence')?.oneOf(basisConfidences) ?? 'remembered',
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(note === undefined ? {} : { note }),
  };
}

function readQuantity(place: Place | null, vocabulary: Vocabulary, self: readonly SubjectKind[], wanted: Type): Quantity | undefined {
  if (place === null) return undefined;
  place.allow(['feel', 'unit', 'zh', 'en']);
  const feel = place.get('feel');
  const unit = place.get('unit')?.text();
  const isWorded = place.get('zh') !== null || place.get('en') !== null || feel === null;
  const expression = feel === null ? null : readExpression(feel, scopeFor(vocabulary, self), wanted);
  return {
    ...(isWorded ? { text: { zh: textIn(place, 'zh'), en: textIn(place, 'en') } } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(feel === null || expression === null ? {} : { feel: String(feel.value).trim(), expression }),
  };
}

function optional(place: Place | null): Bilingual | undefined {
  return place === null ? undefined : readBilingual(place);
}

function readDay(place: Place | null): IsoDate | undefined {
  if (place === null) return undefined;
  const { value } = place;
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  place.report('Expected a day such as 2016-09-01');
  return undefined;
}

/** Reads one entitlement's file. */
import type { SubjectKind } from '../../facts/shape';
import { leavesOf } from '../amendment';
import type { Expression } from '../feel/expression';
import { numberType } from '../feel/types';
import { basisConfidences, beneficiaries, confidences, rightKinds, type Amendment, type Beneficiary, type Condition, type LegalBasis, type Rule } from '../rule';
import type { Vocabulary } from '../vocabulary';
import { readBilingual } from './bilingual';
import { readBreaches } from './breaches';
import { readConditions, type Surroundings } from './conditions';
import type { Place } from './document';
import { agencyIn } from './facts';
import { keysOf } from './keys';
import { readPapers, refuseWhatProvesNothing } from './papers';
import { readOverHires, refuseWithoutHires } from './over-hires';
import { optional, readAmount, readDay, readQuantity } from './quantities';
import { readOverlaps, readReceived } from './received';
import { usesOf } from './uses';
import { readVersions } from './versions';

export function readRule(top: Place, vocabulary: Vocabulary): Rule | null {
  if (!top.isMapping) {
    top.report('Expected a mapping');
    return null;
  }
  top.allow(keysOf.rule);
  const sections = readSections(top.need('sections'), vocabulary);
  const beneficiaryList = top.need('beneficiaries')?.items().map((item) => item.oneOf(beneficiaries)) ?? [];
  const basis = top.need('basis')?.items().map(readBasis) ?? [];
  const self = selfKinds(beneficiaryList);
  const surroundings = { vocabulary, self, sections, basis };
  const leaves: Condition[] = [];
  const conditionsAt = top.need('conditions');
  const conditions = conditionsAt === null ? null : readConditions(conditionsAt, { ...surroundings, leaves });
  const amount = readAmount(top.get('amount'), vocabulary, self);
  const durationMonths = readQuantity(top.get('durationMonths'), vocabulary, self, numberType);
  const overHires = readOverHires(top.get('overHires'), vocabulary);
  const breaches = readBreaches(top.get('breaches'), surroundings);
  const received = readReceived(top.get('received'), surroundings);
  const [from, until] = [readDay(top.get('from')), readDay(top.get('until'))];
  const [where, deadline] = [optional(top.get('where')), optional(top.get('deadline'))];
  if (conditions === null) return null;
  const rule: Rule = {
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
    documents: readPapers(top.get('documents'), vocabulary),
    basis,
    notes: top.get('notes')?.items().map(readBilingual) ?? [],
    breaches,
    overlaps: readOverlaps(top, surroundings),
    versions: [],
    subjects: self,
    factsUsed: new Set(),
    parametersUsed: new Set(),
    isRestricted: false,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(amount === undefined ? {} : { amount }),
    ...(durationMonths === undefined ? {} : { durationMonths }),
    ...(overHires === undefined ? {} : { overHires }),
    ...(received === undefined ? {} : { received }),
    ...(where === undefined ? {} : { where }),
    ...(deadline === undefined ? {} : { deadline }),
  };
  const withLaterLaw = withVersions(rule, top.get('versions'), surroundings);
  const expressions = expressionsOfAll(withLaterLaw);
  const whole = withUses(withLaterLaw, expressions, vocabulary);
  refuseWhatProvesNothing(top, whole.isRestricted, expressions, vocabulary);
  refuseWithoutHires(top.get('overHires'), whole.subjects.includes('pair'), amount?.expression !== undefined);
  return whole;
}

/** What the rule reads in any of its versions, and what follows from it: of whom it is asked, and whether it is restricted. */
function withUses(rule: Rule, expressions: readonly Expression[], vocabulary: Vocabulary): Rule {
  const uses = usesOf(expressions, vocabulary);
  return {
    ...rule,
    subjects: [...uses.facts].some((fact) => isOfPair(fact, vocabulary)) ? ['pair'] : rule.subjects,
    factsUsed: uses.facts,
    parametersUsed: uses.parameters,
    isRestricted: [...uses.facts].some((fact) => vocabulary.facts.get(fact)?.factClass === 'restricted'),
  };
}

function expressionsOfAll(rule: Rule): readonly Expression[] {
  return [...expressionsOf(rule), ...rule.versions.flatMap(({ amendment }) => expressionsOfAmendment(amendment))];
}

/** Everything that a rule asks, in one list. */
function expressionsOf({ leaves, amount, durationMonths, overHires, breaches, received }: Rule): readonly Expression[] {
  const asked = [...leaves, amount, durationMonths, ...(overHires?.takenFrom ?? []), ...breaches.flatMap((breach) => [breach, breach.amount, breach.lastDay]), received];
  return asked.flatMap((one) => one?.expression ?? []);
}

function expressionsOfAmendment({ conditions, added, amount, durationMonths }: Amendment): readonly Expression[] {
  return [...conditions.values(), ...added.flatMap(leavesOf), amount, durationMonths].flatMap((one) => one?.expression ?? []);
}

function withVersions(rule: Rule, place: Place | null, surroundings: Omit<Surroundings, 'leaves'>): Rule {
  return place === null ? rule : { ...rule, versions: readVersions(place, rule, surroundings) };
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
  place.allow(keysOf.basis);
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

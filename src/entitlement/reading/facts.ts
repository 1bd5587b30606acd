/** Reads the agencies and the facts that each of them owns. */
import { factKinds, subjectKinds, type FactShape, type SubjectKind } from '../../facts/shape';
import { factClasses, type AgencyEntry, type FactEntryOfVocabulary } from '../vocabulary';
import { readBilingual, textIn } from './bilingual';
import type { Place } from './document';

export function readAgencies(top: Place): { readonly version: string; readonly agencies: ReadonlyMap<string, AgencyEntry> } {
  top.allow(['version', 'agencies']);
  const agencies = new Map<string, AgencyEntry>();
  for (const { key, value } of top.need('agencies')?.entries() ?? []) {
    value.allow(['zh', 'en', 'dictionaryName']);
    const entry: AgencyEntry = { id: key, zh: textIn(value, 'zh'), en: textIn(value, 'en') };
    const dictionaryName = value.get('dictionaryName')?.text();
    agencies.set(key, dictionaryName === undefined ? entry : { ...entry, dictionaryName });
  }
  return { version: top.need('version')?.text() ?? '', agencies };
}

const factKeys = [
  'label', 'type', 'values', 'min', 'max', 'unit', 'nullable', 'of', 'heldBy', 'class', 'askable', 'relation', 'given',
  'meaning', 'derivedFrom',
];

/** Adds the facts of one agency's file to the vocabulary; a name may be given once in all files together. */
export function readFacts(top: Place, agencies: ReadonlyMap<string, AgencyEntry>, facts: Map<string, FactEntryOfVocabulary>): void {
  top.allow(['agency', 'facts']);
  const owner = agencyIn(top.need('agency'), agencies);
  for (const { key: name, at, value } of top.need('facts')?.entries() ?? []) {
    if (facts.has(name)) at.report(`The fact \`${name}\` is given twice`, 'A fact has one owner.');
    if (!value.isMapping) {
      value.report('Expected a mapping');
      continue;
    }
    value.allow(factKeys);
    facts.set(name, readFact(name, value, owner, agencies));
  }
}

function readFact(name: string, place: Place, owner: string, agencies: ReadonlyMap<string, AgencyEntry>): FactEntryOfVocabulary {
  const unit = place.get('unit')?.text();
  const derivedFrom = place.get('derivedFrom')?.text();
  const given = place.get('given')?.oneOf(['question', 'places'] as const);
  return {
    name,
    label: readBilingual(place.need('label')),
    meaning: place.need('meaning')?.text() ?? '',
    shape: readShape(place),
    of: readSubjects(place.need('of')),
    owner,
    holder: agencyIn(place.get('heldBy'), agencies) || owner,
    factClass: place.need('class')?.oneOf(factClasses) ?? 'open',
    isAskable: place.get('askable')?.value === true,
    isRelation: place.get('relation')?.value === true,
    ...(unit === undefined ? {} : { unit }),
    ...(derivedFrom === undefined ? {} : { derivedFrom }),
    ...(given === undefined ? {} : { given }),
  };
}

function readShape(place: Place): FactShape {
  const kind = place.need('type')?.oneOf(factKinds) ?? 'boolean';
  const values = place.get('values')?.items().map((item) => item.text());
  if (values === undefined && (kind === 'enum' || kind === 'set')) place.report(`An ${kind} needs its values`, 'Add `values: […]`.');
  const min = place.get('min')?.value;
  const max = place.get('max')?.value;
  return {
    kind,
    isNullable: place.get('nullable')?.value === true,
    ...(values === undefined ? {} : { values }),
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof max === 'number' ? { max } : {}),
  };
}

function readSubjects(place: Place | null): readonly SubjectKind[] {
  if (place === null || place.value === 'question') return [];
  return place.isSequence ? place.items().map((item) => item.oneOf(subjectKinds)) : [place.oneOf(subjectKinds)];
}

export function agencyIn(place: Place | null, agencies: ReadonlyMap<string, AgencyEntry>): string {
  return place === null ? '' : place.oneOf([...agencies.keys()]);
}

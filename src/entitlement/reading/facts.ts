/** Reads the agencies and the facts that each of them owns. */
import type { FactValue } from '../../facts/envelope';
import { factKinds, misfit, subjectKinds, type FactShape, type SubjectKind } from '../../facts/shape';
import type { Bilingual } from '../determination';
import { changers, factClasses, type AgencyEntry, type FactEntryOfVocabulary, type ReachableValue } from '../vocabulary';
import { readBilingual, textIn } from './bilingual';
import { unitIn } from '../units';
import { readCaseNumbers } from './case-numbers';
import type { Place } from './document';
import { keysOf } from './keys';

export function readAgencies(top: Place): { readonly version: string; readonly agencies: ReadonlyMap<string, AgencyEntry> } {
  top.allow(keysOf.agencies);
  const agencies = new Map<string, AgencyEntry>();
  for (const { key, value } of top.need('agencies')?.entries() ?? []) {
    value.allow(keysOf.agency);
    const cases = value.get('caseNumbers');
    const dictionaryName = value.get('dictionaryName')?.text();
    const phone = serviceLine(value.get('phone'));
    agencies.set(key, {
      id: key, zh: textIn(value, 'zh'), en: textIn(value, 'en'),
      ...(cases === null ? {} : { caseNumbers: readCaseNumbers(cases) }), ...(phone === undefined ? {} : { phone }), ...(dictionaryName === undefined ? {} : { dictionaryName }),
    });
  }
  return { version: top.need('version')?.text() ?? '', agencies };
}

/** Five digits in quotes; YAML would take them for a number. */
function serviceLine(at: Place | null): string | undefined {
  const line = at?.text();
  if (at != null && line !== undefined && !/^\d{5}$/.test(line)) at.report(`\`${line}\` is no public service line`, "It has five digits, in quotes: '12345'.");
  return line;
}

/** Adds the facts of one agency's file to the vocabulary; a name may be given once in all files together. */
export function readFacts(top: Place, agencies: ReadonlyMap<string, AgencyEntry>, facts: Map<string, FactEntryOfVocabulary>): void {
  top.allow(keysOf.facts);
  const owner = agencyIn(top.need('agency'), agencies);
  for (const { key: name, at, value } of top.need('facts')?.entries() ?? []) {
    if (facts.has(name)) at.report(`The fact \`${name}\` is given twice`, 'A fact has one owner.');
    if (!value.isMapping) {
      value.report('Expected a mapping');
      continue;
    }
    value.allow(keysOf.fact);
    facts.set(name, readFact(name, value, owner, agencies));
  }
}

function readFact(name: string, place: Place, owner: string, agencies: ReadonlyMap<string, AgencyEntry>): FactEntryOfVocabulary {
  const unit = unitIn(place.get('unit'));
  const derivedFrom = place.get('derivedFrom')?.text();
  const given = place.get('given')?.oneOf(['question', 'places'] as const);
  const shape = readShape(place);
  const changedTo = readReachable(place.get('changedTo'), shape);
  return {
    name,
    label: readBilingual(place.need('label')),
    meaning: place.need('meaning')?.text() ?? '',
    shape,
    valueWords: readValueWords(place.get('values')),
    of: readSubjects(place.need('of')),
    owner,
    holder: agencyIn(place.get('heldBy'), agencies) || owner,
    factClass: place.need('class')?.oneOf(factClasses) ?? 'open',
    isAskable: place.get('askable')?.value === true,
    isRelation: place.get('relation')?.value === true,
    changedBy: place.need('changedBy')?.oneOf(changers) ?? 'nobody',
    isFormality: place.get('formality')?.value === true,
    ...(changedTo === undefined ? {} : { changedTo }),
    ...(unit === undefined ? {} : { unit }),
    ...(derivedFrom === undefined ? {} : { derivedFrom }),
    ...(given === undefined ? {} : { given }),
  };
}

function readShape(place: Place): FactShape {
  const kind = place.need('type')?.oneOf(factKinds) ?? 'boolean';
  const values = valuesIn(place.get('values'));
  if (values === undefined && (kind === 'enum' || kind === 'set')) {
    place.report(`A fact of type ${kind} needs its values`, 'Add `values:` with a line `value: {zh: …, en: …}` for each.');
  }
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

/** In the order in which they are written: a line of words for each, or a plain list of entitlements, which bring their own. */
function valuesIn(place: Place | null): readonly string[] | undefined {
  if (place?.isMapping === true) return place.entries().map(({ key }) => key);
  return place?.items().map((item) => {
    const value = item.text();
    if (!/^[a-z-]+\.[a-z-]+$/.test(value)) item.report(`The value \`${value}\` has no words`, `Write a line \`${value}: {zh: …, en: …}\` under \`values:\`.`);
    return value;
  });
}

function readValueWords(place: Place | null): ReadonlyMap<string, Bilingual> {
  return new Map(place?.isMapping === true ? place.entries().map(({ key, value }) => [key, readBilingual(value)]) : []);
}

const numbers: readonly string[] = ['int', 'decimal', 'money'];

/** Values that a fact of this shape may have; `more` and `less` of a number, `today` of a date, `here` of a place; members of a set one by one. */
function readReachable(place: Place | null, shape: FactShape): readonly ReachableValue[] | undefined {
  return place?.items().map((item) => {
    const value = item.value as FactValue;
    const isDirection = (value === 'more' || value === 'less') && numbers.includes(shape.kind);
    const isToday = value === 'today' && shape.kind === 'date';
    const isHere = value === 'here' && shape.kind === 'code';
    const wrong = isDirection || isToday || isHere ? null : misfit(shape, shape.kind === 'set' ? [value] : value);
    if (wrong !== null) item.report(`Nobody can work towards this value: ${wrong}`, 'Write values of the fact; `more` or `less` of a number, `today` of a date, `here` of a place.');
    return value;
  });
}

function readSubjects(place: Place | null): readonly SubjectKind[] {
  if (place === null || place.value === 'question') return [];
  return place.isSequence ? place.items().map((item) => item.oneOf(subjectKinds)) : [place.oneOf(subjectKinds)];
}

export function agencyIn(place: Place | null, agencies: ReadonlyMap<string, AgencyEntry>): string {
  return place === null ? '' : place.oneOf([...agencies.keys()]);
}

/** Reads `local.x`: what a parameter may be, and its dated values per province, city class and city. */
import type { FactValue } from '../../facts/envelope';
import { isCalendarDay, misfit, type FactShape } from '../../facts/shape';
import { parameterMarks } from '../determination';
import { listOf, mapOf, numberType, textType, orNull, typeOfShape, type Type } from '../feel/types';
import { unitOfParameterIn } from '../units';
import type { City, DatedValue, Parameter } from '../vocabulary';
import { readBilingual } from './bilingual';
import type { Place } from './document';
import { keysOf } from './keys';

export const parameterKinds = ['boolean', 'int', 'decimal', 'money', 'date', 'text', 'codes', 'ids', 'set', 'map', 'month-day'] as const;
export const cityClasses = ['small-or-town', 'medium', 'large'] as const;

type Accepted = ReturnType<Parameter['accept']>;

export function readParameters(top: Place): ReadonlyMap<string, Parameter> {
  top.allow(keysOf.parameters);
  const parameters = new Map<string, Parameter>();
  for (const { key: name, at, value } of top.need('parameters')?.entries() ?? []) {
    if (parameters.has(name)) at.report(`The parameter \`${name}\` is given twice`);
    value.allow([...keysOf.parameter, ...(value.get('type')?.value === 'set' ? ['members'] : [])]);
    const { type, accept } = readType(value);
    const values = value.need('values')?.items().flatMap((item) => readDated(item, accept)) ?? [];
    const unit = unitOfParameterIn(value.get('unit'));
    parameters.set(name, { name, label: readBilingual(value.need('label')), type, accept, values, ...(unit === undefined ? {} : { unit }) });
  }
  return parameters;
}

function readType(place: Place): { readonly type: Type; readonly accept: Parameter['accept'] } {
  const kind = place.need('type')?.oneOf(parameterKinds) ?? 'boolean';
  const isNullable = place.get('nullable')?.value === true;
  if (kind === 'month-day') return { type: mapOf(numberType, ['month', 'day']), accept: acceptMonthDay };
  if (kind === 'map') {
    const keys = place.need('keys')?.items().map((item) => item.text()) ?? [];
    const shape: FactShape = { kind: place.need('of')?.oneOf(['int', 'decimal', 'money'] as const) ?? 'int', isNullable: false };
    return { type: mapOf(typeOfShape(shape), keys), accept: (written) => acceptMap(written, keys, shape) };
  }
  if (kind === 'text') return { type: textType, accept: (written) => acceptWhen(typeof written === 'string', written, 'expected text') };
  if (kind === 'ids') {
    return { type: listOf(textType), accept: (written) => acceptWhen(Array.isArray(written) && written.every((one) => typeof one === 'string'), written, 'expected a list of identifiers') };
  }
  const members = place.get('members')?.items().map((item) => item.text());
  const shape: FactShape = members === undefined ? { kind, isNullable } : { kind, isNullable, values: members };
  return { type: orNull(typeOfShape(shape), isNullable), accept: (written) => acceptShape(written, shape) };
}

function acceptWhen(fits: boolean, written: unknown, wanted: string): Accepted {
  return fits ? { value: written as FactValue } : { misfit: wanted };
}

function acceptShape(written: unknown, shape: FactShape): Accepted {
  const wrong = misfit(shape, written);
  return wrong === null ? { value: written as FactValue } : { misfit: wrong };
}

/** One value for all keys may be written plainly: `retirement_age: 60`. */
function acceptMap(written: unknown, keys: readonly string[], shape: FactShape): Accepted {
  if (typeof written === 'number') return acceptMap(Object.fromEntries(keys.map((key) => [key, written])), keys, shape);
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return { misfit: `expected a value for each of ${keys.join(', ')}` };
  for (const [key, value] of Object.entries(written)) {
    const wrong = keys.includes(key) ? misfit(shape, value) : `its keys are ${keys.join(', ')}`;
    if (wrong !== null) return { misfit: `${key}: ${wrong}` };
  }
  const missing = keys.find((key) => !(key in written));
  return missing === undefined ? { value: written as Readonly<Record<string, number>> } : { misfit: `${missing} is missing` };
}

/** `08-31`, `8-31`, `31 August` or `{month: 8, day: 31}`. */
function acceptMonthDay(written: unknown): Accepted {
  const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
  const numeric = typeof written === 'string' ? /^-{0,2}(\d{1,2})-(\d{1,2})$/.exec(written) : null;
  const spoken = typeof written === 'string' ? /^(\d{1,2}) ([a-z]+)$/i.exec(written) : null;
  const [month, day] = numeric !== null ? [Number(numeric[1]), Number(numeric[2])]
    : spoken !== null ? [months.indexOf((spoken[2] ?? '').toLowerCase()) + 1, Number(spoken[1])]
      : typeof written === 'object' && written !== null && 'month' in written && 'day' in written ? [Number(written.month), Number(written.day)] : [0, 0];
  // A cutoff on 29 February would not exist in most years.
  const exists = isCalendarDay(`2015-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return exists ? { value: { month, day } } : { misfit: 'expected a day of every year, such as 08-31' };
}

/** One entry may stand for several places: `classes: {…}` and `cities: […]` are spelled out here. */
export function readDated(place: Place, accept: Parameter['accept']): readonly DatedValue[] {
  if (!place.isMapping) {
    place.report('Expected a dated value', 'Write `{from: 2015-01-01, province: …, value: …, mark: …, source: …}`.');
    return [];
  }
  place.allow(keysOf.datedValue);
  const until = place.get('until');
  const dated = {
    from: readDay(place.need('from')),
    ...(until === null ? {} : { until: readDay(until) }),
    mark: place.need('mark')?.oneOf(parameterMarks) ?? 'text',
    source: place.need('source')?.text() ?? '',
  };
  const accepted = (value: Place | null): FactValue => {
    const result = value === null ? { value: null } : accept(value.value);
    if ('value' in result) return result.value;
    value?.report(`The value does not fit: ${result.misfit}`);
    return null;
  };
  const classes = place.get('classes');
  if (classes !== null) {
    classes.allow(cityClasses);
    return classes.entries().map(({ key, value }) => ({ ...dated, scope: { kind: 'class' as const, is: key }, value: accepted(value) }));
  }
  const value = accepted(place.need('value'));
  const scope = (kind: DatedValue['scope']['kind'], at: Place): DatedValue => ({ ...dated, scope: { kind, is: String(at.value) }, value });
  const [province, oneClass, city] = [place.get('province'), place.get('class'), place.get('city')];
  const found = [
    ...(province === null ? [] : [scope('province', province)]),
    ...(oneClass === null ? [] : [scope('class', oneClass)]),
    ...[...(city === null ? [] : [city]), ...(place.get('cities')?.items() ?? [])].map((at) => scope('city', at)),
  ];
  if (found.length === 0) place.report('The value names no place', 'Add `province:`, `class:`, `city:` or `cities:`.');
  return found;
}

function readDay(place: Place | null): string {
  if (place === null) return '';
  const { value } = place;
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  place.report('Expected a day such as 2016-09-01');
  return '';
}

/** The cities that the rules know by code, with their dated class. */
export function readCities(top: Place, cities: Map<string, City>): void {
  top.allow(keysOf.places);
  const province = top.need('province');
  const shape: FactShape = { kind: 'enum', isNullable: false, values: cityClasses };
  for (const { key: code, at, value } of top.need('cities')?.entries() ?? []) {
    if (!/^\d{6}$/.test(code) || (province !== null && !code.startsWith(String(province.value)))) at.report(`"${code}" is not a code of this province`);
    if (cities.has(code)) at.report(`The place \`${code}\` is given twice`);
    value.allow(keysOf.place);
    const classes = (value.need('city_class')?.items() ?? []).flatMap((item) => readCityClass(item, code, shape));
    cities.set(code, { code, label: readBilingual(value.need('label')), classes });
  }
}

function readCityClass(item: Place, code: string, shape: FactShape): readonly DatedValue[] {
  item.allow(keysOf.cityClass);
  const until = item.get('until');
  const value = item.need('value');
  const wrong = value === null ? null : misfit(shape, value.value);
  if (wrong !== null) value?.report(`The value does not fit: ${wrong}`);
  return [{
    from: readDay(item.need('from')),
    ...(until === null ? {} : { until: readDay(until) }),
    scope: { kind: 'city', is: code },
    value: String(value?.value),
    mark: item.need('mark')?.oneOf(parameterMarks) ?? 'text',
    source: item.need('source')?.text() ?? '',
  }];
}

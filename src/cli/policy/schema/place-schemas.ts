/** The schemas of the places' files: parameters, and the cities with their class. */
import { cityClasses } from '../../../entitlement';
import { parameterMarks } from '../../../entitlement/determination';
import { keysOf } from '../../../entitlement/reading/keys';
import { parameterKinds } from '../../../entitlement/reading/parameters';
import { shares, units } from '../../../entitlement/units';
import { anything, day, flag, listOf, mapping, named, oneOf, text, type Schema } from './shapes';

const bilingual = mapping(keysOf.bilingual, { zh: text, en: text }, ['zh', 'en']);
const code: Schema = { type: 'string', pattern: '^\\d{2}(\\d{4})?$', description: 'GB/T 2260, in quotes: a province has two digits, a county or city six.' };
const mark = oneOf(parameterMarks, 'What the value rests on.');
/** Where a value holds; one of them stands in each. */
const scopes = ['province', 'class', 'classes', 'city', 'cities'] as const;

const datedValue = {
  ...mapping(keysOf.datedValue, {
    from: day, until: day, province: code, class: oneOf(cityClasses), classes: mapping(cityClasses, { 'small-or-town': anything, medium: anything, large: anything }),
    city: code, cities: listOf(code), value: anything, mark, source: text,
  }, ['from', 'mark', 'source']),
  anyOf: scopes.map((scope) => ({ required: scope === 'classes' ? [scope] : [scope, 'value'] })),
};

export const parametersSchema: Schema = mapping(keysOf.parameters, {
  parameters: named({
    ...mapping([...keysOf.parameter, 'members'], {
      label: bilingual, type: oneOf(parameterKinds), values: listOf(datedValue), unit: oneOf([...Object.keys(units), ...Object.keys(shares)]), nullable: flag, readBy: anything,
      keys: listOf(text), of: oneOf(['int', 'decimal', 'money']), members: listOf(text),
    }, ['label', 'type', 'values']),
    if: { properties: { type: oneOf(['map']) }, required: ['type'] },
    then: { required: ['keys', 'of'] },
  }),
}, ['parameters']);

export const placesSchema: Schema = mapping(keysOf.places, {
  province: code,
  cities: named(mapping(keysOf.place, {
    label: bilingual,
    city_class: listOf(mapping(keysOf.cityClass, { from: day, until: day, value: oneOf(cityClasses), mark, source: text }, ['from', 'value', 'mark', 'source'])),
  }, ['label', 'city_class']), { pattern: '^\\d{6}$' }),
}, ['province', 'cities']);

export const placeNamesSchema: Schema = mapping(keysOf.placeNames, { names: named(bilingual, { pattern: code['pattern'] }) }, ['names']);

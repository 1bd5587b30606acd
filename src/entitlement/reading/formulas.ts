/** Reads the derived facts: checks each formula against the vocabulary and refuses those that go round in a circle. */
import { checkFeel } from '../feel/check';
import { walk, type Expression } from '../feel/expression';
import type { Scope } from '../feel/names';
import { booleanType, codeType, dateType, numberType, orNull, textType, type Type } from '../feel/types';
import { unitIn } from '../units';
import type { Formula } from '../vocabulary';
import { readBilingual } from './bilingual';
import type { Place } from './document';
import { keysOf } from './keys';

export const formulaTypes: Readonly<Record<string, Type>> = {
  boolean: booleanType, int: numberType, decimal: numberType, money: numberType, date: dateType, code: codeType, text: textType,
};

export function readFormulas(top: Place, scope: Omit<Scope, 'formulas' | 'self' | 'variables'>): ReadonlyMap<string, Formula> {
  top.allow(keysOf.formulas);
  const entries = top.need('formulas')?.entries() ?? [];
  // Every formula may name every other, so their types are known before any of them is checked.
  const declared = new Map<string, { type: Type }>();
  for (const { key, at, value } of entries) {
    if (scope.facts.has(key)) at.report(`\`${key}\` is a recorded fact and cannot be a formula too`);
    const type = formulaTypes[value.need('type')?.oneOf(Object.keys(formulaTypes)) ?? ''] ?? booleanType;
    declared.set(key, { type: orNull(type, value.get('nullable')?.value === true) });
  }
  const formulas = new Map<string, Formula>();
  for (const { key: name, value } of entries) {
    value.allow(keysOf.formula);
    const label = readBilingual(value.need('label'));
    const source = value.need('source')?.text() ?? '';
    const feel = value.need('feel');
    const type = declared.get(name)?.type ?? booleanType;
    const expression = feel === null ? null : readExpression(feel, { ...scope, formulas: declared, self: ['person'], variables: [] }, type);
    const unit = unitIn(value.get('unit'));
    if (feel !== null && expression !== null) {
      formulas.set(name, { name, label, type, feel: feel.text().trim(), expression, source, ...(unit === undefined ? {} : { unit }) });
    }
  }
  refuseCycles(formulas, entries);
  return formulas;
}

/** Reads one FEEL text; a mistake inside is reported at its own line and column. */
export function readExpression(place: Place, scope: Scope, wanted: Type): Expression | null {
  if (typeof place.value === 'boolean') {
    // YAML reads a bare `true` as a boolean; it is FEEL all the same.
    return { kind: 'literal', value: place.value, type: booleanType, from: 0, to: String(place.value).length };
  }
  if (typeof place.value !== 'string') {
    place.report('Expected a FEEL expression', 'Put it in quotes, or after `|`.');
    return null;
  }
  const checked = checkFeel(place.value, scope, wanted);
  if ('expression' in checked) return checked.expression;
  const { at, message, hint } = checked.mistake;
  place.file.report(place.offsetInside(at), message, hint);
  return null;
}

function refuseCycles(formulas: ReadonlyMap<string, Formula>, entries: ReturnType<Place['entries']>): void {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (done.has(name)) return;
    const start = path.indexOf(name);
    if (start >= 0) {
      const circle = [...path.slice(start), name].join(' → ');
      entries.find((entry) => entry.key === name)?.at.report(`The formulas go round in a circle: ${circle}`);
      path.slice(start).forEach((one) => done.add(one));
      return;
    }
    const formula = formulas.get(name);
    if (formula === undefined) return;
    const used = new Set<string>();
    walk(formula.expression, (node) => node.kind === 'formula' && used.add(node.formula));
    for (const next of used) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of formulas.keys()) visit(name, []);
}

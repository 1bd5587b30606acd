/** The parameters of a rule as they stand on a day: for each class of city side by side, or for one place. */
import { cityClasses, compile, type Parameter } from '../../entitlement';
import type { FactValue, IsoDate } from '../../facts/envelope';
import { indented, say, sayBoth } from './in-words';
import type { RuleQuestion } from './rule-in-words';

export function parameterLines(question: RuleQuestion): readonly string[] {
  const { rule, policy, language } = question;
  return [...rule.parametersUsed].sort().flatMap((name) => {
    const parameter = policy.vocabulary.parameters.get(name);
    return parameter === undefined ? [] : [`local.${name}: ${say(parameter.label, language)}`, ...indented(valueLines(name, parameter, question))];
  });
}

function valueLines(name: string, { values }: Parameter, { policy, ruleSet, isOfOnePlace, language }: RuleQuestion): readonly string[] {
  const { asOf, place } = ruleSet;
  const line = (where: string, found: ReturnType<typeof ruleSet.parameter>): string => {
    const none = sayBoth({ zh: '无（待定）', en: 'none: verdicts that need it stay open' }, language);
    return found === undefined ? `${where}  ${none}` : `${where}  ${shown(found.value)}  [${found.mark}] ${found.source ?? ''}`.trimEnd();
  };
  if (isOfOnePlace) return [line(place, ruleSet.parameter(name))];
  const byClass = cityClasses.map((cityClass) => line(cityClass, compile(policy, { asOf, place, city_class: cityClass }).parameter(name)));
  const same = new Set(byClass.map((text) => text.replace(/^\S+/, '')));
  const cities = values.filter(({ scope, from, until }) => scope.kind === 'city' && isOn(asOf, from, until))
    .map(({ scope, value, mark, source }) => line(`${scope.is} ${sayBoth(policy.vocabulary.cities.get(scope.is)?.label ?? { zh: '', en: '' }, language)}`, { value, mark, source }));
  const everywhere = sayBoth({ zh: '各地', en: 'everywhere' }, language);
  return [...(same.size === 1 ? [`${everywhere}${[...same].join('')}`] : byClass), ...cities];
}

function isOn(day: IsoDate, from: IsoDate, until: IsoDate | undefined): boolean {
  return from <= day && day <= (until ?? day);
}

export function shown(value: FactValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

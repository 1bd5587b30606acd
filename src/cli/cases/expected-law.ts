/** What a case expects of the law of its day: which later laws decide, and what the layers beside would say. */
import { didYouMean, layersOf, type Determination, type OtherLayer, type Place, type Policy, type RuleSet } from '../../entitlement';

export const verdicts = ['eligible', 'ineligible', 'undetermined'] as const;

export const expectedLayerKeys = ['result', 'amount'] as const;

export interface ExpectedLaw {
  /** The later laws that decide, by name; none: the text of the Opinion alone. */
  readonly law?: readonly string[];
  /** What the layers beside say, by the law's name. Layers that are not named are not looked at. */
  readonly beside?: readonly ExpectedLayer[];
}

export interface ExpectedLayer {
  readonly law: string;
  readonly result?: (typeof verdicts)[number];
  /** Null: the layer is expected to come to no sum. */
  readonly amount?: number | null;
  /** True: no such layer stands beside on that day. */
  readonly isAbsent?: true;
}

export function readExpectedLaw(item: Place, entitlement: string, policy: Policy): ExpectedLaw {
  const rule = policy.rules.get(entitlement);
  const names = [policy.vocabulary.opinion.reference, ...(rule?.versions ?? []).map(({ law }) => law)];
  const checked = (name: string, at: Place): string => {
    if (rule !== undefined && !names.includes(name)) at.report(`No version of \`${entitlement}\` rests on ${name}`, didYouMean(name, names));
    return name;
  };
  const [law, beside] = [item.get('law'), item.get('beside')];
  return {
    ...(law === null ? {} : { law: law.items().map((one) => checked(one.text(), one)) }),
    ...(beside === null ? {} : { beside: beside.entries().map(({ key, at, value }) => readLayer(checked(key, at), value)) }),
  };
}

function readLayer(law: string, place: Place): ExpectedLayer {
  if (place.value === 'none') return { law, isAbsent: true };
  place.allow(expectedLayerKeys);
  const [result, amount] = [place.get('result')?.oneOf(verdicts), place.get('amount')];
  if (amount !== null && typeof amount.value !== 'number' && amount.value !== 'none') amount.report('Expected a number, or `none`');
  return {
    law,
    ...(result === undefined ? {} : { result }),
    ...(amount === null ? {} : { amount: typeof amount.value === 'number' ? amount.value : null }),
  };
}

export interface ComparedLaw {
  readonly isRight: boolean;
  /** What came out of that which was expected otherwise. */
  readonly got: readonly string[];
}

export function compareLaw({ law, beside = [] }: ExpectedLaw, determination: Determination | undefined, ruleSet: RuleSet): ComparedLaw {
  if (determination === undefined || (law === undefined && beside.length === 0)) return { isRight: true, got: [] };
  const { reference } = ruleSet.policy.vocabulary.opinion;
  const decided = [...new Set((ruleSet.rules.get(determination.entitlement)?.versions ?? []).map((version) => version.law))];
  const layers = beside.length === 0 ? [] : layersOf(ruleSet, determination);
  const wrong = beside.flatMap((expected) => {
    const layer = layers.find(({ version }) => (version?.law ?? reference) === expected.law);
    return isAs(expected, layer) ? [] : [`beside ${expected.law}: ${layer === undefined ? 'none' : wordsOfLayer(layer)}`];
  });
  const isDecidedAsExpected = law === undefined || law.join('\n') === decided.join('\n');
  return {
    isRight: isDecidedAsExpected && wrong.length === 0,
    got: [...(isDecidedAsExpected ? [] : [`law: ${decided.join(', ') || 'the Opinion alone'}`]), ...wrong],
  };
}

function isAs({ result, amount, isAbsent }: ExpectedLayer, layer: OtherLayer | undefined): boolean {
  if (layer === undefined || isAbsent === true) return (layer === undefined) === (isAbsent === true);
  const { verdict, amount: sum } = layer.determination;
  return (result === undefined || result === verdict.toLowerCase()) && (amount === undefined || amount === (sum ?? null));
}

function wordsOfLayer({ determination }: OtherLayer): string {
  return `${determination.verdict.toLowerCase()}, amount: ${determination.amount ?? 'none'}`;
}

/** What was expected, for the report. */
export function wordsForLaw({ law, beside = [] }: ExpectedLaw): readonly string[] {
  return [
    ...(law === undefined ? [] : [`law: ${law.join(', ') || 'the Opinion alone'}`]),
    ...beside.map(({ law: name, result, amount, isAbsent }) => {
      const said = [...(result === undefined ? [] : [result]), ...(amount === undefined ? [] : [`amount: ${amount ?? 'none'}`])];
      return `beside ${name}: ${isAbsent === true ? 'none' : said.join(', ')}`;
    }),
  ];
}

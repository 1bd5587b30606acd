/** Checks a file of cases as an author wants it checked: besides what reading it needs, that every entitlement and fact it expects exists. */
import { didYouMean, SourceFile, type Place, type Policy, type Problem } from '../../entitlement';
import { readCasesUnder } from './read-case-file';

/** `entitlements`: all that the policy has, those whose file cannot be read among them. */
export function problemsOfCaseFile(path: string, text: string, policy: Policy, entitlements: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  const top = new SourceFile(path, text, problems).parse();
  if (top === null) return problems;
  readCasesUnder(top, policy);
  refuseRepeatedNames(top);
  for (const item of listUnder(top, 'cases')) {
    for (const place of [item, ...listUnder(item, 'variants')]) {
      for (const expectation of listUnder(place, 'expect')) checkNames(expectation, policy, entitlements);
    }
  }
  return problems;
}

function listUnder(place: Place, key: string): readonly Place[] {
  const found = place.get(key);
  return found?.isSequence === true ? found.items() : [];
}

/** A report names a case by its id: two of one id could not be told apart. */
function refuseRepeatedNames(top: Place): void {
  const seen = new Set<unknown>();
  for (const item of listUnder(top, 'cases')) {
    const id = item.get('id');
    if (seen.has(id?.value)) id?.report(`The case ${String(id.value)} is given twice`);
    seen.add(id?.value);
  }
}

function checkNames(expectation: Place, policy: Policy, entitlements: readonly string[]): void {
  const entitlement = expectation.get('entitlement');
  if (typeof entitlement?.value === 'string' && !entitlements.includes(entitlement.value)) {
    entitlement.report(`There is no entitlement \`${entitlement.value}\``, didYouMean(entitlement.value, entitlements));
  }
  for (const item of listUnder(expectation, 'missing')) {
    if (typeof item.value === 'string') checkMissing(item, item.value, policy);
  }
}

/** `fact`, `person.fact` (a person of the case), or `local.parameter`. */
function checkMissing(at: Place, written: string, { vocabulary: { facts, parameters } }: Policy): void {
  const parameter = /^local\.(.+)$/.exec(written)?.[1];
  if (parameter !== undefined) {
    if (!parameters.has(parameter)) at.report(`Unknown parameter \`${written}\``, didYouMean(parameter, parameters.keys()));
    return;
  }
  const ofPerson = written.slice(written.indexOf('.') + 1);
  if (!facts.has(written) && !facts.has(ofPerson)) at.report(`Unknown fact \`${written}\``, didYouMean(written, facts.keys()));
}

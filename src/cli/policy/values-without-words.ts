/**
 * Values of facts that a page could only show as a code: a plain list names entitlements, which bring their own words, and what is none of
 * them has no words. Asked of a whole policy: in a part of one, the entitlement may just not be there.
 */
import { didYouMean, SourceFile, roleOf, type PolicyFile, type Problem } from '../../entitlement';

export function valuesWithoutWords(files: readonly PolicyFile[], entitlements: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { path, text } of files.filter((file) => roleOf(file.path) === 'facts')) {
    for (const { value: fact } of new SourceFile(path, text, problems).parse()?.get('facts')?.entries() ?? []) {
      const values = fact.get('values');
      for (const item of values?.isSequence === true ? values.items() : []) {
        const value = item.text();
        if (!entitlements.includes(value)) item.report(`There is no entitlement \`${value}\`, and the value has no words`, didYouMean(value, entitlements));
      }
    }
  }
  return problems;
}

/** Writes `src/facts/facts.generated.ts` from `policy/vocabulary`: the facts that each agency sends, as types and as a table. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FactEntryOfVocabulary, type Vocabulary } from '../entitlement';
import { readPolicyFolder } from './read-policy-files';

export function writeFactsTypes(projectDirectory: string): void {
  const { vocabulary } = readPolicyFolder(join(projectDirectory, 'policy'));
  writeFileSync(join(projectDirectory, 'src', 'facts', 'facts.generated.ts'), factsModule(vocabulary));
}

export function factsModule(vocabulary: Vocabulary): string {
  const sent = [...vocabulary.facts.values()].filter(isSent);
  const holders = [...vocabulary.agencies.keys()].filter((agency) => sent.some((fact) => fact.holder === agency));
  return [
    '/** Generated from policy/vocabulary by `npm run generate`. Do not edit. */',
    "import type { SubjectId } from './envelope';",
    "import type { FactRow } from './shape';",
    '',
    `export const vocabularyVersion = ${quoted(vocabulary.version)};`,
    '',
    ...holders.flatMap((agency) => interfaceOf(agency, vocabulary, sent.filter((fact) => fact.holder === agency))),
    '/** The facts of each agency that answers for some. */',
    'export interface FactsByAgency {',
    ...holders.map((agency) => `  ${quoted(agency)}: ${interfaceName(agency)};`),
    '}',
    '',
    '/** Who answers for a fact, of what it is one, and what its value looks like. Restricted and derived facts are not sent. */',
    'export const factTable = {',
    ...sent.map((fact) => `  ${quoted(fact.name)}: ${rowOf(fact)},`),
    '} as const satisfies Readonly<Record<string, FactRow>>;',
    '',
  ].join('\n');
}

/** Facts given with the question or said by the resident come from no agency; restricted ones never leave theirs. */
function isSent(fact: FactEntryOfVocabulary): boolean {
  return fact.given === undefined && fact.factClass !== 'restricted';
}

function interfaceOf(agency: string, vocabulary: Vocabulary, facts: readonly FactEntryOfVocabulary[]): readonly string[] {
  const { zh, en } = vocabulary.agencies.get(agency) ?? { zh: agency, en: agency };
  return [
    `/** ${en} (${zh}). */`,
    `export interface ${interfaceName(agency)} {`,
    ...facts.flatMap((fact) => [
      `  /** ${fact.meaning}${fact.unit === undefined ? '' : ` (${fact.unit})`}. ${fact.label.zh} */`,
      `  ${quoted(fact.name)}: ${typeOf(fact)};`,
    ]),
    '}',
    '',
  ];
}

const interfaceName = (agency: string) => `${agency.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')}Facts`;

function typeOf({ shape }: FactEntryOfVocabulary): string {
  const union = (shape.values ?? []).map(quoted).join(' | ');
  const types: Readonly<Record<typeof shape.kind, string>> = {
    boolean: 'boolean', int: 'number', decimal: 'number', money: 'number', date: 'string', code: 'string', id: 'string',
    enum: union, set: `readonly (${union})[]`, codes: 'readonly string[]', 'money-by-tax': 'Readonly<Record<string, number>>',
    person: 'SubjectId', employer: 'SubjectId', persons: 'readonly SubjectId[]',
  };
  return `${types[shape.kind]}${shape.isNullable ? ' | null' : ''}`;
}

function rowOf({ holder, of, shape }: FactEntryOfVocabulary): string {
  const list = (values: readonly string[]) => `[${values.map(quoted).join(', ')}]`;
  const bounds = [
    ...(shape.values === undefined ? [] : [`values: ${list(shape.values)}`]),
    ...(shape.min === undefined ? [] : [`min: ${shape.min}`]),
    ...(shape.max === undefined ? [] : [`max: ${shape.max}`]),
  ];
  return `{ holder: ${quoted(holder)}, of: ${list(of)}, shape: { ${[`kind: ${quoted(shape.kind)}`, `isNullable: ${shape.isNullable}`, ...bounds].join(', ')} } }`;
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

if (require.main === module) writeFactsTypes(join(__dirname, '..', '..'));

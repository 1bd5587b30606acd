/**
 * The schemas of all kinds of policy files, by which an editor completes and checks while an author writes: file name in `policy/` → text.
 *
 * They know names, keys and shapes. What an expression says, and whether a citation stands in the basis, only `npm run policy:check` knows.
 */
import type { Policy } from '../../../entitlement';
import { claimKeys } from '../coverage-claims';
import { caseSchema } from './case-schema';
import { parametersSchema, placeNamesSchema, placesSchema } from './place-schemas';
import { retentionSchema } from './retention-schema';
import { ruleSchema } from './rule-schema';
import { listOf, mapping, number, oneOf, text, type Schema } from './shapes';
import { agenciesSchema, contradictionsSchema, factsSchema, formulasSchema, opinionSchema } from './vocabulary-schemas';

/** The files of `policy/` that a schema holds for; the first that fits counts. */
export const schemaOfFile: readonly (readonly [schema: string, files: readonly string[]])[] = [
  ['rule', ['entitlements/**/*.yml']],
  ['cases', ['cases/*.yml']],
  ['agencies', ['vocabulary/agencies.yml']],
  ['formulas', ['vocabulary/formulas.yml']],
  ['contradictions', ['vocabulary/contradictions.yml']],
  ['opinion', ['vocabulary/opinion.yml']],
  ['facts', ['vocabulary/!(agencies|formulas|contradictions|opinion).yml']],
  ['parameters', ['places/parameters.yml']],
  ['place-names', ['places/names.yml']],
  ['places', ['places/!(parameters|names).yml']],
  ['coverage', ['coverage.yml']],
  ['retention', ['retention.yml']],
];

export function policySchemas(policy: Policy): ReadonlyMap<string, string> {
  const schemas: Readonly<Record<string, Schema>> = {
    rule: ruleSchema(policy),
    cases: caseSchema(policy),
    agencies: agenciesSchema,
    formulas: formulasSchema,
    contradictions: contradictionsSchema,
    opinion: opinionSchema,
    facts: factsSchema(policy),
    parameters: parametersSchema,
    'place-names': placeNamesSchema,
    places: placesSchema,
    coverage: coverageSchema(policy),
    retention: retentionSchema,
  };
  const texts = Object.entries(schemas).map(([name, schema]): [string, string] =>
    [`schema/${name}.json`, `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: `Yizhan policy: ${name}`, ...schema }, null, 1)}\n`]);
  return new Map([...texts, ['.vscode/settings.json', `${JSON.stringify(editorSettings(), null, 2)}\n`]]);
}

/** For whoever opens `policy/` as a folder in an editor with the YAML language server. */
function editorSettings(): Schema {
  return { 'yaml.schemas': Object.fromEntries(schemaOfFile.map(([name, files]) => [`./schema/${name}.json`, files])) };
}

function coverageSchema({ rules }: Policy): Schema {
  const claim = mapping(claimKeys, { rule: oneOf([...rules.keys()]), version: text, condition: text, state: oneOf(['MET', 'NOT_MET']), reason: text }, ['rule', 'condition', 'state', 'reason']);
  return mapping(['floor', 'neverDecisive'], { floor: { ...number, minimum: 0, maximum: 100 }, neverDecisive: listOf(claim) }, ['floor', 'neverDecisive']);
}

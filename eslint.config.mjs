// The walls of the house, and what keeps its rooms clean. `docs/architecture.md` draws the same table.
import { readdirSync } from 'node:fs';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

const rooms = readdirSync('resolvers', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** A wall: `target` may import nothing from `from`, except what `except` names (paths inside `from`). */
const wall = (target, from, message, except = []) => ({ target, from, message, except });

const agencyWalls = rooms.flatMap((room) => [
  wall(`./resolvers/${room}`, './resolvers', 'A room never enters another: agencies are joined in the graph alone.', [`./${room}`]),
  wall(`./resolvers/${room}`, './src', 'A room stands on the trunk alone: src/{subgraph,identity,database,facts,failure}.', [
    './subgraph', './access', './identity', './facts', './failure.ts',
    ...(room === 'entitlement' ? ['./entitlement'] : ['./database']),
    ...(room === 'audit' ? ['./audit'] : []),
    ...(['registry', 'residence-permit', 'health', 'social-insurance', 'civil-affairs'].includes(room) ? ['./sealing'] : []),
    ...(room === 'visits' ? ['./visits'] : []),
  ]),
]);

const walls = [
  ...agencyWalls,
  wall('./src/entitlement', './src', 'The engine is pure: it knows facts and nothing else of the house.', ['./entitlement', './facts']),
  wall('./src/facts', './src', 'The contract for facts depends on nothing.', ['./facts']),
  wall('./src/gateway', './src', 'The gateway knows no agency, no database and no engine.', ['./gateway', './access', './identity', './visits', './audit', './facts', './failure.ts', './digest.ts']),
  wall('./src/subgraph', './src', 'A subgraph knows no gateway and no engine.', ['./subgraph', './access', './identity', './database', './facts', './failure.ts']),
  wall('./src/access', './src', 'Who may see what is decided from the viewer and the table alone.', ['./access', './identity', './facts', './failure.ts']),
  wall('./src/visits', './src', 'Visits know no agency, no gateway and no engine.', ['./visits', './identity', './database', './facts', './failure.ts', './digest.ts']),
  wall('./src/audit', './src', 'The ledger knows no agency, no gateway and no engine.', ['./audit', './database', './failure.ts', './digest.ts']),
  wall('./src/identity', './src', 'Identity stands by itself.', ['./identity', './facts', './failure.ts', './digest.ts']),
  wall('./src/demo-identity', './src', 'The demonstration’s provider knows people and programs, and nothing of what is asked.', ['./demo-identity', './identity']),
  wall('./src/database', './src', 'The database room stands by itself.', ['./database']),
  wall('./src/sealing', './src', 'The sealing room knows keys and the database, and nobody whose numbers they are.', ['./sealing', './database']),
  wall('./src/backup', './src', 'A backup knows tables, files and the ledger, and nobody whose records they are.', ['./backup', './database', './sealing', './audit']),
  wall('./src/retention', './src', 'Retention knows tables and the schedule, and nobody whose records they are.', ['./retention', './database', './entitlement']),
  wall('./src/releases', './src', 'Releases are files and the engine that reads them.', ['./releases', './entitlement', './facts', './failure.ts', './digest.ts']),
  wall('./src/population', './src', 'Synthetic residents are loaded into the database; nothing else is needed.', ['./population', './database', './facts', './identity', './sealing']),
  ...['entitlement', 'facts', 'gateway', 'subgraph', 'identity', 'database', 'population', 'releases', 'audit', 'access', 'visits', 'sealing', 'backup', 'retention', 'demo-identity'].map((room) =>
    wall(`./src/${room}`, './resolvers', 'The trunk knows no agency by name.')),
  wall('./console', './src', 'The page knows the public API: its registered documents, its settings, and how an identity number is checked.', [
    './operations/documents.generated.ts', './operations/operations.generated.ts', './gateway/console-settings.ts', './identity/citizen-id-number.ts',
  ]),
  wall('./console', './resolvers', 'The page knows the public API alone.'),
  wall('./src', './console', 'The platform serves the page, and knows nothing of what is in it.'),
  wall('./migrations', './src', 'A migration must outlive the code around it.'),
  wall('./migrations', './resolvers', 'A migration must outlive the code around it.'),
];

export default tseslint.config(
  { ignores: ['node_modules', '.data', 'coverage', 'console/built', '**/*.generated.ts'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: walls }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Decorators read the classes of parameters at run time, so that these imports must stay values.
    files: ['resolvers/**/*.ts', 'src/subgraph/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['src/config.ts', 'src/main.ts', 'src/cli/**', 'bench/**', 'test/**', 'jest.config.mjs'], rules: { 'no-restricted-properties': 'off' } },
);

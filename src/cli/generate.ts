/**
 * `npm run generate`: writes what is generated and committed — the facts' types, each subgraph's contract, the supergraph, the
 * register of operations.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile, manifestText } from '../operations/register';
import { contracts } from './contracts';
import { consoleDocuments } from './generate-console';
import { writeFactsTypes } from './generate-facts';
import { writePolicySchemas } from './policy/schema';

const projectDirectory = join(__dirname, '..', '..');

writeFactsTypes(projectDirectory);
writePolicySchemas(join(projectDirectory, 'policy'));
const directory = join(projectDirectory, 'schema');
mkdirSync(directory, { recursive: true });
for (const [name, text] of contracts()) writeFileSync(join(directory, name), text);
writeFileSync(manifestFile, manifestText());
writeFileSync(join(projectDirectory, 'src', 'operations', 'documents.generated.ts'), consoleDocuments());

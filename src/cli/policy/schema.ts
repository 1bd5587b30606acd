/** `npm run policy:schema`: writes the schemas by which editors complete and check policy files. `npm run generate` does it too. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { policyFolder, readPolicyFolder } from '../read-policy-files';
import { runCommand, type Report } from './command';
import { policySchemas } from './schema/policy-schemas';

export function writePolicySchemas(folder: string = policyFolder): Report {
  const schemas = policySchemas(readPolicyFolder(folder));
  for (const [name, text] of schemas) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { lines: [`${schemas.size} files written in ${folder}.`], exitCode: 0 };
}

if (require.main === module) void runCommand(() => writePolicySchemas());

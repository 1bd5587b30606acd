/** One process: from files of text to the first board. Prints milliseconds, as JSON. */
import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { sha256 } from '../../src/digest';
import { compile, determine, readPolicy } from '../../src/entitlement';
import { benchFamilies } from './families';

const files = readPolicyFiles();
const [family] = benchFamilies();
if (family === undefined) throw new Error('There is no family.');
const started = performance.now();
const policy = readPolicy(files, sha256);
const read = performance.now();
const ruleSet = compile(policy, family);
const compiled = performance.now();
determine(ruleSet, family.question);
const answered = performance.now();
process.stdout.write(JSON.stringify({ readAndCheck: read - started, compile: compiled - read, firstBoard: answered - compiled, all: answered - started }));

/**
 * The engine runs wherever JavaScript does: its door bundles without any module of Node, and the bundle answers in a context that has
 * nothing but the language.
 */
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import * as engine from '../../src/entitlement';
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { facts, trialPath, trialRule, worker } from './policy-with';

const door = join(__dirname, '..', '..', 'src', 'entitlement', 'index.ts');

/** The parsers, and what these rest on. */
const parsers = ['@lezer/common', '@lezer/highlight', '@lezer/lr', 'lezer-feel', 'min-dash', 'yaml'];

const files: readonly engine.PolicyFile[] = [
  ...readPolicyFiles(),
  { path: trialPath, text: trialRule('age >= 16 and (some g in guardians satisfies g.hukou.place != hukou.place) and residence.city = place.city') },
];
const guardian: SubjectId = 'person:guardian';
const known: Readonly<Record<SubjectId, FactsOfSubject>> = {
  [worker]: facts({ birth_date: '2000-02-29', guardians: [guardian], 'hukou.place': '220182' }),
  [guardian]: facts({ 'hukou.place': '220100' }),
};

const question = { subjects: [worker], entitlements: ['health.trial'] };

/** Runs in either context, on what that context has; ends as text, so that no object of another context is compared. */
const script = `
  const policy = engine.readPolicy(files, (text) => String(text.length));
  const ruleSet = engine.compile(policy, { asOf: '2017-02-28', place: '220100' });
  JSON.stringify(engine.determine(ruleSet, { ...question, facts: new Map(Object.entries(known)) }));`;

describe('the engine in a browser', () => {
  let bundle: string;
  let inputs: readonly string[];

  beforeAll(async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [door], bundle: true, write: false, platform: 'browser', format: 'iife', globalName: 'engine', metafile: true, logLevel: 'silent',
    });
    bundle = outputFiles[0]?.text ?? '';
    inputs = Object.keys(metafile.inputs);
  });

  const answerOf = (prelude: string, given: object, strings: boolean): string =>
    runInContext(`${prelude};${script}`, createContext({ files, question, known, ...given }, { codeGeneration: { strings, wasm: false } })) as string;
  const answerHere = (): string => answerOf('', { engine }, true);

  it('takes no module of Node, and no dependency but its parsers', () => {
    const packages = inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    expect([...new Set(packages)].sort()).toEqual(parsers);
    expect(inputs.filter((path) => builtinModules.includes(path.replace('node:', '')))).toEqual([]);
    expect(bundle).not.toMatch(/\brequire\("(?!\.)/);
  });

  it('stands on nothing of the house but the engine and the contract for facts', () => {
    const rooms = inputs.flatMap((path) => /(?:^|\/)src\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(rooms)].sort()).toEqual(['entitlement', 'facts']);
  });

  it('determines the same in a context that has nothing but the language', () => {
    const here = answerHere();
    expect(here).toContain('"verdict":"UNDETERMINED"');
    expect(answerOf(bundle, {}, true)).toBe(here);
  });

  it('determines the same where a page may not make code from text', () => {
    expect(answerOf(bundle, {}, false)).toBe(answerHere());
  });
});

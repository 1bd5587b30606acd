/** `npm run policy:explain -- ID`: one entitlement in words, as the law of a day has it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, didYouMean } from '../../entitlement';
import { isCalendarDay } from '../../facts/shape';
import { policyFolder, readPolicyFolder } from '../read-policy-files';
import { UsageError } from '../command';
import { runCommand, type Report } from './command';
import { languages, type Language } from './in-words';
import { ruleInWords } from './rule-in-words';

const usage = `npm run policy:explain -- ID [options]

Tells one entitlement in words: conditions, law, parameters in force, versions, facts, papers.
  ID                such as housing.public-rental
  --as-of DAY       the day, YYYY-MM-DD; today when left out
  --place CODE      one place instead of all classes of cities
  --lang zh|en      one language instead of both
  --policy FOLDER   another folder than policy/`;

/** Of no city: only what the province says holds there, besides the class asked for. */
const provinceItself = '220000';

export function explain(words: readonly string[], today: string = new Date().toISOString().slice(0, 10)): Report {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      'as-of': { type: 'string', default: today }, place: { type: 'string' }, lang: { type: 'string', default: 'both' },
      policy: { type: 'string', default: policyFolder }, help: { type: 'boolean', default: false },
    },
  });
  const [id] = positionals;
  if (values.help || id === undefined) return { lines: [usage], exitCode: values.help ? 0 : 2 };
  const { 'as-of': asOf, place } = values;
  if (!isCalendarDay(asOf)) throw new UsageError(`--as-of is a day such as 2016-09-01; it is "${asOf}".`);
  if (!isLanguage(values.lang)) throw new UsageError(`--lang is zh, en or both; it is "${values.lang}".`);
  const policy = readPolicyFolder(resolve(values.policy));
  const rule = policy.rules.get(id);
  if (rule === undefined) throw new UsageError(`There is no entitlement \`${id}\`. ${didYouMean(id, policy.rules.keys()) ?? 'They are the files of policy/entitlements.'}`);
  const { cities } = policy.vocabulary;
  if (place !== undefined && !cities.has(place)) throw new UsageError(`The place "${place}" is not in policy/places. ${didYouMean(place, cities.keys()) ?? `There are: ${[...cities.keys()].join(', ')}.`}`);
  const ruleSet = compile(policy, { asOf, place: place ?? provinceItself });
  return { lines: ruleInWords({ policy, rule, ruleSet, isOfOnePlace: place !== undefined, language: values.lang }), exitCode: 0 };
}

function isLanguage(written: string): written is Language {
  return (languages as readonly string[]).includes(written);
}

if (require.main === module) void runCommand(explain);

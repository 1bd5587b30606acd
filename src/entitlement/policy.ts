/** Reads a whole policy: vocabulary, places, rules. Either every file is right, or nothing is used. */
import { createHash } from 'node:crypto';
import type { Opinion, Vocabulary, City, FactEntryOfVocabulary, Parameter, AgencyEntry } from './vocabulary';
import { PolicyError, type Problem } from './problem';
import { readBilingual } from './reading/bilingual';
import { SourceFile, type Place } from './reading/document';
import { readAgencies, readFacts } from './reading/facts';
import { readFormulas } from './reading/formulas';
import { readCities, readParameters } from './reading/parameters';
import { readRule } from './reading/rules';
import type { Rule } from './rule';

/** A file of the policy: its path (as shown in problems) and its text. */
export interface PolicyFile {
  readonly path: string;
  readonly text: string;
}

export interface Policy {
  readonly vocabulary: Vocabulary;
  readonly rules: ReadonlyMap<string, Rule>;
  /** SHA-256 over the paths and texts of the files that were read. */
  readonly revision: string;
}

/** Throws a PolicyError that names every problem of every file. Files outside vocabulary, places and entitlements are not read. */
export function readPolicy(files: readonly PolicyFile[]): Policy {
  const problems: Problem[] = [];
  const sorted = files.filter((file) => roleOf(file.path) !== 'other').sort((a, b) => (a.path < b.path ? -1 : 1));
  const tops = sorted.flatMap((file) => {
    const top = new SourceFile(file.path, file.text, problems).parse();
    return top === null ? [] : [{ role: roleOf(file.path), top }];
  });
  const of = (role: Role) => tops.filter((one) => one.role === role).map((one) => one.top);
  // What follows a broken file would only be noise: unknown facts of a vocabulary that could not be read.
  refuseIfAny(problems);
  const vocabulary = readVocabulary(of, problems);
  refuseIfAny(problems);
  const rules = new Map<string, Rule>();
  for (const top of of('rule')) {
    const rule = readRule(top, vocabulary);
    if (rule === null) continue;
    const first = rules.get(rule.id);
    if (first !== undefined) top.get('id')?.report(`The entitlement \`${rule.id}\` is given twice`, `The other one is in ${first.file}.`);
    rules.set(rule.id, rule);
  }
  refuseIfAny(problems);
  return { vocabulary, rules, revision: revisionOf(sorted) };
}

type Role = 'agencies' | 'formulas' | 'opinion' | 'facts' | 'parameters' | 'places' | 'rule' | 'other';

function roleOf(path: string): Role {
  if (!path.endsWith('.yml')) return 'other';
  if (/(^|\/)vocabulary\/agencies\.yml$/.test(path)) return 'agencies';
  if (/(^|\/)vocabulary\/formulas\.yml$/.test(path)) return 'formulas';
  if (/(^|\/)vocabulary\/opinion\.yml$/.test(path)) return 'opinion';
  if (/(^|\/)vocabulary\/[^/]+$/.test(path)) return 'facts';
  if (/(^|\/)places\/parameters\.yml$/.test(path)) return 'parameters';
  if (/(^|\/)places\/[^/]+$/.test(path)) return 'places';
  return /(^|\/)entitlements\/.+$/.test(path) ? 'rule' : 'other';
}

function readVocabulary(of: (role: Role) => readonly Place[], problems: Problem[]): Vocabulary {
  const one = (role: Role, path: string): Place | null => {
    const [top] = of(role);
    if (top === undefined) problems.push({ file: path, line: 1, column: 1, message: 'The file is missing' });
    return top ?? null;
  };
  const agenciesAt = one('agencies', 'vocabulary/agencies.yml');
  const { version, agencies } = agenciesAt === null ? { version: '', agencies: new Map<string, AgencyEntry>() } : readAgencies(agenciesAt);
  const facts = new Map<string, FactEntryOfVocabulary>();
  for (const top of of('facts')) readFacts(top, agencies, facts);
  const parameters = new Map<string, Parameter>();
  for (const top of of('parameters')) readParameters(top).forEach((parameter, name) => parameters.set(name, parameter));
  const cities = new Map<string, City>();
  for (const top of of('places')) readCities(top, cities);
  const formulasAt = one('formulas', 'vocabulary/formulas.yml');
  const formulas = formulasAt === null ? new Map() : readFormulas(formulasAt, { facts, parameters });
  const opinionAt = one('opinion', 'vocabulary/opinion.yml');
  const opinion = opinionAt === null ? { reference: '', title: { zh: '', en: '' }, sections: new Map() } : readOpinion(opinionAt);
  return { version, agencies, facts, formulas, parameters, cities, opinion };
}

function readOpinion(top: Place): Opinion {
  top.allow(['reference', 'title', 'sections']);
  const sections = new Map((top.need('sections')?.entries() ?? []).map(({ key, value }) => [Number(key), value.text()]));
  return { reference: top.need('reference')?.text() ?? '', title: readBilingual(top.need('title')), sections };
}

function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new PolicyError([...problems].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1)));
}

function revisionOf(files: readonly PolicyFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\n${text.length}\n${text}\n`);
  return hash.digest('hex');
}

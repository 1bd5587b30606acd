/** Reads a whole policy: vocabulary, places, rules. Either every file is right, or nothing is used. */
import { keysOf } from './reading/keys';
import type { Opinion, Vocabulary, City, FactEntryOfVocabulary, Parameter, AgencyEntry } from './vocabulary';
import { didYouMean } from './nearest';
import { PolicyError, type Problem } from './problem';
import { readBilingual } from './reading/bilingual';
import { readContradictions } from './reading/contradictions';
import { SourceFile, type Place } from './reading/document';
import { readAgencies, readFacts } from './reading/facts';
import { readFormulas } from './reading/formulas';
import { readCities, readParameters } from './reading/parameters';
import { readPlaceNames } from './reading/place-names';
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
  /** The digest over the paths and texts of the files that were read. */
  readonly revision: string;
  /** How texts are digested; handed in, since the engine runs where Node's crypto does not. */
  readonly digest: Digest;
}

export type Digest = (text: string) => string;

/** Throws a PolicyError that names every problem of every file. Files outside vocabulary, places and entitlements are not read. */
export function readPolicy(files: readonly PolicyFile[], digest: Digest): Policy {
  const problems: Problem[] = [];
  const sorted = filesRead(files);
  const documents = sorted.flatMap((file) => {
    const top = new SourceFile(file.path, file.text, problems).parse();
    return top === null ? [] : [{ role: roleOf(file.path), top }];
  });
  const of = (role: Role) => documents.filter((one) => one.role === role).map((one) => one.top);
  // What follows a broken vocabulary would only be noise, unknown facts all; a broken rule hides no other.
  refuseIfAny(problems, isOutsideRules);
  const vocabulary = readVocabulary(of, problems);
  refuseIfAny(problems, isOutsideRules);
  const rules = new Map<string, Rule>();
  const tops = new Map<string, Place>();
  for (const top of of('rule')) {
    const rule = readRule(top, vocabulary);
    if (rule === null) continue;
    const first = rules.get(rule.id);
    if (first !== undefined) top.get('id')?.report(`The entitlement \`${rule.id}\` is given twice`, `The other one is in ${first.file}.`);
    rules.set(rule.id, rule);
    tops.set(rule.id, top);
  }
  for (const { id, message, hint } of misnamedEntitlements(rules, sorted)) tops.get(id)?.report(message, hint);
  refuseIfAny(problems);
  return { vocabulary, rules, revision: revisionOf(sorted, digest), digest };
}

/** What is read of these files, in the order in which it is read. */
export function filesRead(files: readonly PolicyFile[]): readonly PolicyFile[] {
  return files.filter((file) => roleOf(file.path) !== 'other').sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The digest over everything that was read. */
export function revisionOf(sorted: readonly PolicyFile[], digest: Digest): string {
  return digest(sorted.map(({ path, text }) => `${path}\n${text.length}\n${text}\n`).join(''));
}

interface Misnamed {
  /** The rule that names it. */
  readonly id: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A rule may name another entitlement (a remedy, a benefit that it excludes) in any order of the files. */
export function misnamedEntitlements(rules: ReadonlyMap<string, Rule>, files: readonly PolicyFile[]): readonly Misnamed[] {
  const paths = files.map(({ path }) => path).filter((path) => roleOf(path) === 'rule');
  // A rule that could not be read is in no map, yet it exists.
  const exists = (id: string): boolean => rules.has(id) || paths.some((path) => path.endsWith(`/${id.replace('.', '/')}.yml`));
  return [...rules].flatMap(([id, { breaches, overlaps }]) => {
    const named = [...breaches.flatMap(({ remedies }) => remedies), ...overlaps.map(({ other }) => other)];
    return [...new Set(named)].flatMap((one): readonly Misnamed[] => {
      if (one === id) return [{ id, message: `\`${id}\` names itself` }];
      return exists(one) ? [] : [{ id, message: `There is no entitlement \`${one}\``, hint: didYouMean(one, rules.keys()) }];
    });
  });
}

export type Role = 'agencies' | 'formulas' | 'opinion' | 'contradictions' | 'facts' | 'parameters' | 'place-names' | 'places' | 'rule' | 'other';

/** What a file of the policy is read as, by its path. */
export function roleOf(path: string): Role {
  if (!path.endsWith('.yml')) return 'other';
  if (/(^|\/)vocabulary\/agencies\.yml$/.test(path)) return 'agencies';
  if (/(^|\/)vocabulary\/formulas\.yml$/.test(path)) return 'formulas';
  if (/(^|\/)vocabulary\/opinion\.yml$/.test(path)) return 'opinion';
  if (/(^|\/)vocabulary\/contradictions\.yml$/.test(path)) return 'contradictions';
  if (/(^|\/)vocabulary\/[^/]+$/.test(path)) return 'facts';
  if (/(^|\/)places\/parameters\.yml$/.test(path)) return 'parameters';
  if (/(^|\/)places\/names\.yml$/.test(path)) return 'place-names';
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
  const placeNames = new Map([...cities].map(([code, { label }]) => [code, label]));
  for (const top of of('place-names')) readPlaceNames(top, placeNames);
  const formulasAt = one('formulas', 'vocabulary/formulas.yml');
  const formulas = formulasAt === null ? new Map() : readFormulas(formulasAt, { facts, parameters });
  const opinionAt = one('opinion', 'vocabulary/opinion.yml');
  const opinion = opinionAt === null ? { reference: '', title: { zh: '', en: '' }, sections: new Map() } : readOpinion(opinionAt);
  const contradictions = of('contradictions').flatMap((top) => readContradictions(top, { facts, formulas, parameters }));
  return { version, agencies, facts, formulas, parameters, cities, placeNames, opinion, contradictions };
}

function readOpinion(top: Place): Opinion {
  top.allow(keysOf.opinion);
  const sections = new Map((top.need('sections')?.entries() ?? []).map(({ key, value }) => [Number(key), value.text()]));
  return { reference: top.need('reference')?.text() ?? '', title: readBilingual(top.need('title')), sections };
}

const isOutsideRules = ({ file }: Problem): boolean => roleOf(file) !== 'rule';

/** Throws what is wrong in the order of the files. */
export function refuseIfAny(problems: readonly Problem[], where: (problem: Problem) => boolean = () => true): void {
  if (!problems.some(where)) return;
  throw new PolicyError([...problems].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1)));
}

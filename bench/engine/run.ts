/**
 * `npm run bench:engine`: what the engine costs, in one process and in interleaved rounds: all served rules for a family of four; ten rules
 * beside the same ten written by hand, and beside other rule engines; a whole board with its reasons; and a cold start in processes of
 * its own. `docs/benchmarks.md` tells how to read the figures.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicyFolder } from '../../src/cli/read-policy-files';
import { compile, determine, explain, type Determination, type Disclose, type Rule, type RuleSet } from '../../src/entitlement';
import { spread, table, told, type Spread } from '../figures';
import { BenchmarkRefused, readOptions } from '../options';
import { keepResult } from '../results';
import { undoingAtTheEnd } from '../undoing';
import { benchFamilies, type BenchFamily } from './families';
import { FamilyByHand, tenRules, type DeterminedByHand } from './hand-written';
import type { PlaceByHand } from './people-by-hand';
import { peers, type Peer } from './peers';
import { prepare, type Prepared } from './two-valued';

const usage = `npm run bench:engine -- [--rounds N] [--milliseconds N]

  --rounds N        rounds, each of every contender in turn; 21
  --milliseconds N  length of one measurement; 100`;

const options = {
  rounds: { default: 21, least: 3, most: 1_000 },
  milliseconds: { default: 100, least: 5, most: 10_000 },
} as const;

const shown: Disclose = () => 'shown';

interface Contender {
  readonly name: string;
  /** Answers about one family after the other; what it gives is kept, so that nothing is optimised away. */
  readonly ask: (family: number) => unknown;
}

interface Sides {
  readonly families: readonly BenchFamily[];
  readonly ruleSet: RuleSet;
  /** Of a policy that has no rules but the ten, as the hand-written side has no others. */
  readonly tenRules: RuleSet;
  readonly byHand: PlaceByHand;
}

async function bench(): Promise<void> {
  const settings = readOptions(process.argv.slice(2), options, usage);
  if (settings === null) return tell(usage);
  installPeers();
  const sides = prepareSides();
  const others = peers();
  const prepared = preparedFamilies(sides);
  expectSameAnswers(sides);
  const misreadings = await misreadingsOf(others, sides, prepared);

  const synchronous = [...ownContenders(sides), ...others.filter(({ name }) => name === 'json-logic-engine').map((peer) => peerContender(peer, prepared))];
  const asynchronous = others.filter(({ name }) => name !== 'json-logic-engine').map((peer) => peerContender(peer, prepared));
  tell(`Warming up ${synchronous.length + asynchronous.length} contenders …`);
  const rounds: Record<string, number>[] = [];
  for (let round = -3; round < settings.rounds; round += 1) {
    const costs: Record<string, number> = {};
    const inTurn = round % 2 === 0 ? synchronous : [...synchronous].reverse();
    for (const { name, ask } of inTurn) costs[name] = cost(ask, sides.families.length, settings.milliseconds);
    for (const { name, ask } of asynchronous) costs[name] = await awaitedCost(ask, sides.families.length, settings.milliseconds);
    if (round >= 0) rounds.push(costs);
  }
  report(rounds, misreadings, coldStarts(), { ...settings, ...sizesOf(sides), peers: Object.fromEntries(others.map(({ name, version }) => [name, version])) });
}

/** They have a lock file of their own, so that the product's `npm ci` does not carry them. */
function installPeers(): void {
  if (existsSync(join(__dirname, 'node_modules', '.package-lock.json'))) return;
  tell('Installing other rule engines beside this benchmark …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: __dirname, stdio: 'inherit' });
}

function prepareSides(): Sides {
  const families = benchFamilies();
  const [first] = families;
  if (first === undefined) throw new BenchmarkRefused('bench/engine/four-families.json has no family.');
  const policy = readPolicyFolder();
  const ruleSet = compile(policy, first);
  // In the order in which both sides answer.
  const tenOnly = new Map(tenRules.map((id): [string, Rule] => [id, policy.rules.get(id) ?? noRule(id)]));
  const parameter = <Value>(name: string) => ruleSet.parameter(name)?.value as Value;
  const byHand: PlaceByHand = {
    city: ruleSet.place, cityClass: ruleSet.cityClass ?? '', dibaoStandard: parameter('dibao_standard'), dibaoResidenceMonths: parameter('dibao_residence_months'),
    permitRequired: parameter('permit_required'), retirementAge: parameter('retirement_age'), maternityMinMonths: parameter('maternity_min_months'),
    settlementInsuranceMonths: parameter('settlement_insurance_months'), settlementEmploymentMonths: parameter('settlement_employment_months'),
    schoolAgeCutoff: parameter('school_age_cutoff'),
  };
  return { families, ruleSet, tenRules: compile({ ...policy, rules: tenOnly }, first), byHand };
}

function noRule(id: string): never {
  throw new BenchmarkRefused(`The rule ${id} is not in the policy any more: take another into bench/engine.`);
}

const familyAt = (families: readonly BenchFamily[], index: number): BenchFamily => families[index % families.length] ?? families[0] ?? noFamily();

function noFamily(): never {
  throw new BenchmarkRefused('There is no family to ask about.');
}

const names = {
  all: 'all served rules: verdicts and states',
  allMissing: 'all served rules, and what is missing',
  explained: 'all served rules, each explained',
  board: 'all served rules, each explained, as JSON',
  boardOnly: 'the same board as JSON without reasons',
  ten: 'ten rules: the engine',
  byHand: 'ten rules: written by hand',
} as const;

function ownContenders({ families, ruleSet, tenRules: ten, byHand }: Sides): readonly Contender[] {
  const all = (index: number) => determine(ruleSet, familyAt(families, index).question).determinations;
  return [
    { name: names.all, ask: all },
    { name: names.allMissing, ask: (index) => all(index).reduce((count, { missing, missingParameters }) => count + missing.length + missingParameters.length, 0) },
    { name: names.boardOnly, ask: (index) => JSON.stringify(all(index)) },
    { name: names.explained, ask: (index) => all(index).map((one) => explain(ruleSet, one, shown)) },
    { name: names.board, ask: (index) => JSON.stringify(all(index).map((one) => ({ determination: one, explanation: explain(ruleSet, one, shown) }))) },
    { name: names.ten, ask: (index) => determine(ten, familyAt(families, index).question).determinations },
    {
      name: names.byHand,
      ask(index) {
        const { asOf, question: { facts, subjects } } = familyAt(families, index);
        return new FamilyByHand(facts, asOf, byHand).determine(subjects);
      },
    },
  ];
}

function preparedFamilies({ families, byHand }: Sides): readonly (readonly Prepared[])[] {
  return families.map((family) => preparedFamily(family, byHand));
}

function preparedFamily({ asOf, question: { facts, subjects } }: BenchFamily, byHand: PlaceByHand): readonly Prepared[] {
  const family = new FamilyByHand(facts, asOf, byHand);
  return subjects.map((subject) => prepare(family, subject));
}

function peerContender({ name, entitled }: Peer, prepared: readonly (readonly Prepared[])[]): Contender {
  return {
    name: `ten rules: ${name}`,
    ask: (index) => {
      const family = prepared[index % prepared.length] ?? [];
      return family.map(entitled);
    },
  };
}

/** Answers that differ would make the comparison one of two different things. */
function expectSameAnswers({ families, tenRules: ruleSet, byHand }: Sides): void {
  for (const { asOf, question } of families) {
    const engine = determine(ruleSet, question).determinations;
    const hand = new FamilyByHand(question.facts, asOf, byHand).determine(question.subjects);
    for (const [index, one] of engine.entries()) {
      const [ofEngine, ofHand] = [lineOf(one), lineByHand(hand[index], one.conditions.length)];
      if (ofEngine !== ofHand) throw new BenchmarkRefused(`The rules written by hand are out of date.\n  engine   ${ofEngine}\n  by hand  ${ofHand}`);
    }
  }
}

const lineOf = ({ entitlement, subject, verdict, conditions }: Determination) => `${subject} ${entitlement} ${verdict} ${conditions.toJSON().join(' ')}`;

function lineByHand(one: DeterminedByHand | undefined, count: number): string {
  if (one === undefined) return 'nothing';
  const states = Array.from({ length: count }, (_, index) => {
    const bits = ((index < 15 ? one.states : one.moreStates) >> (2 * (index % 15))) & 3;
    return bits === 3 ? 'MET' : bits === 0 ? 'NOT_MET' : 'UNKNOWN';
  });
  return `${one.subject} ${one.entitlement} ${one.verdict} ${states.join(' ')}`;
}

/** How often each of the others says yes or no where the engine has not decided, or says otherwise than the engine. */
async function misreadingsOf(others: readonly Peer[], { families, tenRules: ruleSet }: Sides, prepared: readonly (readonly Prepared[])[]) {
  const counts: Record<string, { undeterminedReadAsNo: number; undeterminedReadAsYes: number; otherwise: number; of: number }> = {};
  for (const { name, entitled } of others) {
    const count = (counts[name] = { undeterminedReadAsNo: 0, undeterminedReadAsYes: 0, otherwise: 0, of: 0 });
    for (const [index, { question }] of families.entries()) {
      const { determinations } = determine(ruleSet, question);
      for (const [at, subject] of question.subjects.entries()) {
        const met = await entitled(prepared[index]?.[at] ?? {});
        for (const { entitlement, verdict } of determinations.filter((one) => one.subject === subject)) {
          const isMet = met.includes(entitlement);
          count.of += 1;
          if (verdict === 'UNDETERMINED') count[isMet ? 'undeterminedReadAsYes' : 'undeterminedReadAsNo'] += 1;
          else if (isMet !== (verdict === 'ELIGIBLE')) count.otherwise += 1;
        }
      }
    }
    if (count.otherwise > 0) throw new BenchmarkRefused(`${name} decides otherwise than the engine in ${count.otherwise} of ${count.of} cases: its rules are out of date.`);
  }
  return counts;
}

let kept: unknown;

/** Microseconds of processor time per family: what else runs on the machine takes the clock's time, but not the process's. */
function cost(ask: Contender['ask'], families: number, milliseconds: number): number {
  const until = performance.now() + milliseconds;
  const before = process.cpuUsage();
  let count = 0;
  do {
    for (let index = 0; index < families; index += 1) kept = ask(index);
    count += families;
  } while (performance.now() < until);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

async function awaitedCost(ask: Contender['ask'], families: number, milliseconds: number): Promise<number> {
  const until = performance.now() + milliseconds;
  const before = process.cpuUsage();
  let count = 0;
  do {
    for (let index = 0; index < families; index += 1) kept = await Promise.all(ask(index) as readonly Promise<readonly string[]>[]);
    count += families;
  } while (performance.now() < until);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

const startsInProcess = 5;

function coldStarts(): readonly Readonly<Record<string, number>>[] {
  return Array.from({ length: startsInProcess }, () => JSON.parse(
    execFileSync(process.execPath, ['--require', '@swc-node/register', join(__dirname, 'cold-start.ts')], { encoding: 'utf8' })) as Record<string, number>);
}

function sizesOf({ families, ruleSet }: Sides) {
  const { determinations } = determine(ruleSet, familyAt(families, 0).question);
  return {
    families: families.length, determinationsPerFamily: determinations.length, conditionsPerFamily: determinations.reduce((sum, { conditions }) => sum + conditions.length, 0),
    undetermined: determinations.filter(({ verdict }) => verdict === 'UNDETERMINED').length,
    boardBytes: JSON.stringify(determinations.map((one) => ({ determination: one, explanation: explain(ruleSet, one, shown) }))).length,
  };
}

function report(rounds: readonly Readonly<Record<string, number>>[], misreadings: object, starts: readonly Readonly<Record<string, number>>[], settings: object): void {
  const measured = Object.keys(rounds[0] ?? {});
  const costs = Object.fromEntries(measured.map((name) => [name, spread(rounds.map((round) => round[name] ?? NaN))]));
  const ratio = (name: string, to: string): Spread => spread(rounds.map((round) => (round[name] ?? NaN) / (round[to] ?? NaN)));
  const ratios = Object.fromEntries(measured.filter((name) => name.startsWith('ten rules') && name !== names.ten).map((name) => [name, ratio(name, names.ten)]));
  const reasons = spread(rounds.map((round) => (round[names.board] ?? NaN) - (round[names.boardOnly] ?? NaN)));
  const cold = Object.fromEntries(Object.keys(starts[0] ?? {}).map((step) => [step, spread(starts.map((one) => one[step] ?? NaN))]));
  const rows = [
    ['µs of processor time per family, median (least–most)', '', 'times the engine'],
    ...measured.map((name) => [name, told(costs[name] ?? spread([])), ratios[name] === undefined ? '' : told(ratios[name])]),
    ['reasons of a whole board, as JSON', told(reasons), ''],
    ...Object.entries(cold).map(([step, figure]) => [`cold start, ms: ${step}`, told(figure), '']),
  ];
  tell(`\n${table(rows)}\n`);
  tell(`Where the engine has not decided, or otherwise: ${JSON.stringify(misreadings)}`);
  tell(`\nKept in ${keepResult('engine', { settings, microsecondsPerFamily: costs, timesTheEngine: ratios, reasonsOfABoard: reasons, coldStartMilliseconds: cold, misreadings })}`);
  if (kept === undefined) throw new Error('Nothing was answered.');
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

void undoingAtTheEnd(bench);

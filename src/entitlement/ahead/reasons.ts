/**
 * Why a verdict changes on a day: which conditions turn on it, and whether the day itself, the end of a record or a change of the law turns
 * them. Each is tried alone: a reason is what, left as it was on the day before, would have left the condition as it was.
 */
import type { IsoDate, SubjectId } from '../../facts/envelope';
import type { CompiledRule, LawInForce } from '../compile';
import { addDays } from '../dates';
import type { Bilingual, ConditionState } from '../determination';
import type { Evidence } from '../three-valued/evidence';
import { frameOf, type Trace } from '../three-valued/frame';
import { UNKNOWN, truthOf } from '../three-valued/kleene';
import { stateOf } from '../determine';
import type { Outlook } from './outlook';

export type ReasonOfChange =
  | { readonly kind: 'date' }
  /** The day before is the last on which the recorded value holds. */
  | { readonly kind: 'record ends'; readonly subject: SubjectId; readonly fact: string }
  /** `name` is the rule's id, the law that brings the version, the parameter without `local.`, or the code of the city. */
  | { readonly kind: 'law changes'; readonly what: 'rule' | 'version' | 'parameter' | 'city class'; readonly name: string };

export interface ChangeOfCondition {
  /** Left out where the rule as a whole changes: it is no longer in force, or puts its conditions together otherwise. */
  readonly condition?: string;
  /** Of the condition, as it stands then, or stood before. */
  readonly text?: Bilingual;
  /** Before and after; left out where the condition was not asked then. */
  readonly from?: ConditionState;
  readonly to?: ConditionState;
  readonly reasons: readonly ReasonOfChange[];
}

/** What decides a condition on a day, each part of which may be that of the day before. */
interface Setting {
  readonly law: LawInForce;
  readonly evidence: Evidence;
  readonly day: IsoDate;
}

export function changesOn(outlook: Outlook, day: IsoDate, entitlement: string, subject: SubjectId): readonly ChangeOfCondition[] {
  const settingOn = (one: IsoDate): Setting => ({ law: outlook.lawOn(one), evidence: outlook.evidence.on(one), day: one });
  const [before, after] = [settingOn(addDays(day, -1)), settingOn(day)];
  const [rule, changed] = [before, after].map(({ law }) => law.rules.get(entitlement));
  if (changed === undefined) return [{ reasons: [{ kind: 'law changes', what: 'rule', name: entitlement }] }];
  const ids = new Set([...(rule?.rule.leaves ?? []), ...changed.rule.leaves].map(({ id }) => id));
  const changes: ChangeOfCondition[] = [];
  for (const id of ids) {
    const asked = new ConditionAsked(entitlement, id, subject);
    const [from, to] = [asked.state(before), asked.state(after)];
    if (from === to) continue;
    const text = (asked.leafIn(after.law) ?? asked.leafIn(before.law))?.text;
    changes.push({ condition: id, reasons: reasonsOf(asked, before, after), ...(text === undefined ? {} : { text }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
  }
  return changes.length > 0 ? changes : [{ reasons: versionsChanged(rule, changed) }];
}

const parts = ['day', 'evidence', 'law'] as const;
type Part = (typeof parts)[number];

function reasonsOf(asked: ConditionAsked, before: Setting, after: Setting): readonly ReasonOfChange[] {
  const [from, to] = [asked.state(before), asked.state(after)];
  const differing = parts.filter((part) => before[part] !== after[part]);
  const needed = differing.filter((part) => asked.state({ ...after, [part]: before[part] }) !== to);
  const enough = differing.filter((part) => asked.state({ ...before, [part]: after[part] }) !== from);
  const deciding = needed.length > 0 ? needed : enough.length > 0 ? enough : differing;
  const reasons = deciding.flatMap((part) => reasonsIn(part, asked, before, after));
  return reasons.length > 0 ? reasons : [{ kind: 'date' }];
}

function reasonsIn(part: Part, asked: ConditionAsked, before: Setting, after: Setting): readonly ReasonOfChange[] {
  if (part === 'day') return [{ kind: 'date' }];
  const read = [asked.read(before), asked.read(after)];
  if (part === 'evidence') {
    return after.evidence.ends
      .filter(({ until, subject, fact }) => until === before.day && read.some(({ facts }) => facts.has(`${subject} ${fact}`)))
      .map(({ subject, fact }) => ({ kind: 'record ends', subject, fact }));
  }
  const names = [...new Set(read.flatMap(({ parameters }) => [...parameters]))].filter((name) => valueOf(name, before.law) !== valueOf(name, after.law));
  if (names.length > 0) return names.map((name) => ({ kind: 'law changes', what: 'parameter', name }));
  const versions = asked.isWrittenAlike(before.law, after.law) ? [] : versionsChanged(asked.ruleIn(before.law), asked.ruleIn(after.law));
  if (versions.length > 0) return versions;
  return before.law.cityClass === after.law.cityClass ? [] : [{ kind: 'law changes', what: 'city class', name: after.law.place }];
}

const valueOf = (name: string, law: LawInForce) => JSON.stringify(law.parameter(name)?.value ?? null);

/** The laws whose versions come into force or end. */
function versionsChanged(before: CompiledRule | undefined, after: CompiledRule | undefined): readonly ReasonOfChange[] {
  const [old, now] = [before?.versions ?? [], after?.versions ?? []];
  const changed = [...now.filter((version) => !old.includes(version)), ...old.filter((version) => !now.includes(version))];
  return [...new Set(changed.map(({ law }) => law))].map((name) => ({ kind: 'law changes', what: 'version', name }));
}

/** One condition, in whatever setting. */
class ConditionAsked {
  constructor(
    private readonly entitlement: string,
    private readonly id: string,
    private readonly subject: SubjectId,
  ) {}

  ruleIn(law: LawInForce): CompiledRule | undefined {
    return law.rules.get(this.entitlement);
  }

  /** Undefined where the rule does not ask it. */
  state(setting: Setting): ConditionState | undefined {
    const leaf = this.leafIn(setting.law);
    if (leaf === undefined) return undefined;
    const condition = this.ruleIn(setting.law)?.conditions[leaf.index];
    return stateOf(condition === undefined ? UNKNOWN : truthOf(condition.value(this.frame(setting))));
  }

  read(setting: Setting): Read {
    const read = new Read();
    const leaf = this.leafIn(setting.law);
    if (leaf !== undefined) this.ruleIn(setting.law)?.conditions[leaf.index]?.value({ ...this.frame(setting), trace: read });
    return read;
  }

  isWrittenAlike(before: LawInForce, after: LawInForce): boolean {
    return this.leafIn(before)?.feel === this.leafIn(after)?.feel;
  }

  leafIn(law: LawInForce) {
    return this.ruleIn(law)?.rule.leaves.find(({ id }) => id === this.id);
  }

  private frame({ evidence, day }: Setting) {
    return frameOf(evidence, day, this.subject);
  }
}

/** What a condition reads. */
class Read implements Trace {
  readonly facts = new Set<string>();
  readonly parameters = new Set<string>();

  fact(subject: SubjectId, fact: string): void {
    this.facts.add(`${subject} ${fact}`);
  }

  parameter(name: string): void {
    this.parameters.add(name);
  }

  formula(): void {}
}

/**
 * What is known while a question is answered: the facts of every subject, with the answers of the counter laid under them and what is
 * supposed laid over them. A fact is answered from here or it is UNKNOWN; there is no third way.
 */
import type { FactEntry, FactsOfSubject, FactValue, IsoDate, SubjectId } from '../../facts/envelope';
import { isSameValue, misfit } from '../../facts/shape';
import type { AnswerConflict, MissingFact, MissingReason, RefusedAnswer } from '../determination';
import type { FactEntryOfVocabulary, Vocabulary } from '../vocabulary';
import { UNKNOWN, type Unknown } from './kleene';
import { afterEnds, recordEnds, type RecordEnd } from './record-ends';

export type FactsBySubject = ReadonlyMap<SubjectId, FactsOfSubject>;
export type AnswersBySubject = ReadonlyMap<SubjectId, Readonly<Record<string, FactValue>>>;

export interface KnownThings {
  readonly facts: FactsBySubject;
  /** What the resident said at the counter: used where no agency knows better. */
  readonly answers?: AnswersBySubject | undefined;
  /** What is supposed in a what-if: used instead of anything known. Already checked. */
  readonly suppositions?: AnswersBySubject | undefined;
  /** What agencies that sent nothing own or hold is missing because they are silent. */
  readonly silentAgencies?: ReadonlySet<string>;
}

export class Evidence {
  /** Adopted answers: askable, of the right shape, and about facts that the agencies did not know. */
  private readonly answered = new Map<SubjectId, Map<string, FactValue>>();
  /** By how many values have ended. */
  private readonly later = new Map<number, Evidence>();
  private foundEnds: readonly RecordEnd[] | undefined;
  readonly conflicts: AnswerConflict[] = [];
  readonly refusedAnswers: RefusedAnswer[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    readonly known: KnownThings,
    /** What was known to begin with, where this is what is left of it on a later day. */
    private readonly origin?: Evidence,
  ) {
    for (const [subject, given] of known.answers ?? []) {
      for (const [fact, answer] of Object.entries(given)) this.adopt(subject, fact, answer);
    }
  }

  /** What of it is still known on a day if nobody records anything more. */
  on(day: IsoDate): Evidence {
    const origin = this.origin ?? this;
    const { ends } = origin;
    const passed = ends.findIndex(({ until }) => until >= day);
    const ended = passed === -1 ? ends.length : passed;
    if (ended === 0) return origin;
    const known = origin.later.get(ended);
    if (known !== undefined) return known;
    const later = new Evidence(origin.vocabulary, { ...origin.known, facts: afterEnds(origin.known.facts, ends.slice(0, ended)) }, origin);
    origin.later.set(ended, later);
    return later;
  }

  /** The values known to begin with that have a last day, the earliest first. */
  get ends(): readonly RecordEnd[] {
    if (this.origin !== undefined) return this.origin.ends;
    this.foundEnds ??= recordEnds(this.known.facts);
    return this.foundEnds;
  }

  get hasAnswers(): boolean {
    return this.answered.size > 0;
  }

  value(subject: SubjectId, fact: string): FactValue | Unknown {
    const supposed = this.supposed(subject, fact);
    if (supposed !== undefined) return supposed;
    const entry = this.entry(subject, fact);
    if (entry !== undefined && 'value' in entry) return entry.value;
    return this.answer(subject, fact);
  }

  entry(subject: SubjectId, fact: string): FactEntry | undefined {
    return this.known.facts.get(subject)?.[fact];
  }

  /** What a what-if supposes instead of anything known; undefined where it supposes nothing. */
  supposed(subject: SubjectId, fact: string): FactValue | undefined {
    return this.known.suppositions?.get(subject)?.[fact];
  }

  isAnswer(subject: SubjectId, fact: string): boolean {
    return this.supposed(subject, fact) === undefined && (this.answered.get(subject)?.has(fact) ?? false);
  }

  reason(subject: SubjectId, fact: FactEntryOfVocabulary): MissingReason {
    const entry = this.entry(subject, fact.name);
    if (entry !== undefined && 'unknown' in entry) return entry.unknown;
    const silent = this.known.silentAgencies;
    if (silent?.has(fact.owner) === true || silent?.has(fact.holder) === true) return 'agency-silent';
    return fact.isAskable ? 'never-asked' : 'not-held';
  }

  /** `written` is the fact under the name that the reader knows: `employer.form` of a person whose employer is unknown. */
  missing(subject: SubjectId, fact: FactEntryOfVocabulary, written: string = fact.name): MissingFact {
    return { subject, fact: written, agency: fact.owner, reason: this.reason(subject, fact), isAskable: fact.isAskable };
  }

  private answer(subject: SubjectId, fact: string): FactValue | Unknown {
    if (this.answered.size === 0) return UNKNOWN;
    const answer = this.answered.get(subject)?.get(fact);
    return answer === undefined ? UNKNOWN : answer;
  }

  private adopt(subject: SubjectId, name: string, answer: FactValue): void {
    const fact = this.vocabulary.facts.get(name);
    const why = this.known.facts.has(subject) ? refusalOf(fact, answer) : 'Nobody of this assessment goes by this id.';
    if (why !== null) {
      this.refusedAnswers.push({ subject, fact: name, why });
      return;
    }
    const entry = this.entry(subject, name);
    if (entry !== undefined && 'value' in entry) {
      if (!isSameValue(entry.value, answer)) this.conflicts.push({ subject, fact: name, answer, recorded: entry.value });
      return;
    }
    const ofSubject = this.answered.get(subject) ?? new Map<string, FactValue>();
    this.answered.set(subject, ofSubject.set(name, answer));
  }
}

function refusalOf(fact: FactEntryOfVocabulary | undefined, answer: FactValue): string | null {
  if (fact === undefined) return 'There is no such recorded fact.';
  if (!fact.isAskable) return 'This fact is never asked at the counter.';
  const wrong = misfit(fact.shape, answer);
  return wrong === null ? null : `The answer does not fit: ${wrong}.`;
}

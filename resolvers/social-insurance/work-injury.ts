/**
 * What the work-injury register says of a person on a day: each injury with what has become of it.
 *
 * An injury counts from the day on which it was reported, and each step of its case from its own day.
 */
import type { IsoDate } from '../../src/facts/envelope';
import type {
  Appraisal,
  PaymentFinding,
  RecognitionApplication,
  RecognitionDecision,
  SocialInsuranceLoaders,
  WorkInjury,
} from './social-insurance.loader';

export interface InjuryRecords {
  readonly injuries: readonly WorkInjury[];
  readonly applications: readonly RecognitionApplication[];
  readonly decisions: readonly RecognitionDecision[];
  readonly appraisals: readonly Appraisal[];
  readonly findings: readonly PaymentFinding[];
}

export type Recognition =
  | { readonly state: 'none'; readonly record: null }
  | { readonly state: 'applied'; readonly record: RecognitionApplication }
  | { readonly state: RecognitionDecision['decision']; readonly record: RecognitionDecision };

/** An injury and what stands of its case on the day; `null` where that step has not come yet. */
export interface InjuryCase {
  readonly injury: WorkInjury;
  readonly recognition: Recognition;
  readonly appraisal: Appraisal | null;
  readonly finding: PaymentFinding | null;
}

export async function injuryRecordsOf(residentId: string, loaders: SocialInsuranceLoaders): Promise<InjuryRecords> {
  const [injuries, applications, decisions, appraisals, findings] = await Promise.all([
    loaders.injuries.load(residentId),
    loaders.recognitionApplications.load(residentId),
    loaders.recognitionDecisions.load(residentId),
    loaders.appraisals.load(residentId),
    loaders.paymentFindings.load(residentId),
  ]);
  return { injuries, applications, decisions, appraisals, findings };
}

/** The injuries known on the day, the last one first. */
export function injuriesOn(injuries: readonly WorkInjury[], day: IsoDate): readonly WorkInjury[] {
  return injuries
    .filter((injury) => injury.reported_on <= day)
    .sort((a, b) => b.occurred_on.localeCompare(a.occurred_on) || b.entry_id - a.entry_id);
}

export function injuryCasesOn(records: InjuryRecords, day: IsoDate): readonly InjuryCase[] {
  return injuriesOn(records.injuries, day).map((injury) => {
    const ofCase = <Step extends { readonly injury_number: string }>(steps: readonly Step[]): readonly Step[] =>
      steps.filter((step) => step.injury_number === injury.injury_number);
    return {
      injury,
      recognition: recognitionOn(ofCase(records.applications), ofCase(records.decisions), day),
      appraisal: lastBy(ofCase(records.appraisals), ({ decided_on }) => decided_on, day),
      finding: lastBy(ofCase(records.findings), ({ proven_on }) => proven_on, day),
    };
  });
}

/** The last decision, unless it was applied for anew after it. */
function recognitionOn(
  applications: readonly RecognitionApplication[],
  decisions: readonly RecognitionDecision[],
  day: IsoDate,
): Recognition {
  const application = lastBy(applications, ({ applied_on }) => applied_on, day);
  const decision = lastBy(decisions, ({ decided_on }) => decided_on, day);
  if (decision !== null && (application === null || application.applied_on <= decision.decided_on)) {
    return { state: decision.decision, record: decision };
  }
  return application === null ? { state: 'none', record: null } : { state: 'applied', record: application };
}

function lastBy<Step extends { readonly entry_id: number }>(
  steps: readonly Step[],
  dayOf: (step: Step) => IsoDate,
  day: IsoDate,
): Step | null {
  const taken = steps.filter((step) => dayOf(step) <= day);
  return taken.sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.entry_id - a.entry_id)[0] ?? null;
}

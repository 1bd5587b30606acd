import { factsFieldOf } from '../../src/subgraph/assessment-facts';
import { confidentialFieldOf } from '../../src/subgraph/confidential';
import {
  asked, askedFor, assessmentKeys, facts, part, purposesOfReasons, purposesOfVerdicts, restrictedOf, type AccessTable,
} from '../../src/access/rules';
import { purposes } from '../../src/identity/purposes';

const verdicts = asked(...purposesOfVerdicts);
const reasons = asked(...purposesOfReasons);

/**
 * A verdict is told to whoever may have it determined; its reasons to the persons it is about and at the counter beside them. Which values
 * an explanation may show, `disclose` decides fact by fact and person by person.
 */
export function accessFor(agencies: readonly string[], restricted: readonly string[]): AccessTable {
  return {
    Query: { vocabulary: asked(...purposes), places: asked(...purposes) },
    Assessment: {
      ...assessmentKeys, ...Object.fromEntries(agencies.map((agency) => [factsFieldOf(agency), facts])), agencies: verdicts, entitlements: verdicts,
      // Of whom, the resolver says: nothing of it stands on any board.
      ...Object.fromEntries(restricted.map((agency) => [confidentialFieldOf(agency), askedFor(restrictedOf(agency))])),
      confidential: askedFor(...restricted.map(restrictedOf)),
    },
    EntitlementBoard: {
      determinations: verdicts, policyRevision: verdicts, engineVersion: verdicts, refusedAnswers: verdicts,
      conflicts: reasons, factsDigest: reasons, difference: reasons, nextSteps: reasons, breaches: reasons, contradictions: reasons,
      employerTotals: reasons, questions: reasons, totals: reasons,
    },
    Determination: {
      id: verdicts, entitlement: verdicts, residentId: verdicts, subject: verdicts, verdict: verdicts,
      missing: reasons, missingParameters: reasons, conditions: reasons, usedAnswers: reasons, amountYuan: reasons,
      durationMonths: reasons, wouldChange: reasons, amountWorking: reasons, breaches: reasons, law: reasons, decidedBy: reasons,
      beside: reasons, nextChange: reasons, papers: reasons, received: reasons,
    },
    ConfidentialDetermination: part,
    ConfidentialCondition: part,
    AgencyAnswer: part,
    AgencyName: part,
    Entitlement: part,
    LegalBasis: part,
    Evidence: part,
    LocalizedText: part,
    MissingFact: part,
    FactEntry: part,
    FactChoice: part,
    Place: part,
    ConditionResult: part,
    Citation: part,
    ValueUsed: part,
    ParameterUsed: part,
    AnswerUsed: part,
    AnswerConflict: part,
    RefusedAnswer: part,
    DifferenceLine: part,
    WouldChange: part,
    PathToYes: part,
    ConditionToMeet: part,
    WayToMeet: part,
    FactChange: part,
    Actor: part,
    NextStep: part,
    DeterminedSubject: part,
    EmployerTotal: part,
    TakenFrom: part,
    NextChange: part,
    ReasonForChange: part,
    LawOnTheDay: part,
    DecidingLaw: part,
    OtherLayer: part,
    DifferingCondition: part,
    AmountWorking: part,
    AmountStep: part,
    BreachResult: part,
    Remedy: part,
    BrokenRight: part,
    Contradiction: part,
    QuestionToAsk: part,
    Paper: part,
    ReceivedAnswer: part,
    BoardTotals: part,
    KindTotals: part,
    ClaimableSum: part,
    LeftOutSum: part,
    OverlapTold: part,
    YuanSum: part,
  };
}

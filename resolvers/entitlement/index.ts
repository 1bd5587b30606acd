/** The room where entitlements are determined: it owns no table of residents and calls nobody; the facts are handed to it. */
import type { Policy } from '../../src/entitlement';
import type { ErrorReporter } from '../../src/failure';
import type { DetermineRestricted, RestrictedAgency } from '../../src/subgraph/confidential';
import type { SubgraphParts } from '../../src/subgraph/subgraph';
import { accessFor } from './access';
import { NextStepsResolver, StepOutcomeResolver, WouldChangeResolver } from './advice.resolver';
import { AmountWorkingResolver } from './amount-working.resolver';
import { assessmentOf } from './assessment.resolver';
import { BoardBreachesResolver, BreachReadingsResolver, DeterminationBreachesResolver } from './breach.resolver';
import { confidentialOf } from './confidential.resolver';
import { ContradictionResolver } from './contradiction.resolver';
import { DeterminationResolver } from './determination.resolver';
import { DeterminedSubjectResolver, EmployerTotalsResolver } from './employer.resolver';
import { discloseTo, type RecordAudience } from './disclose';
import type { EntitlementContext } from './entitlement-context';
import { LawInTimeResolver } from './law-in-time.resolver';
import { NextChangeResolver } from './next-change.resolver';
import { PaperResolver } from './paper.resolver';
import { QuestionResolver } from './question.resolver';
import { WhatIfResolver } from './what-if.resolver';
import { ReceivedReadingsResolver, ReceivedResolver } from './received.resolver';
import { TotalsResolver } from './totals.resolver';
import { servedPolicy } from './served-policy';
import { ChoicesInWordsResolver, MissingFactEntryResolver, ParameterInWordsResolver, ValueInWordsResolver, VocabularyResolver } from './vocabulary.resolver';

export interface EntitlementRoomOptions {
  /** The policy that decides now. */
  readonly policy: () => Policy;
  /** The subgraphs that send facts, by name. */
  readonly agencies: readonly string[];
  /** Who may look at the records of an agency: where a record is not shown, no explanation shows its value. */
  readonly recordAudience: RecordAudience;
  /** Those of them that keep restricted facts. */
  readonly restrictedAgencies: readonly RestrictedAgency[];
  readonly determineRestricted: DetermineRestricted;
  /** A digest under a key: over facts alone, somebody who knows the rest could find a hidden one by trying. */
  readonly keyed: (text: string) => string;
  readonly report: ErrorReporter;
}

export function entitlementRoom(
  { policy, agencies, recordAudience, restrictedAgencies, determineRestricted, keyed, report }: EntitlementRoomOptions,
): SubgraphParts {
  const { Assessment, AssessmentResolver } = assessmentOf(agencies);
  return {
    name: 'entitlement',
    resolvers: [
      AssessmentResolver,
      confidentialOf(Assessment, restrictedAgencies),
      DeterminationResolver,
      AmountWorkingResolver,
      DeterminedSubjectResolver,
      EmployerTotalsResolver,
      ContradictionResolver,
      PaperResolver,
      LawInTimeResolver,
      NextChangeResolver,
      QuestionResolver,
      WhatIfResolver,
      WouldChangeResolver,
      NextStepsResolver,
      StepOutcomeResolver,
      ReceivedResolver,
      ReceivedReadingsResolver,
      TotalsResolver,
      DeterminationBreachesResolver,
      BoardBreachesResolver,
      BreachReadingsResolver,
      VocabularyResolver,
      MissingFactEntryResolver,
      ValueInWordsResolver,
      ParameterInWordsResolver,
      ChoicesInWordsResolver,
    ],
    entities: [Assessment],
    access: accessFor(agencies, restrictedAgencies.map(({ agency }) => agency)),
    contextFor: (viewer): EntitlementContext => {
      const served = servedPolicy(policy());
      return { viewer, agencies, determineRestricted, keyed, report, disclose: discloseTo(viewer, served.policy, recordAudience), ...served };
    },
  };
}

import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** A determination is made for a counter visit; which values its explanation may show, `disclose` decides fact by fact. */
export const access: AccessTable = {
  Assessment: forPurpose('counter-visit'),
  AgencyAnswer: allow,
  AgencyName: allow,
  EntitlementBoard: allow,
  Determination: allow,
  Entitlement: allow,
  LegalBasis: allow,
  Evidence: allow,
  LocalizedText: allow,
  MissingFact: allow,
  ConditionResult: allow,
  Citation: allow,
  ValueUsed: allow,
  ParameterUsed: allow,
  AnswerUsed: allow,
  AnswerConflict: allow,
  RefusedAnswer: allow,
};

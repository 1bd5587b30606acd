import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/**
 * Who looked is told to those whose records they are, at their own visit; whoever watches over looks is told of looks, and of no record.
 * Those who run the platform or keep its keys are told nothing here: they answer to this room.
 */
export const access: AccessTable = {
  Query: {
    unusualLooks: forPurpose('supervision', 'audit'),
    questionedLooks: forPurpose('supervision', 'audit'),
    auditDay: forPurpose('audit'),
  },
  Mutation: { questionLook: forPurpose('own-records') },
  Resident: forPurpose('counter-visit', 'own-records'),
  LookAtRecords: allow,
  RecordsLookedAt: allow,
  PurposeOfLook: allow,
  QuestionedLook: allow,
  LookOfHall: allow,
  UnusualLook: allow,
  SignOfLook: allow,
  QuestionAboutLook: allow,
  AuditDay: allow,
  PublishedRoot: allow,
};

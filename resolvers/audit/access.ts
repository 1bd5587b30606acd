import { asked, part, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/**
 * Who looked is told to those whose records they are, at the counter or at home; whoever watches over looks is told of looks, and of no
 * record. Those who run the platform or keep its keys are told nothing here: they answer to this room.
 */
export const access: AccessTable = {
  Query: { unusualLooks: asked('supervision', 'audit'), questionedLooks: asked('supervision', 'audit'), auditDay: asked('audit') },
  Mutation: { questionLook: asked('own-records') },
  Resident: { ...residentKeys, whoLooked: seen([{ purpose: 'counter-visit', of: ['self', 'ward'] }, { purpose: 'own-records', of: ['self', 'ward'] }]) },
  LookAtRecords: part,
  RecordsLookedAt: part,
  PurposeOfLook: part,
  QuestionedLook: part,
  LookOfHall: part,
  UnusualLook: part,
  SignOfLook: part,
  QuestionAboutLook: part,
  AuditDay: part,
  PublishedRoot: part,
};

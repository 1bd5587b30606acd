import { part, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** Who looked is told to the person looked at, at a counter or at home. */
export const access: AccessTable = {
  Resident: { ...residentKeys, whoLooked: seen([{ purpose: 'counter-visit', of: ['self', 'ward'] }, { purpose: 'own-records', of: ['self', 'ward'] }]) },
  LookAtRecords: part,
  RecordsLookedAt: part,
};

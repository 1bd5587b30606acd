/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { CivilAffairsTables } from '../../src/database/tables/civil-affairs';
import type { Cipher } from '../../src/sealing/cipher';
import { opened, type Opened } from '../../src/sealing/opened';
import { grantsLoader } from '../../src/subgraph/grants';
import { recordsBy, recordsLoader, type RowOf } from '../../src/subgraph/records';
import * as queries from './civil-affairs.queries';

export type Marriage = RowOf<typeof queries.marriagesOf>;
export type FileMember = RowOf<typeof queries.fileMembersAround>;
export type IncomeCheck = RowOf<typeof queries.incomeChecksOf>;
export type AssetCheck = RowOf<typeof queries.assetChecksOf>;
export type AssetFinding = RowOf<typeof queries.assetFindingsOf>;
export type DibaoGrant = RowOf<typeof queries.dibaoGrantsOf>;
export type DestituteSupport = RowOf<typeof queries.destituteSupportOf>;
export type MedicalHardshipAdmission = Opened<RowOf<typeof queries.medicalHardshipAdmissionsOf>, 'civil_affairs.medical_hardship_admission'>;
export type EmergencyReportEntry = Opened<RowOf<typeof queries.emergencyReportsOf>, 'civil_affairs.emergency_report'>;
export type LeftBehindPerson = RowOf<typeof queries.leftBehindEntriesOf>;
export type LeftBehindRelative = RowOf<typeof queries.leftBehindRelativesOf>;
export type SpecialInstitution = RowOf<typeof queries.specialInstitutionsAt>;

export type CivilAffairsLoaders = ReturnType<typeof civilAffairsLoaders>;

export function civilAffairsLoaders(db: Kysely<CivilAffairsTables>, cipher: Cipher) {
  return {
    marriages: recordsLoader((ids) => queries.marriagesOf(db, ids)),
    fileMembers: recordsBy('asked_id', (ids) => queries.fileMembersAround(db, ids)),
    incomeChecks: recordsBy('file_number', (files) => queries.incomeChecksOf(db, files)),
    assetChecks: recordsBy('file_number', (files) => queries.assetChecksOf(db, files)),
    assetFindings: recordsBy('file_number', (files) => queries.assetFindingsOf(db, files)),
    dibaoGrants: recordsBy('file_number', (files) => queries.dibaoGrantsOf(db, files)),
    destituteSupport: recordsLoader((ids) => queries.destituteSupportOf(db, ids)),
    medicalHardship: recordsLoader((ids) => opened(cipher, 'civil_affairs.medical_hardship_admission', queries.medicalHardshipAdmissionsOf(db, ids))),
    emergencies: recordsLoader((ids) => opened(cipher, 'civil_affairs.emergency_report', queries.emergencyReportsOf(db, ids))),
    leftBehind: recordsLoader((ids) => queries.leftBehindEntriesOf(db, ids)),
    leftBehindRelatives: recordsLoader((ids) => queries.leftBehindRelativesOf(db, ids)),
    grants: grantsLoader(db),
    institutions: recordsBy('employer_number', (numbers) => queries.specialInstitutionsAt(db, numbers)),
  };
}

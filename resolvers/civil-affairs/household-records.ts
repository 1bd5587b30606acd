/** What the agency holds of a household: the files that speak for it, and the support and emergencies of its members. */
import type { IsoDate } from '../../src/facts/envelope';
import type {
  AssetCheck, AssetFinding, CivilAffairsLoaders, DestituteSupport, DibaoGrant, EmergencyReportEntry, IncomeCheck, MedicalHardshipAdmission,
} from './civil-affairs.loader';
import { fileSpeakingFor, filesOf, type HouseholdFile } from './household-file';

export interface HouseholdRecords {
  /** The file that speaks for the person; `null` when nobody of the household declared who lives together. */
  readonly file: HouseholdFile | null;
  readonly incomeChecks: readonly IncomeCheck[];
  readonly assetChecks: readonly AssetCheck[];
  readonly assetFindings: readonly AssetFinding[];
  /** Of every file in which a member stands: dibao counts wherever it is paid. */
  readonly dibaoGrants: readonly DibaoGrant[];
  readonly destituteSupport: readonly DestituteSupport[];
  readonly medicalHardship: readonly MedicalHardshipAdmission[];
  readonly emergencies: readonly EmergencyReportEntry[];
}

/** `members` are the resident ids of the household, or the person's own alone where the question does not name the others. */
export async function recordsOfHousehold(
  residentId: string,
  members: readonly string[],
  { place, asOf }: { readonly place: string; readonly asOf: IsoDate },
  loaders: CivilAffairsLoaders,
): Promise<HouseholdRecords> {
  const [files, destituteSupport, medicalHardship, emergencies] = await Promise.all([
    recordsOfFiles(residentId, members, { place, asOf }, loaders),
    ofAll(members, (id) => loaders.destituteSupport.load(id)),
    ofAll(members, (id) => loaders.medicalHardship.load(id)),
    ofAll(members, (id) => loaders.emergencies.load(id)),
  ]);
  return { ...files, destituteSupport, medicalHardship, emergencies };
}

/** Waits for the members of files alone before it asks for what belongs to the files, so that all who ask do so in one statement each. */
async function recordsOfFiles(
  residentId: string,
  members: readonly string[],
  { place, asOf }: { readonly place: string; readonly asOf: IsoDate },
  loaders: CivilAffairsLoaders,
): Promise<Pick<HouseholdRecords, 'file' | 'incomeChecks' | 'assetChecks' | 'assetFindings' | 'dibaoGrants'>> {
  const ids = [residentId, ...members.filter((id) => id !== residentId)];
  const rows = await Promise.all(ids.map((id) => loaders.fileMembers.load(id)));
  const [own = [], ...others] = ids.map((id, index) => filesOf(id, rows[index] ?? [], place, asOf));
  const file = fileSpeakingFor(own, others.flat(), place);
  const numbers = [...new Set([...own, ...others.flat()].map(({ number }) => number))];
  const speaking = file === null ? [] : [file.number];
  const [incomeChecks, assetChecks, assetFindings, dibaoGrants] = await Promise.all([
    ofAll(speaking, (number) => loaders.incomeChecks.load(number)),
    ofAll(speaking, (number) => loaders.assetChecks.load(number)),
    ofAll(speaking, (number) => loaders.assetFindings.load(number)),
    ofAll(numbers, (number) => loaders.dibaoGrants.load(number)),
  ]);
  return { file, incomeChecks, assetChecks, assetFindings, dibaoGrants };
}

async function ofAll<Row>(keys: readonly string[], load: (key: string) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  return (await Promise.all(keys.map(load))).flat();
}

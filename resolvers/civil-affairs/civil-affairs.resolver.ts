/** Tells of a resident what civil affairs holds of the person itself. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { recorded, type Recorded } from '../../src/subgraph/recorded';
import { emergencyOn, grantsOn } from './assistance';
import { AssistanceKind, LeftBehindCategory } from './civil-affairs.enums';
import type {
  CivilAffairsLoaders, EmergencyReportEntry, LeftBehindPerson, LeftBehindRelative, Marriage,
} from './civil-affairs.loader';
import {
  CivilAffairs, Resident, type AssistanceEntry, type EmergencyReport, type HouseholdFile, type LeftBehindEntry, type MarriageEntry, type MeansCheck,
} from './civil-affairs.type';
import { filesOf, type HouseholdFile as FileFound } from './household-file';
import { leftBehindOn } from './left-behind';
import { marriageOn } from './marriage';
import { areAssetsWithinLimit, checkInForce, checkUnderWay, type CheckDays } from './means-check';

@Resolver(() => Resident)
export class CivilAffairsResolver {
  @FieldResolver(() => CivilAffairs, { nullable: true, description: 'Marriage, household files, assistance, emergencies and those left behind, as of that day.' })
  async civilAffairs(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: AgencyContext<CivilAffairsLoaders>): Promise<CivilAffairs> {
    const [marriages, files, destitute, hardship, emergencies, entries, relatives] = await Promise.all([
      loaders.marriages.load(id),
      filesShown(id, asOf, loaders),
      loaders.destituteSupport.load(id),
      loaders.medicalHardship.load(id),
      loaders.emergencies.load(id),
      loaders.leftBehind.load(id),
      loaders.leftBehindRelatives.load(id),
    ]);
    const supported = destitute.filter((support) => isValidOn(support, asOf));
    const admitted = hardship.filter((admission) => isValidOn(admission, asOf));
    return {
      marriage: shownMarriage(marriages, asOf),
      householdFiles: files.map(({ file }) => file),
      assistance: [
        ...files.flatMap(({ dibao }) => dibao),
        ...supported.map((support) => shownAssistance(AssistanceKind.DESTITUTE_SUPPORT, support.county, support.valid_from, support)),
        ...admitted.map((admission) => shownAssistance(AssistanceKind.MEDICAL_HARDSHIP, admission.county, admission.valid_from, admission)),
      ],
      emergencies: emergencies.map((report) => shownEmergency(report, asOf)).filter((report) => report !== null),
      leftBehind: shownLeftBehind(entries, relatives, asOf),
    };
  }
}

interface FileShown {
  readonly file: HouseholdFile;
  readonly dibao: readonly AssistanceEntry[];
}

async function filesShown(id: string, asOf: IsoDate, loaders: CivilAffairsLoaders): Promise<readonly FileShown[]> {
  const files = filesOf(id, await loaders.fileMembers.load(id), null, asOf);
  return Promise.all(files.map((file) => fileShown(id, file, asOf, loaders)));
}

async function fileShown(id: string, file: FileFound, asOf: IsoDate, loaders: CivilAffairsLoaders): Promise<FileShown> {
  const [incomeChecks, assetChecks, findings, grants] = await Promise.all([
    loaders.incomeChecks.load(file.number),
    loaders.assetChecks.load(file.number),
    loaders.assetFindings.load(file.number),
    loaders.dibaoGrants.load(file.number),
  ]);
  const local = assetChecks.filter(({ city }) => city === file.city);
  const assetCheck = checkInForce(local, asOf);
  const own = file.members.find(({ resident_id }) => resident_id === id);
  return {
    file: {
      city: file.city,
      since: file.since,
      persons: file.members.length,
      incomeCheck: shownCheck(incomeChecks, asOf),
      assetCheck: shownCheck(local, asOf),
      assetsWithinLimit: assetCheck === null ? null : areAssetsWithinLimit(assetCheck.check_number, findings),
      recordedOn: own?.recorded_at.slice(0, 10) ?? file.since,
      source: own?.source ?? '',
    },
    dibao: grantsOn(grants, asOf).map((grant) => shownAssistance(AssistanceKind.DIBAO, grant.city, grant.granted_from ?? grant.applied_on, grant)),
  };
}

function shownCheck(checks: readonly (CheckDays & Recorded)[], asOf: IsoDate): MeansCheck | null {
  const usable = checkInForce(checks, asOf);
  if (usable !== null) {
    return { orderedOn: usable.ordered_on, completedOn: usable.completed_on, validUntil: usable.valid_until, ...recorded(usable) };
  }
  const underWay = checkUnderWay(checks, asOf);
  return underWay === null ? null : { orderedOn: underWay.ordered_on, completedOn: null, validUntil: null, ...recorded(underWay) };
}

function shownMarriage(marriages: readonly Marriage[], asOf: IsoDate): MarriageEntry | null {
  const marriage = marriageOn(marriages, asOf);
  return marriage === null ? null : { registeredOn: marriage.registered_on, ...recorded(marriage) };
}

function shownAssistance(kind: AssistanceKind, place: string, since: IsoDate, entry: Recorded): AssistanceEntry {
  return { kind, place, since, ...recorded(entry) };
}

function shownEmergency(entry: EmergencyReportEntry, asOf: IsoDate): EmergencyReport | null {
  const open = emergencyOn([entry], asOf);
  return open === null ? null : { kind: entry.kind, reportedOn: entry.reported_on, isConfirmed: open.isConfirmed, ...recorded(entry) };
}

function shownLeftBehind(
  entries: readonly LeftBehindPerson[], relatives: readonly LeftBehindRelative[], asOf: IsoDate,
): LeftBehindEntry | null {
  const found = leftBehindOn(entries, relatives, asOf);
  if (found === null) return null;
  const { kind, entry } = found;
  return {
    category: kind === null ? null : categories[kind],
    county: entry.county,
    since: entry.valid_from,
    isCarerNamed: entry.carer_id !== null,
    ...recorded(entry),
  };
}

const categories = {
  none: LeftBehindCategory.NONE,
  child: LeftBehindCategory.CHILD,
  woman: LeftBehindCategory.WOMAN,
  elder: LeftBehindCategory.ELDER,
} as const;

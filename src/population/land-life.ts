/** What a synthetic family holds in the village: the contract, the homestead, what became of them, and who is in the collective. */
import { addDays, addMonths, addYears, ageOn, dayOf, demoDay, laterOf } from './calendar';
import * as calibration from './calibration';
import { collectiveCode } from './collectives';
import type { Person } from './life';
import { homesInJilin } from './places';
import type { Chance } from './random';
import type { ContractDisputeRow, ExitReportRow, LandTransferRow, VoluntaryReturnRow } from '../database/tables/land';

export interface LandLife {
  /** Everything about the collective follows from the code: see `collectives.ts`. */
  readonly collective: string;
  /** The member under whom the papers of the household stand. */
  readonly holder: string;
  readonly contract?: { readonly areaMu: number; readonly from: string; readonly until: string; readonly certificateOn?: string };
  readonly homestead?: { readonly areaM2: number; readonly from: string; readonly certificateOn?: string };
  readonly disputes?: readonly { readonly kind: ContractDisputeRow['kind']; readonly openedOn: string; readonly settledOn?: string }[];
  readonly transfers?: readonly { readonly kind: LandTransferRow['kind']; readonly areaMu: number; readonly from: string; readonly until: string }[];
  readonly returns?: readonly { readonly right: VoluntaryReturnRow['right_kind']; readonly agreedOn: string; readonly returnedOn?: string }[];
  readonly members: readonly { readonly resident: string; readonly from: string; readonly until?: string }[];
  readonly exitReports?: readonly {
    readonly resident: string; readonly right: ExitReportRow['right_kind']; readonly by: string; readonly on: string; readonly withdrawnOn?: string;
  }[];
}

/** The second round of contracts ran for thirty years from about 1998 (第二轮承包); a household formed later got its own contract then. */
const secondRound = { from: '1998-01-01', until: '2027-12-31' } as const;

/** Only Jilin's collectives file their papers here. */
export function landLifeOf(chance: Chance, members: readonly Person[], home: string): { readonly land?: LandLife } {
  const holder = holderOf(members);
  if (holder === undefined || !homesInJilin.some(({ code }) => code === home)) return {};
  const formed = addDays(addYears(holder.birthDate, 20), chance.between(0, 900));
  const contract = chance.happens(calibration.holdsContract) ? contractOf(chance, formed) : undefined;
  const homestead = chance.happens(calibration.holdsHomestead) ? homesteadOf(chance, formed) : undefined;
  return {
    land: {
      collective: collectiveCode(chance, home), holder: holder.id,
      ...(contract === undefined ? {} : { contract, ...fateOf(chance, contract, isAway(members, home)) }),
      ...(homestead === undefined ? {} : { homestead }),
      ...returnsOf(chance, { contract, homestead }),
      members: members.map((person) => memberOf(chance, person)),
      ...exitReportsOf(chance, members),
    },
  };
}

/** The eldest man of the family, or else its eldest member. */
function holderOf(members: readonly Person[]): Person | undefined {
  const byAge = members.toSorted((a, b) => a.birthDate.localeCompare(b.birthDate));
  return byAge.find(({ sex }) => sex === 'male') ?? byAge[0];
}

function contractOf(chance: Chance, formed: string): LandLife['contract'] {
  const from = laterOf(secondRound.from, formed);
  const areaMu = chance.between(30, 250) / 10;
  const certificateOn = laterOf(from, dayOf(chance.between(2014, 2016), chance.between(1, 8), chance.between(1, 28)));
  const certified = chance.happens(calibration.contractCertified);
  if (from > demoDay) return undefined;
  return { areaMu, from, until: secondRound.until, ...(certified ? { certificateOn } : {}) };
}

function homesteadOf(chance: Chance, formed: string): LandLife['homestead'] {
  const from = laterOf('1985-06-01', addMonths(formed, chance.between(6, 48)));
  const areaM2 = chance.between(180, 330);
  const certificateOn = laterOf(addMonths(from, 6), dayOf(chance.between(1995, 2016), chance.between(1, 8), chance.between(1, 28)));
  const certified = chance.happens(calibration.homesteadCertified);
  if (from > demoDay) return undefined;
  return { areaM2, from, ...(certified && certificateOn < demoDay ? { certificateOn } : {}) };
}

/** Whoever works away lets others work the land; now and then there is a quarrel over it. */
function fateOf(chance: Chance, contract: NonNullable<LandLife['contract']>, away: boolean): Pick<LandLife, 'transfers' | 'disputes'> {
  const from = laterOf(contract.from, dayOf(chance.between(2011, 2016), 3, 1));
  const transfer = {
    kind: chance.weighted(calibration.landTransferKind), areaMu: contract.areaMu, from, until: addDays(addYears(from, chance.between(3, 10)), -1),
  };
  const isTransferred = chance.happens(away ? calibration.landTransferred.away : calibration.landTransferred.local);
  const openedOn = laterOf(addDays(contract.from, 30), addDays(demoDay, -chance.between(20, 1500)));
  const settledOn = addDays(openedOn, chance.between(40, 700));
  const dispute = { kind: chance.weighted(calibration.landDisputeKind), openedOn, ...(settledOn < demoDay ? { settledOn } : {}) };
  const isDisputed = chance.happens(calibration.contractDisputed) && openedOn < demoDay;
  return {
    ...(isTransferred && from < demoDay ? { transfers: [transfer] } : {}),
    ...(isDisputed ? { disputes: [dispute] } : {}),
  };
}

function returnsOf(
  chance: Chance, held: { readonly contract: LandLife['contract'] | undefined; readonly homestead: LandLife['homestead'] | undefined },
): Pick<LandLife, 'returns'> {
  const agreedOn = addDays(demoDay, -chance.between(10, 900));
  const returnedOn = addDays(agreedOn, chance.between(30, 200));
  const right = chance.oneOf(['contract', 'homestead'] as const);
  if (!chance.happens(calibration.returnsLand) || held[right] === undefined || held[right].from > agreedOn) return {};
  return { returns: [{ right, agreedOn, ...(returnedOn < demoDay ? { returnedOn } : {}) }] };
}

/** A member from birth; some collectives strike off whoever moved the register to a town, or works elsewhere for long. */
function memberOf(chance: Chance, person: Person): LandLife['members'][number] {
  const move = person.hukou.find(({ area, from }) => area === 'urban' && from > person.birthDate);
  const strikesOff = chance.happens(calibration.struckOffWhenSettled);
  const leaves = chance.happens(calibration.struckOffOtherwise);
  const leftOn = dayOf(chance.between(2010, 2016), chance.between(1, 8), 1);
  const from = laterOf('2005-01-01', person.birthDate);
  const end = move !== undefined && strikesOff ? move.from : leaves ? leftOn : undefined;
  return { resident: person.id, from, ...(end !== undefined && end > from ? { until: addDays(end, -1) } : {}) };
}

function exitReportsOf(chance: Chance, members: readonly Person[]): Pick<LandLife, 'exitReports'> {
  const adults = members.filter(({ birthDate }) => ageOn(birthDate, demoDay) >= 18);
  const reports = adults.flatMap((person) => {
    if (!chance.happens(calibration.reportsExitDemand)) return [];
    const on = addDays(demoDay, -chance.between(5, 600));
    const withdrawnOn = addDays(on, chance.between(20, 200));
    return [{
      resident: person.id, right: chance.oneOf(['contract', 'homestead', 'collective-share', 'all'] as const),
      by: chance.oneOf(['乡镇政府', '村民委员会', '户籍窗口']), on,
      ...(chance.happens(calibration.exitDemandWithdrawn) && withdrawnOn < demoDay ? { withdrawnOn } : {}),
    }];
  });
  return reports.length === 0 ? {} : { exitReports: reports };
}

function isAway(members: readonly Person[], home: string): boolean {
  return members.some(({ stays }) => stays.some(({ city, until }) => city !== home && (until === undefined || until >= demoDay)));
}

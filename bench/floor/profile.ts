/**
 * What each agency tells of a resident, written out by hand as `bench/assessment.graphql` selects it.
 *
 * The rooms' resolvers are called as the plain methods that they are: they read by the same loaders and derive by the same functions.
 * Everything after that, which GraphQL does field by field, is a literal here; the agencies of work stand in `profile-of-work.ts`.
 */
import { CivilAffairsResolver } from '../../resolvers/civil-affairs/civil-affairs.resolver';
import type { CivilAffairsLoaders } from '../../resolvers/civil-affairs/civil-affairs.loader';
import type { MeansCheck } from '../../resolvers/civil-affairs/civil-affairs.type';
import { CommunityResolver } from '../../resolvers/community/community.resolver';
import type { CommunityLoaders } from '../../resolvers/community/community.loader';
import { CreditResolver } from '../../resolvers/credit/credit.resolver';
import type { CreditLoaders } from '../../resolvers/credit/credit.loader';
import { EducationResolver } from '../../resolvers/education/education.resolver';
import type { EducationLoaders } from '../../resolvers/education/education.loader';
import { HealthResolver } from '../../resolvers/health/health.resolver';
import type { HealthLoaders } from '../../resolvers/health/health.loader';
import { HousingResolver } from '../../resolvers/housing/housing.resolver';
import type { HousingLoaders } from '../../resolvers/housing/housing.loader';
import { JusticeResolver } from '../../resolvers/justice/justice.resolver';
import type { JusticeLoaders } from '../../resolvers/justice/justice.loader';
import { LandResolver } from '../../resolvers/land/land.resolver';
import type { LandLoaders } from '../../resolvers/land/land.loader';
import { MaskedPermitNumber } from '../../resolvers/residence-permit/residence-permit.type';
import { MaskedCitizenIdNumber } from '../../resolvers/registry/masked-citizen-id-number';
import type { RegistryLoaders } from '../../resolvers/registry/registry.loader';
import { ResidencePermitResolver } from '../../resolvers/residence-permit/residence-permit.resolver';
import type { ResidencePermitLoaders } from '../../resolvers/residence-permit/residence-permit.loader';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { enumName } from './enum-name';

/** One agency's part of a resident, as it stands in the answer. */
export type Part = Readonly<Record<string, unknown>>;
export type Tell<Loaders> = (resident: ResidentKey, context: AgencyContext<Loaders>) => Promise<Part>;

export interface Recorded {
  readonly recordedOn: string;
  readonly source: string;
}

export const recorded = ({ recordedOn, source }: Recorded): Recorded => ({ recordedOn, source });

export const registryPart: Tell<RegistryLoaders> = async ({ id }, { loaders }) => {
  const row = await loaders.residents.load(id);
  if (row === null) return { id, name: null, birthDate: null, sex: null, citizenIdNumber: null };
  const { name, birth_date: birthDate, sex } = row;
  const number = loaders.citizenIdNumberOf(row);
  return { id, name, birthDate, sex: enumName(sex), citizenIdNumber: number === null ? null : MaskedCitizenIdNumber.serialize(number) };
};

const police = new ResidencePermitResolver();
export const residencePermitPart: Tell<ResidencePermitLoaders> = async (resident, context) => {
  const [entry, residence, permit] = await Promise.all([
    police.householdRegistration(resident, context), police.residence(resident, context), police.residencePermit(resident, context),
  ]);
  return {
    householdRegistration: entry && { type: enumName(entry.type), place: entry.place, isHead: entry.isHead, since: entry.since, ...recorded(entry) },
    residence: residence && { city: residence.city, since: residence.since, urbanArea: residence.urbanArea, ...recorded(residence) },
    residencePermit: permit && {
      number: MaskedPermitNumber.serialize(permit.number), city: permit.city, status: enumName(permit.status), issuedOn: permit.issuedOn,
      lastEndorsedOn: permit.lastEndorsedOn, validUntil: permit.validUntil, ...recorded(permit),
    },
  };
};

const education = new EducationResolver();
export const educationPart: Tell<EducationLoaders> = async (resident, context) => {
  const schooling = await education.schooling(resident, context);
  if (schooling === null) return { schooling: null };
  const { present, compulsoryCompleted, hardshipRecognised } = schooling;
  return {
    schooling: {
      present: present && {
        stage: enumName(present.stage), grade: present.grade, school: present.school, schoolCity: present.schoolCity, boarding: present.boarding,
        ...recorded(present),
      },
      compulsoryCompleted, hardshipRecognised,
    },
  };
};

const health = new HealthResolver();
export const healthPart: Tell<HealthLoaders> = async (resident, context) => {
  const [card, work] = await Promise.all([health.immunisation(resident, context), health.occupationalHealth(resident, context)]);
  const { hazardPosts, lastCheck, diagnoses } = work;
  return {
    immunisation: card && {
      cardOpenedOn: card.cardOpenedOn,
      overdueDoses: card.overdueDoses.map(({ zh, doseNumber, dueOn }) => ({ zh, doseNumber, dueOn })),
      ...recorded(card),
    },
    occupationalHealth: {
      hazardPosts: hazardPosts.map((post) => ({ hazard: enumName(post.hazard), since: post.since, ...recorded(post) })),
      lastCheck: lastCheck && { kind: enumName(lastCheck.kind), checkedOn: lastCheck.checkedOn, ...recorded(lastCheck) },
      diagnoses: diagnoses.map((one) => ({ diagnosedOn: one.diagnosedOn, ...recorded(one) })),
    },
  };
};

const housing = new HousingResolver();
export const housingPart: Tell<HousingLoaders> = async (resident, context) => {
  const { dwelling, leases, properties } = await housing.housing(resident, context);
  return {
    housing: {
      dwelling: dwelling && {
        city: dwelling.city, kind: enumName(dwelling.kind), proof: enumName(dwelling.proof), since: dwelling.since, ...recorded(dwelling),
      },
      leases: leases.map((lease) => ({ city: lease.city, registeredOn: lease.registeredOn, until: lease.until, ...recorded(lease) })),
      properties: properties.map((home) => ({ city: home.city, areaM2: home.areaM2, acquiredOn: home.acquiredOn, ...recorded(home) })),
    },
  };
};

const affairs = new CivilAffairsResolver();
export const civilAffairsPart: Tell<CivilAffairsLoaders> = async (resident, context) => {
  const { marriage, householdFiles, assistance, emergencies, leftBehind } = await affairs.civilAffairs(resident, context);
  return {
    civilAffairs: {
      marriage: marriage && { registeredOn: marriage.registeredOn, ...recorded(marriage) },
      householdFiles: householdFiles.map((file) => ({
        city: file.city, since: file.since, persons: file.persons, incomeCheck: check(file.incomeCheck), assetCheck: check(file.assetCheck),
        assetsWithinLimit: file.assetsWithinLimit, ...recorded(file),
      })),
      assistance: assistance.map((one) => ({ kind: enumName(one.kind), place: one.place, since: one.since, ...recorded(one) })),
      emergencies: emergencies.map((one) => ({ kind: enumName(one.kind), reportedOn: one.reportedOn, isConfirmed: one.isConfirmed, ...recorded(one) })),
      leftBehind: leftBehind && {
        category: enumName(leftBehind.category), county: leftBehind.county, since: leftBehind.since, isCarerNamed: leftBehind.isCarerNamed,
        ...recorded(leftBehind),
      },
    },
  };
};

function check(one: MeansCheck | null): Part | null {
  return one && { orderedOn: one.orderedOn, completedOn: one.completedOn, validUntil: one.validUntil };
}

const land = new LandResolver();
export const landPart: Tell<LandLoaders> = async (resident, context) => {
  const { contracts, homesteads, membership } = await land.land(resident, context);
  return {
    land: {
      contracts: contracts.map((one) => ({
        county: one.county, areaMu: one.areaMu, since: one.since, until: one.until, certificateOn: one.certificateOn,
        isInDispute: one.isInDispute, ...recorded(one),
      })),
      homesteads: homesteads.map((plot) => ({
        county: plot.county, areaM2: plot.areaM2, since: plot.since, certificateOn: plot.certificateOn, ...recorded(plot),
      })),
      membership: membership && {
        collective: membership.collective, since: membership.since, hasShares: membership.hasShares, shares: membership.shares,
        ...recorded(membership),
      },
    },
  };
};

const credit = new CreditResolver();
export const creditPart: Tell<CreditLoaders> = async (resident, context) => {
  const { guaranteedLoans, adverseEntries } = await credit.credit(resident, context);
  return {
    credit: {
      guaranteedLoans: guaranteedLoans.map((loan) => ({
        place: loan.place, grantedOn: loan.grantedOn, dueOn: loan.dueOn, overdueSince: loan.overdueSince, ...recorded(loan),
      })),
      adverseEntries: adverseEntries.map((one) => ({
        kind: enumName(one.kind), enteredOn: one.enteredOn, keptUntil: one.keptUntil, ...recorded(one),
      })),
    },
  };
};

const justice = new JusticeResolver();
export const justicePart: Tell<JusticeLoaders> = async (resident, context) => {
  const { openCases } = await justice.justice(resident, context);
  return {
    justice: {
      openCases: openCases.map((one) => ({
        procedure: enumName(one.procedure), place: one.place, isApplicant: one.isApplicant, openedOn: one.openedOn, ...recorded(one),
      })),
    },
  };
};

const committees = new CommunityResolver();
export const communityPart: Tell<CommunityLoaders> = async (resident, context) => {
  const one = await committees.community(resident, context);
  return {
    community: one && {
      communityCode: one.communityCode, city: one.city, movedInOn: one.movedInOn, residentSince: one.residentSince, ...recorded(one),
    },
  };
};

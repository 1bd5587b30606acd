/** The agency's records as the facts that it owns. */
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import type { ResidencePermitFacts } from '../../src/facts/facts.generated';
import { factsOfPersons, residentIdOf, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';
import { holdsUntil, recorded } from '../../src/subgraph/recorded';
import { hasSettled, moveIntoProvince, movedTogether, registerEntryOn } from './household-register';
import { permitOn } from './permit';
import { residenceOn } from './residence';
import type { ResidencePermitLoaders } from './residence-permit.loader';

type Derived = DerivedFacts<ResidencePermitFacts>;

export function residencePermitFacts(
  question: FactsQuestion,
  loaders: ResidencePermitLoaders,
): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfPersons<ResidencePermitFacts>(question, async (residentId, subject) => ({
    ...(await hukouFacts(residentId, subject, question, loaders)),
    ...(await residenceFacts(residentId, question, loaders)),
    ...(await permitFacts(residentId, question, loaders)),
  }));
}

async function hukouFacts(
  residentId: string,
  subject: SubjectKey,
  { asOf }: FactsQuestion,
  loaders: ResidencePermitLoaders,
): Promise<Derived> {
  const guardians = subject.guardians.map(residentIdOf).filter((id) => id !== null);
  const [entries, guardiansEntries] = await Promise.all([
    loaders.registerEntries.load(residentId),
    Promise.all(guardians.map((id) => loaders.registerEntries.load(id))),
  ]);
  const current = registerEntryOn(entries, asOf);
  if (current === null) return notHeld(...hukouNames);
  const move = moveIntoProvince(entries, asOf);
  const held = recorded(current);
  const settled = hasSettled(entries, asOf);
  return {
    'hukou.type': { value: current.urban_rural_code, ...held },
    'hukou.place': { value: current.place, ...held },
    'hukou.moved_into_province_on': { value: move?.valid_from ?? null, ...held },
    'hukou.whole_family_moved': { value: movedTogether(move, guardiansEntries), ...held },
    settled: { value: settled, ...held },
    settled_as_head: { value: settled && current.is_head, ...held },
  };
}

async function residenceFacts(residentId: string, { asOf }: FactsQuestion, loaders: ResidencePermitLoaders): Promise<Derived> {
  const [registrations, entries] = await Promise.all([
    loaders.registrations.load(residentId),
    loaders.registerEntries.load(residentId),
  ]);
  const residence = residenceOn(registrations, entries, asOf);
  if (residence === null) return notHeld(...residenceNames);
  const held = recorded({ source: residence.source, recorded_at: residence.recordedAt });
  return {
    'residence.city': { value: residence.city, ...held },
    'residence.registered_on': { value: residence.since, ...held },
    'residence.in_urban_area': { value: residence.urbanArea, ...held },
  };
}

async function permitFacts(residentId: string, { asOf }: FactsQuestion, loaders: ResidencePermitLoaders): Promise<Derived> {
  const [permits, endorsements, cancellations] = await Promise.all([
    loaders.permits.load(residentId),
    loaders.endorsements.load(residentId),
    loaders.cancellations.load(residentId),
  ]);
  const permit = permitOn(permits, endorsements, cancellations, asOf);
  if (permit === null) {
    return {
      'residence_permit.status': { value: 'none' },
      'residence_permit.city': { value: null },
      'residence_permit.valid_until': { value: null },
    };
  }
  const held = recorded({ source: permit.source, recorded_at: permit.recordedAt });
  return {
    'residence_permit.status': { value: permit.status, ...held, ...(permit.status === 'valid' ? holdsUntil(permit.validUntil, 'suspended') : {}) },
    'residence_permit.city': { value: permit.city, ...held },
    'residence_permit.valid_until': { value: permit.validUntil, ...held },
  };
}

const hukouNames = [
  'hukou.type',
  'hukou.place',
  'hukou.moved_into_province_on',
  'hukou.whole_family_moved',
  'settled',
  'settled_as_head',
] as const;

const residenceNames = ['residence.city', 'residence.registered_on', 'residence.in_urban_area'] as const;

function notHeld(...names: readonly (keyof ResidencePermitFacts)[]): Derived {
  return Object.fromEntries(names.map((name) => [name, { unknown: 'not-held' as const }]));
}

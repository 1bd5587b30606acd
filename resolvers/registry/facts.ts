/** The registry's records as facts: birth, sex and kinship. */
import { addDays } from '../../src/facts/days';
import type { FactsOfSubject, IsoDate, SubjectId } from '../../src/facts/envelope';
import type { RegistryFacts } from '../../src/facts/facts.generated';
import { factsOfPersons, residentIdOf, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';
import { holdsUntil } from '../../src/subgraph/recorded';
import type { RegistryLoaders, ResidentRow } from './registry.loader';
import { adultFrom } from './subjects';

export function registryFacts(question: FactsQuestion, loaders: RegistryLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfPersons<RegistryFacts>(question, async (residentId, subject) => {
    const [row, birthdays] = await Promise.all([loaders.residents.load(residentId), comingOfAge(subject, question, loaders)]);
    return factsOf(subject, row, birthdays);
  });
}

/** The day on which each minor child among the close kin is of age, and so no longer among them. */
async function comingOfAge(subject: SubjectKey, { subjects, asOf }: FactsQuestion, loaders: RegistryLoaders): Promise<ReadonlyMap<SubjectId, IsoDate>> {
  const children = subjects.filter(({ id, guardians }) => subject.closeKin.includes(id) && guardians.includes(subject.id));
  const days = await Promise.all(children.map(async ({ id }) => {
    const child = await loaders.residents.load(residentIdOf(id) ?? '');
    const day = child === null ? null : adultFrom(child.birth_date);
    return day === null || day <= asOf ? [] : [[id, day] as const];
  }));
  return new Map(days.flat());
}

function closeKinUntil(closeKin: SubjectKey['closeKin'], comingOfAge: ReadonlyMap<SubjectId, IsoDate>) {
  const [first] = [...comingOfAge.values()].sort();
  if (first === undefined) return {};
  return holdsUntil(addDays(first, -1), closeKin.filter((id) => comingOfAge.get(id) !== first));
}

function factsOf(subject: SubjectKey, row: ResidentRow | null, comingOfAge: ReadonlyMap<SubjectId, IsoDate>): DerivedFacts<RegistryFacts> {
  if (row === null) return { birth_date: { unknown: 'not-held' }, sex: { unknown: 'not-held' } };
  const held = { recordedOn: row.recorded_at.slice(0, 10), source: row.source };
  return {
    birth_date: { value: row.birth_date, ...held },
    sex: { value: row.sex, ...held },
    guardians: { value: subject.guardians, ...held },
    close_kin: { value: subject.closeKin, ...held, ...closeKinUntil(subject.closeKin, comingOfAge) },
    spouse: { value: subject.spouse, ...held },
  };
}

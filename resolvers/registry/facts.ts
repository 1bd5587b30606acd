/** The registry's records as facts: birth, sex and kinship. */
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import type { RegistryFacts } from '../../src/facts/facts.generated';
import { factsOfPersons, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';
import type { RegistryLoaders, ResidentRow } from './registry.loader';

export function registryFacts(question: FactsQuestion, loaders: RegistryLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfPersons<RegistryFacts>(question, async (residentId, subject) =>
    factsOf(subject, await loaders.residents.load(residentId)),
  );
}

function factsOf(subject: SubjectKey, row: ResidentRow | null): DerivedFacts<RegistryFacts> {
  if (row === null) return { birth_date: { unknown: 'not-held' }, sex: { unknown: 'not-held' } };
  const held = { recordedOn: row.recorded_at.slice(0, 10), source: row.source };
  return {
    birth_date: { value: row.birth_date, ...held },
    sex: { value: row.sex, ...held },
    guardians: { value: subject.guardians, ...held },
    close_kin: { value: subject.closeKin, ...held },
    spouse: { value: subject.spouse, ...held },
  };
}

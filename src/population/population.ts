/** The whole synthetic population, household by household: the same seed and size always give the same rows. */
import { CitizenIdIssuer } from './citizen-id-number';
import { type Registrar, household } from './household';
import type { Ledger } from './ledger';
import { familiesByName } from './named-families';
import { Chance } from './random';
import { recordFamily } from './record-family';
import { recordSchools } from './schools';

/** Raised whenever the same seed would give other rows than before: a database filled by another version is then told apart. */
export const populationVersion = 2;

export interface PopulationSize {
  readonly seed: number;
  readonly households: number;
}

export interface PopulationStep {
  readonly householdsDone: number;
  readonly residentsDone: number;
}

/** Fills the ledger batch after batch; whoever iterates takes the rows of each batch before asking for the next. */
export function* populate(ledger: Ledger, { seed, households }: PopulationSize, batch = 500): Generator<PopulationStep> {
  let residents = 0;
  recordSchools(ledger);
  for (const family of familiesByName) {
    recordFamily(ledger, family);
    residents += family.members.length;
  }
  const registrar = newRegistrar();
  for (let index = 0; index < households; index += 1) {
    const chance = new Chance(seed, index);
    const family = household(chance, registrar);
    ledger.faults = chance;
    recordFamily(ledger, family);
    ledger.faults = null;
    residents += family.members.length;
    if ((index + 1) % batch === 0) yield { householdsDone: index + 1, residentsDone: residents };
  }
  yield { householdsDone: households, residentsDone: residents };
}

/** Ids below 1000 belong to the families that are told by name. */
function newRegistrar(): Registrar {
  let resident = 1000;
  let household = 1000;
  return {
    nextResidentId: () => `R${String(resident++).padStart(7, '0')}`,
    nextHouseholdId: () => `H${String(household++).padStart(7, '0')}`,
    citizenIds: new CitizenIdIssuer(),
  };
}

/** The whole synthetic population, household by household: the same seed and size always give the same rows. */
import { CitizenIdIssuer } from './citizen-id-number';
import { withGrants } from './grant-life';
import { type Registrar, household } from './household';
import type { Ledger } from './ledger';
import type { Family } from './life';
import { familiesByName } from './named-families';
import { Chance } from './random';
import { recordFamily } from './record-family';
import { recordSchools } from './schools';

/** Raised whenever the same seed would give other rows than before: a database filled by another version is then told apart. */
export const populationVersion = 5;

/** How many: whole households, or households until there are this many residents. */
export type PopulationSize = { readonly seed: number } & ({ readonly households: number } | { readonly residents: number });

export interface PopulationStep {
  readonly households: number;
  readonly residents: number;
  /** Of the whole, from 0 to 1. */
  readonly done: number;
}

/** Fills the ledger batch after batch; whoever iterates takes the rows of each batch before asking for the next. */
export function* populate(ledger: Ledger, size: PopulationSize, batch: number): Generator<PopulationStep> {
  let residents = 0;
  recordSchools(ledger);
  for (const family of familiesByName) {
    recordFamily(ledger, family);
    residents += family.members.length;
  }
  let households = 0;
  const done = (): number => ('households' in size ? households / size.households : Math.min(1, residents / size.residents));
  const drawn = drawnFamilies(size.seed);
  while (done() < 1) {
    const { family, chance } = drawn.next().value;
    ledger.faults = chance;
    recordFamily(ledger, family);
    ledger.faults = null;
    residents += family.members.length;
    households += 1;
    if (households % batch === 0 && done() < 1) yield { households, residents, done: done() };
  }
  yield { households, residents, done: 1 };
}

/** One household after the other without an end; `chance` is where the household's draws go on. */
export function* drawnFamilies(seed: number): Generator<{ readonly family: Family; readonly chance: Chance }, never> {
  const registrar = newRegistrar();
  for (let index = 0; ; index += 1) {
    const chance = new Chance(seed, index);
    // A source of its own: the grants came later than the rest, and the rest stays as it was.
    yield { family: withGrants(new Chance(seed, -1 - index), household(chance, registrar)), chance };
  }
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

/**
 * The doses that synthetic children receive: those of `health.immunisation_schedule` (2016 programme, ages 0 to 6).
 *
 * Kept here too so that a population can be made without a database; a test holds the two together.
 */

export interface ProgrammeDose {
  readonly vaccine: string;
  readonly dose: number;
  readonly dueAgeMonths: number;
}

const dueAgeMonths: Readonly<Record<string, readonly number[]>> = {
  HepB: [0, 1, 6], BCG: [0], Polio: [2, 3, 4, 48], DTaP: [3, 4, 5, 18], DT: [72], MR: [8], MMR: [18],
  JE: [8, 24], MenA: [6, 9], MenAC: [36, 72], HepA: [18],
};

export const programmeDoses: readonly ProgrammeDose[] = Object.entries(dueAgeMonths)
  .flatMap(([vaccine, ages]) => ages.map((age, index) => ({ vaccine, dose: index + 1, dueAgeMonths: age })))
  .sort((one, other) => one.dueAgeMonths - other.dueAgeMonths);

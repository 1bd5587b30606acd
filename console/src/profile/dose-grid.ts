/** Vaccines in rows, their doses in columns: given on a day, or past due since one. */
export interface DoseGiven { readonly vaccine: string; readonly zh: string; readonly doseNumber: number; readonly givenOn: string }
export interface DoseDue { readonly vaccine: string; readonly zh: string; readonly doseNumber: number; readonly dueOn: string }

export type Dose =
  | { readonly is: 'given'; readonly on: string }
  | { readonly is: 'overdue'; readonly on: string }
  /** Neither given nor past due, as far as the card shows. */
  | { readonly is: 'not-yet' };

export interface VaccineRow { readonly vaccine: string; readonly zh: string; readonly doses: readonly Dose[]; readonly overdue: number }

/** Vaccines with a dose past due first; then by the day of the first dose. */
export function doseGrid(given: readonly DoseGiven[], due: readonly DoseDue[]): { readonly rows: readonly VaccineRow[]; readonly columns: number } {
  const vaccines = new Map([...given, ...due].map(({ vaccine, zh }) => [vaccine, zh]));
  const columns = Math.max(0, ...[...given, ...due].map(({ doseNumber }) => doseNumber));
  const rows = [...vaccines].map(([vaccine, zh]) => {
    const doses = Array.from({ length: columns }, (_, index): Dose => {
      const isThis = (one: DoseGiven | DoseDue): boolean => one.vaccine === vaccine && one.doseNumber === index + 1;
      const wasGiven = given.find(isThis);
      if (wasGiven !== undefined) return { is: 'given', on: wasGiven.givenOn };
      const isDue = due.find(isThis);
      return isDue === undefined ? { is: 'not-yet' } : { is: 'overdue', on: isDue.dueOn };
    });
    return { vaccine, zh, doses, overdue: doses.filter(({ is }) => is === 'overdue').length };
  });
  return { rows: rows.sort((one, other) => Math.sign(other.overdue) - Math.sign(one.overdue)), columns };
}

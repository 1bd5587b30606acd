/** Months as whole numbers in a row, so that the month after one is one more. */
export type Month = number;

export const monthOf = (day: string): Month => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
export const yearOf = (month: Month): number => Math.floor(month / 12);
/** The first day of the month. */
export const dayOf = (month: Month): string => `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

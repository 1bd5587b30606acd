/** Words of the sheet to take home. */
export const sheetWords = {
} as const;

/** Words of the questions put to the resident. */
export const questionWords = {
} as const;

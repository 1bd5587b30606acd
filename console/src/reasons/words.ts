/** Words of the reasons. */
export const reasonWords = {
} as const;

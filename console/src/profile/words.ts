/** Words of the agencies' records. */
export const profileWords = {
} as const;

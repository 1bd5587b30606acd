/** Words of the what-if. */
export const whatIfWords = {
} as const;

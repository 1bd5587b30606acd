/** The pages in the order of the list: who somebody is and where they live first, then what families ask about most. */
export const pageIds = [
  'residence', 'school', 'vaccination', 'insurance', 'work', 'work-health', 'housing', 'civil-affairs', 'land', 'tax', 'credit', 'justice', 'community',
] as const;
export type PageId = (typeof pageIds)[number];

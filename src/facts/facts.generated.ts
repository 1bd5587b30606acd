export const vocabularyVersion = '0';
export type RegistryFacts = Record<string, never>;
export type ResidencePermitFacts = Record<string, never>;

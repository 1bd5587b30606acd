/** In which languages a sheet is printed, and how they stand to each other. */
import type { PrintLanguage } from './speaker';

export interface Arrangement {
  readonly id: string;
  readonly languages: readonly [PrintLanguage] | readonly [PrintLanguage, PrintLanguage];
  /** Line by line beside each other, or one whole sheet after the other. */
  readonly isBeside: boolean;
}

/** Each language alone; Chinese with each other one beside it, or before it. */
export function arrangementsOf(languages: readonly PrintLanguage[]): readonly Arrangement[] {
  const others = languages.filter((language) => language !== 'zh');
  return [
    ...languages.map((language) => ({ id: language, languages: [language] as const, isBeside: false })),
    ...others.map((language) => ({ id: `zh-beside-${language}`, languages: ['zh', language] as const, isBeside: true })),
    ...others.map((language) => ({ id: `zh-then-${language}`, languages: ['zh', language] as const, isBeside: false })),
  ];
}

/** Each of them is one whole sheet, in one language or in two beside each other. */
export function sheetsOf({ languages, isBeside }: Arrangement): readonly (readonly PrintLanguage[])[] {
  return isBeside ? [languages] : languages.map((language) => [language]);
}

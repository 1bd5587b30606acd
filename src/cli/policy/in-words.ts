/** How a text in two languages is told: in Chinese, in English, or in both beside each other. */
import type { Bilingual } from '../../entitlement';

export const languages = ['zh', 'en', 'both'] as const;
export type Language = (typeof languages)[number];

/** A text of the policy. */
export function say(text: Bilingual, language: Language): string {
  return (language === 'both' ? `${text.zh} · ${text.en}` : text[language]).replace(/\s+/g, ' ').trim();
}

/** A word of ours, or a name. */
export function sayBoth(text: Bilingual, language: Language): string {
  return language === 'both' ? `${text.zh} ${text.en}` : text[language];
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** A heading with its lines; nothing where there are none. */
export function titled(title: Bilingual, lines: readonly string[], language: Language, of?: string): readonly string[] {
  return lines.length === 0 ? [] : ['', `${sayBoth(title, language)}${of === undefined ? '' : ` (${of})`}`, ...indented(lines)];
}

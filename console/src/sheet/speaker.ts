/** Speaks for the paper in one of its languages, whatever the language of the screen. */
import { createIntl, createIntlCache } from 'react-intl';
import type { BothTexts } from '../words/language';
import { printedWords, type PrintedWord, type PrintedWordId } from './printed-words';

export type PrintLanguage = 'zh' | 'en' | 'ko';

interface LanguageEntry { readonly locale: string; readonly name: string; readonly textOf: (text: BothTexts) => string }

/** The platform's own texts are Chinese and English; a third language reads them in Chinese. */
const known: Readonly<Record<PrintLanguage, LanguageEntry>> = {
  zh: { locale: 'zh-CN', name: '中文', textOf: ({ zh }) => zh },
  en: { locale: 'en-GB', name: 'English', textOf: ({ en }) => en },
  ko: { locale: 'ko-KR', name: '조선어', textOf: ({ zh }) => zh },
};

export function languagesOf(words: readonly PrintedWord[]): readonly PrintLanguage[] {
  return (['zh', 'en', 'ko'] as const).filter((language) => words.every((word) => word[language] !== undefined));
}

export const printLanguages = languagesOf(Object.values(printedWords));
export const nameOfLanguage = (language: PrintLanguage): string => known[language].name;

export interface Speaker {
  readonly language: PrintLanguage;
  /** For the attribute `lang`. */
  readonly locale: string;
  readonly say: (id: PrintedWordId, values?: Readonly<Record<string, string | number>>) => string;
  readonly told: (text: BothTexts) => string;
  readonly yuan: (yuan: number) => string;
  readonly day: (day: string) => string;
  readonly time: (instant: string) => string;
  /** Several in one line. */
  readonly list: (texts: readonly string[]) => string;
}

const cache = createIntlCache();

export function speakerOf(language: PrintLanguage): Speaker {
  const { locale, textOf } = known[language];
  const messages = Object.fromEntries(Object.entries<PrintedWord>(printedWords).map(([id, word]) => [id, word[language] ?? word.zh]));
  const intl = createIntl({ locale, messages, timeZone: 'Asia/Shanghai' }, cache);
  const say: Speaker['say'] = (id, values) => intl.formatMessage({ id }, values);
  return {
    language, locale, say, told: textOf,
    yuan: (yuan) => say('yuan', { amount: intl.formatNumber(yuan, { maximumFractionDigits: 2 }) }),
    day: (day) => intl.formatDate(`${day}T00:00:00+08:00`, { year: 'numeric', month: 'long', day: 'numeric' }),
    time: (instant) => intl.formatDate(instant, { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
    list: (texts) => texts.join(say('separator')),
  };
}

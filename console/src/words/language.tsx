/** The language of the page, Chinese first, and the functions that speak it: one for the page's own words, one for the platform's. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createIntl, createIntlCache, RawIntlProvider, useIntl } from 'react-intl';
import { I18nProvider } from 'react-aria-components';
import { readPreference, writePreference } from '../preferences';
import { pageWords, type WordId } from './page-words';

export type Language = 'zh' | 'en';
export const languages: readonly Language[] = ['zh', 'en'];

/** A text of the platform in both languages. */
export interface BothTexts { readonly zh: string; readonly en: string }

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
const cache = createIntlCache();
const messages = (language: Language) => Object.fromEntries(Object.entries(pageWords).map(([id, words]) => [id, words[language]]));
const intls = Object.fromEntries(languages.map((language) => [
  language, createIntl({ locale: locales[language], messages: messages(language), timeZone: 'Asia/Shanghai' }, cache),
])) as Readonly<Record<Language, ReturnType<typeof createIntl>>>;

const LanguageContext = createContext<{ readonly language: Language; readonly change: (language: Language) => void } | null>(null);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (readPreference('language') === 'en' ? 'en' : 'zh'));
  const change = useCallback((next: Language) => {
    writePreference('language', next);
    setLanguage(next);
  }, []);
  useEffect(() => { document.documentElement.lang = locales[language]; }, [language]);
  const value = useMemo(() => ({ language, change }), [language, change]);
  return (
    <LanguageContext.Provider value={value}>
      <RawIntlProvider value={intls[language]}><I18nProvider locale={locales[language]}>{children}</I18nProvider></RawIntlProvider>
    </LanguageContext.Provider>
  );
}

export function useLanguage() {
  const known = useContext(LanguageContext);
  if (known === null) throw new Error('Words are spoken inside a LanguageProvider.');
  return known;
}

export type Say = (id: WordId, values?: Readonly<Record<string, string | number>>) => string;

/** The page's own words, by their id. */
export function useSay(): Say {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

/** A text of the platform in the language of the page. */
export function useTold(): (text: BothTexts) => string {
  const { language } = useLanguage();
  return useCallback((text) => text[language], [language]);
}

/** Yuan without cents where there are none. */
export function useYuan(): (yuan: number) => string {
  const { formatNumber } = useIntl();
  const say = useSay();
  return useCallback((yuan) => say('unit.yuan', { amount: formatNumber(yuan, { maximumFractionDigits: 2 }) }), [formatNumber, say]);
}

/** A day as people read it; `2016-09-01` stays what it is, whatever the time zone. */
export function useDay(): (day: string) => string {
  const { formatDate } = useIntl();
  return useCallback((day) => formatDate(`${day}T00:00:00+08:00`, { year: 'numeric', month: 'long', day: 'numeric' }), [formatDate]);
}

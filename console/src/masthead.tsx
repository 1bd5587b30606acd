/** The head of every screen: what this is, whether it is a demonstration, and the language. */
import type { ReactNode } from 'react';
import { KeyOf, useAct } from './keyboard/keyboard';
import { nextTheme, useTheme } from './look/theme';
import { settings } from './settings';
import { useLanguage, useSay } from './words/language';

export function Masthead({ children }: { readonly children?: ReactNode }) {
  const say = useSay();
  const { language, change } = useLanguage();
  const turn = (): void => change(language === 'zh' ? 'en' : 'zh');
  const [theme, setTheme] = useTheme();
  useAct('language', turn);
  useAct('theme', () => setTheme(nextTheme(theme)));
  return (
    <header className="masthead">
      <span className="brand">{say('app.name')}<small>{say('app.counter')}</small></span>
      {settings.isDemo && <span className="demo-mark">{say('app.demo')}</span>}
      <div className="masthead-middle">{children}</div>
      <button type="button" className="button on-dark" onClick={() => setTheme(nextTheme(theme))}>{say(`theme.${theme}`)} <KeyOf act="theme" /></button>
      <button type="button" className="button on-dark" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={turn}>
        {language === 'zh' ? 'English' : '中文'} <KeyOf act="language" />
      </button>
    </header>
  );
}

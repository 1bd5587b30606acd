/** Light, dark or high contrast: what the system prefers, until a clerk chooses. */
import { useCallback, useEffect, useState } from 'react';
import { readPreference, writePreference } from '../preferences';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const nextTheme = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'light';

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => themes.find((known) => known === readPreference('theme')) ?? preferred());
  useEffect(() => { document.documentElement.dataset['theme'] = theme; }, [theme]);
  const choose = useCallback((next: Theme) => {
    writePreference('theme', next);
    setTheme(next);
  }, []);
  return [theme, choose];
}

function preferred(): Theme {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

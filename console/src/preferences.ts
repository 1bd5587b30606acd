/** What this browser keeps: how a clerk likes the page, and nothing about anybody. It is lost without harm. */
const names = { language: 'yizhan.language', theme: 'yizhan.theme', keys: 'yizhan.keys' } as const;
export type Preference = keyof typeof names;

export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(names[name]);
  } catch {
    return null;
  }
}

export function writePreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(names[name], value);
  } catch {
    // A browser that keeps nothing is as good.
  }
}

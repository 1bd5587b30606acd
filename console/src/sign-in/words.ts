/** Signing in, being away from the screen, and being signed out. */
export const signInWords = {
  'sign-in.title': { zh: '登录', en: 'Sign in' },
  'sign-in.hint': { zh: '登录后才能办理接待。', en: 'Visits are opened by whoever is signed in.' },
  'sign-in.button': { zh: '登录', en: 'Sign in' },
  'sign-in.waiting': { zh: '正在登录……', en: 'Signing in…' },
  'sign-in.failed': { zh: '登录没有成功，请再试一次。', en: 'The sign-in did not succeed. Try again.' },
  'sign-in.idle': { zh: '长时间没有操作，已结束接待并退出登录。', en: 'Nobody worked here for a while: the visit was ended and you were signed out.' },
  'sign-in.expired': { zh: '登录已过期，屏幕已清除。请重新登录。', en: 'The sign-in has ended and the screen was wiped. Sign in again.' },
  'sign-in.out': { zh: '退出', en: 'Sign out' },
  'sign-in.covered': { zh: '屏幕已遮住', en: 'The screen is covered' },
  'sign-in.covered-hint': { zh: '按任意键继续。', en: 'Press any key to go on.' },
} as const;

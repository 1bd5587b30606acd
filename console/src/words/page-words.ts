/** Every word of the page, side by side in both languages, so that none can be missing in one. Each room brings its own. */
import { boardWords } from '../board/words';
import { keyboardWords } from '../keyboard/words';
import { profileWords } from '../profile/words';
import { questionWords } from '../questions/words';
import { readyWords } from '../ready/words';
import { reasonWords } from '../reasons/words';
import { sheetWords } from '../sheet/words';
import { signInWords } from '../sign-in/words';
import { visitWords } from '../visit/words';
import { whatIfWords } from '../what-if/words';
import { sharedWords } from './shared-words';

export const pageWords = {
  ...sharedWords, ...signInWords, ...keyboardWords, ...readyWords, ...visitWords, ...boardWords, ...reasonWords, ...questionWords, ...whatIfWords,
  ...profileWords, ...sheetWords,
} as const;

export type WordId = keyof typeof pageWords;

/**
 * Two visits open side by side in one browser would be mixed up: each tab learns that there is another, and nothing else. What tabs say to
 * each other are these three words.
 */
import { useEffect, useState } from 'react';

export const tabWords = { isAnybodyThere: 'is-anybody-there', here: 'here', gone: 'gone' } as const;
type TabWord = (typeof tabWords)[keyof typeof tabWords];

export interface Heard {
  /** What is known after it; null for as before. */
  readonly isOther: boolean | null;
  readonly reply: TabWord | null;
}

/** What a tab with an open visit makes of a word. Only such tabs speak. */
export function heard(word: unknown): Heard {
  switch (word) {
    case tabWords.isAnybodyThere: return { isOther: true, reply: tabWords.here };
    case tabWords.here: return { isOther: true, reply: null };
    // There may be a third.
    case tabWords.gone: return { isOther: false, reply: tabWords.isAnybodyThere };
    default: return { isOther: null, reply: null };
  }
}

/** Whether another tab of this browser has a visit open, while this one has. */
export function useOtherTab(): boolean {
  const [isOther, setOther] = useState(false);
  useEffect(() => {
    const channel = new BroadcastChannel('yizhan.visits');
    const say = (word: TabWord): void => channel.postMessage(word);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { isOther: isKnown, reply } = heard(data);
      if (isKnown !== null) setOther(isKnown);
      if (reply !== null) say(reply);
    };
    const leave = (): void => say(tabWords.gone);
    say(tabWords.isAnybodyThere);
    // A tab that is closed runs no clean-up of its screens.
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      channel.close();
    };
  }, []);
  return isOther;
}

/** The number keys choose a member of the family, in the order in which they stand. */
import { useEffect, useRef } from 'react';
import { isOfSomebodyElse } from '../keyboard/keyboard';

export function useMemberKeys(choose: (index: number) => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!/^[1-9]$/.test(event.key) || isOfSomebodyElse(event)) return;
      event.preventDefault();
      latest.current(Number(event.key) - 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** sheet. */
import { useSay } from '../words/language';

export function SheetScreen() {
  const say = useSay();
  return <main><h1>{say('visit.sheet')}</h1></main>;
}

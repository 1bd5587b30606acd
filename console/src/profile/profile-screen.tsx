/** profile. */
import { useSay } from '../words/language';

export function ProfileScreen() {
  const say = useSay();
  return <main><h1>{say('visit.profile')}</h1></main>;
}

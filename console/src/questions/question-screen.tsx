/** question. */
import { useSay } from '../words/language';

export function QuestionScreen() {
  const say = useSay();
  return <main><h1>{say('visit.questions')}</h1></main>;
}

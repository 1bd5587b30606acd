/** The board. */
import { useDesk } from '../visit/desk';
import { useSay } from '../words/language';

export function BoardScreen() {
  const say = useSay();
  const { board } = useDesk();
  return <main><h1>{say('visit.board')}</h1><p>{board?.assessment.entitlements?.determinations.length ?? say('visit.loading')}</p></main>;
}

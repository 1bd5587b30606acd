/** what-if. */
import { useSay } from '../words/language';

export function WhatIfScreen() {
  const say = useSay();
  return <main><h1>{say('visit.suppose')}</h1></main>;
}

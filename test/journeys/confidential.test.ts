import { parse } from 'graphql';
import { demoClerk, type Viewer } from '../../src/identity/viewer';
import { startPlatform, type TestPlatform } from '../support/platform';
it('x', async () => {
  const yizhan = await startPlatform('confidential'); try {
  const self = (id: string): Viewer => ({ ...demoClerk, id: 'li', role: 'resident', client: 'app', place: null, residentId: id, purpose: 'own-records', visit: 'v', circle: { [`person:${id}`]: 'self' } });
  const q = 'query Confidential($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) { assessment(resident: $resident, place: $place, asOf: $asOf) { confidential { entitlement { id where { en } evidence { name { en } } } residentId verdict conditions { id state } missing { fact agency { id } reason } } } }';
  for (const viewer of [self('R0000086'), self('R0000087'), demoClerk]) {
    const calls: string[] = [];
    const r = await yizhan.platform.executor.execute({ document: parse(q), variables: { resident: { residentId: viewer.residentId ?? 'R0000086' }, place: '220100', asOf: '2016-09-01' }, operationName: undefined, context: { viewer, calls } });
    console.log(JSON.stringify(r, null, 1), calls, yizhan.reported);
  }
  } finally { await yizhan.close(); }
});

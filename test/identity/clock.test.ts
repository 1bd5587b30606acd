/** A process whose clock is wrong lets nobody in and says so, until it is right again. */
import { watchClock, type ClockWatch } from '../../src/clock';
import { auditDatabase } from '../../src/database/client';
import { timeOf } from '../../src/database/time';
import { guardedDoor, type GuardedDoor } from '../support/guarded-door';
import { TestIssuer } from '../support/issuer';
import { startPlatform, type TestPlatform } from '../support/platform';

describe('the clock of a process', () => {
  let yizhan: TestPlatform;
  let clock: ClockWatch;
  let door: GuardedDoor;
  let database: ReturnType<typeof auditDatabase>;
  const issuer = new TestIssuer();
  /** How far the clock here is from the database's. */
  let aheadSeconds = 0;

  beforeAll(async () => {
    yizhan = await startPlatform('identity_clock');
    await issuer.open();
    database = auditDatabase(yizhan.connection, { maxConnections: 1 });
    clock = await watchClock({ nowOfDatabase: () => timeOf(database), now: () => Date.now() + aheadSeconds * 1_000 });
    door = await guardedDoor(yizhan.platform, { issuer: issuer.url, isClockRight: () => clock.fault() === null, notReady: () => clock.fault() });
  });
  afterAll(async () => {
    clock.stop();
    await door.close();
    issuer.close();
    await database.destroy();
    await yizhan.close();
  });

  async function after(seconds: number): Promise<{ readonly ready: Response; readonly entered: number; readonly alive: number }> {
    aheadSeconds = seconds;
    await clock.check();
    const at = (path: string): Promise<Response> => fetch(door.url.replace('/graphql', path));
    const { status } = await door.knock({ authorization: `Bearer ${issuer.token()}` });
    return { ready: await at('/ready'), entered: status, alive: (await at('/health')).status };
  }

  it.each([0, 25, -25])('may be %d s from the database’s', async (seconds) => {
    const { ready, entered, alive } = await after(seconds);
    expect([ready.status, await ready.json(), entered, alive]).toEqual([200, { status: 'ready' }, 200, 200]);
  });

  it.each([40, -40, 86_400])('may not be %d s from it: no token is taken, and no balancer sends more', async (seconds) => {
    const { ready, entered, alive } = await after(seconds);
    expect([ready.status, entered, alive]).toEqual([503, 401, 200]);
    expect(await ready.json()).toEqual({ status: 'not ready', reason: expect.stringMatching(new RegExp(`is ${Math.abs(seconds)} s from the database's, and 30 s are allowed`)) as unknown });
  });

  it('is relied on again once it is right', async () => {
    expect((await after(40)).entered).toBe(401);
    expect((await after(0)).entered).toBe(200);
  });
});

describe('a comparison of clocks', () => {
  it('allows for half the time that the question took', async () => {
    // It is 31 s behind what the database said, but the answer took 4 s, and the database may have looked at any moment of them.
    let asked = 0;
    const nowMs = jest.spyOn(performance, 'now').mockImplementation(() => (asked++ % 2) * 4_000);
    const within = await watchClock({ now: () => 0, nowOfDatabase: () => Promise.resolve(2_000 + 31_000) });
    const beyond = await watchClock({ now: () => 0, nowOfDatabase: () => Promise.resolve(2_000 + 33_000) });
    nowMs.mockRestore();
    within.stop();
    beyond.stop();
    expect([within.fault(), beyond.fault()]).toEqual([null, expect.stringContaining('31 s')]);
  });

  it('has no finding before the database has answered once, and keeps its last one while it does not', async () => {
    let answer: () => Promise<number> = () => Promise.reject(new Error('away'));
    const clock = await watchClock({ nowOfDatabase: () => answer() });
    expect(clock.fault()).toContain('the database did not answer');
    answer = () => Promise.resolve(Date.now());
    await clock.check();
    answer = () => Promise.reject(new Error('away'));
    await clock.check();
    clock.stop();
    expect(clock.fault()).toBeNull();
  });
});

/** Who of the family is here, and what a visit tells whatever screen is in front. */
import { namedFamilies } from '../../../src/population/named-families';
import type { AtWork, Clerk } from '../../support/console';

const numberOf = (residentId: string): string => namedFamilies.find((family) => family.residentId === residentId)?.citizenId ?? '';

export function presenceRoom(atWork: AtWork): void {
  let clerk: Clerk;
  beforeEach(async () => { clerk = await atWork().clerk(); });
  afterEach(() => clerk.close());

  it('opens the visit anew for the whole family when the clerk says so', async () => {
    await clerk.opened('R0000025');
    expect(await clerk.page.locator('.person.absent').count()).toBe(1);
    await clerk.press('f');
    const opened = clerk.page.waitForRequest((request) => (request.postData() ?? '').includes('"proof"'));
    await clerk.page.getByRole('button', { name: '全家都在场' }).click();
    expect((await opened).postDataJSON()).toMatchObject({ variables: { input: { residents: [{ residentId: 'R0000025' }], wholeHousehold: true } } });
    await clerk.page.locator('.person.absent').waitFor({ state: 'detached' });
    await clerk.picture('board', 'whole-family');
  });

  it('takes a card that is read on the board for a card and never for shortcuts', async () => {
    await clerk.opened('R0000025');
    await clerk.page.keyboard.type(numberOf('R0000005'));
    await clerk.press('Enter');
    await clerk.page.getByText('这张卡不是这家人的').waitFor();
    expect(await clerk.barriers()).toEqual([]);
    await clerk.picture('board', 'other-card');
    await clerk.page.keyboard.type('198812X');
    await clerk.press('Enter');
    await clerk.page.getByText('没有读完整').waitFor();
    await clerk.page.keyboard.type(numberOf('R0000025'));
    await clerk.press('Enter');
    await clerk.page.getByText('接待时间已重新计算').waitFor();
  });

  it('tells both tabs that each has a visit open, until one is closed', async () => {
    await clerk.opened('R0000005');
    const said = clerk.page.evaluate("new Promise((told) => { new BroadcastChannel('yizhan.visits').onmessage = ({ data }) => told(data); })");
    await clerk.page.evaluate("(window.other = new BroadcastChannel('yizhan.visits')).postMessage('is-anybody-there')");
    await clerk.page.getByText('另一个标签页里也有一次接待').waitFor();
    expect(await said).toBe('is-anybody-there');
    await clerk.page.evaluate("window.other.postMessage('gone')");
    await clerk.page.getByText('另一个标签页里也有一次接待').waitFor({ state: 'hidden' });
  });
}

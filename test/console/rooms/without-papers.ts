/** Somebody came without papers: name and birth date, the ticket of the queue, and which one of them it is. */
import type { AtWork, Clerk } from '../../support/console';

export function withoutPapersRoom(atWork: AtWork): void {
  let clerk: Clerk;
  beforeEach(async () => {
    clerk = await atWork().clerk();
    await clerk.ready();
    await clerk.press('F3');
    await clerk.page.locator('.find input:focus').waitFor();
  });
  afterEach(() => clerk.close());

  async function asked(name: string, birthDate: string): Promise<void> {
    await clerk.page.keyboard.type(name);
    await clerk.press('Tab');
    await clerk.page.keyboard.type(birthDate);
    await clerk.press('Tab');
    await clerk.page.keyboard.type('A107');
    await clerk.press('Enter');
  }

  it('shows people of one name and birth date side by side, and opens a visit for the one chosen, by the ticket', async () => {
    const opened = clerk.page.waitForRequest((request) => (request.postData() ?? '').includes('"proof"'));
    await asked('李国栋', '1985年5月5日');
    await clerk.page.locator('.found-person:focus').waitFor();
    expect(await clerk.page.locator('.found-person').count()).toBe(2);
    expect(await clerk.page.locator('.found-person code').allInnerTexts()).toEqual([expect.stringMatching(/^2201\*{12}\d{2}$/), expect.stringMatching(/^2201\*{12}\d{2}$/)]);
    expect(await clerk.barriers()).toEqual([]);
    await clerk.picture('ready', 'homonyms');
    await clerk.press('ArrowRight');
    await clerk.press('Enter');
    expect((await opened).postDataJSON()).toMatchObject({ variables: { input: { residents: [{ residentId: 'R0000090' }], proof: { kind: 'TICKET', reference: 'A107' } } } });
    await clerk.board();
  });

  it('tells that nobody was found without saying why, and does not put the same question twice', async () => {
    let questions = 0;
    clerk.page.on('request', (request) => { if ((request.postData() ?? '').includes('"birthDate"')) questions += 1; });
    await asked('无此一人', '19850203');
    await clerk.page.getByText('没有找到可以显示的居民').waitFor();
    await clerk.press('Enter');
    expect(questions).toBe(1);
    expect(await clerk.barriers()).toEqual([]);
    await clerk.picture('ready', 'nobody');
  });

  it('asks nothing for a day that does not exist, and nothing without a ticket', async () => {
    await clerk.page.keyboard.type('李国栋');
    await clerk.press('Tab');
    await clerk.page.keyboard.type('19850230');
    await clerk.page.getByText('没有这一天').waitFor();
    await clerk.press('Enter');
    expect(await clerk.page.locator('.find .button.primary').getAttribute('aria-disabled')).toBe('true');
    await clerk.press('Escape');
    await clerk.ready();
  });
}

/** The screen that waits for the next person: what is told while a number is typed, who typed it, and for what purpose. */
import { checkPlaceOf } from '../../../src/identity/citizen-id-number';
import { namedFamilies } from '../../../src/population/named-families';
import type { AtWork, Clerk } from '../../support/console';

export const numberOf = (residentId: string): string => {
  const number = namedFamilies.find((family) => family.residentId === residentId)?.citizenId;
  if (number == null) throw new Error(`${residentId} has no number.`);
  return number;
};

/** Well formed, and no resident's. */
const nobodysNumber = `22010219000101999${checkPlaceOf('22010219000101999')}`;

export function readyRoom(atWork: AtWork): void {
  let clerk: Clerk;
  beforeEach(async () => { clerk = await atWork().clerk(); });
  afterEach(() => clerk.close());
  const told = (): Promise<string> => clerk.page.locator('.card-field .told').innerText();

  it('tells while a number is typed how far it is, and whether its check fits', async () => {
    const number = numberOf('R0000013');
    await clerk.ready();
    await clerk.page.keyboard.type(number.slice(0, 5));
    expect(await told()).toBe('已输入 5 位，共 18 位');
    await clerk.page.keyboard.type(number.slice(5, 17));
    await clerk.page.keyboard.type(number.endsWith('1') ? '2' : '1');
    expect(await told()).toBe('校验位不对，请核对号码');
    expect(await clerk.barriers()).toEqual([]);
    await clerk.picture('ready', 'wrong-check');
    await clerk.press('Backspace');
    await clerk.page.keyboard.type(number.slice(17));
    expect(await told()).toContain('身份证号码有效');
    await clerk.picture('ready', 'good');
  });

  it('opens a visit at once for a card that was read, and clears the field', async () => {
    await clerk.swipe(numberOf('R0000013'));
    await clerk.board();
    expect(await clerk.page.locator('input').count()).toBe(0);
  });

  it('asks for the ticket of the queue where a hand typed', async () => {
    const opened = clerk.page.waitForRequest((request) => (request.postData() ?? '').includes('"proof"'));
    await clerk.typed(numberOf('R0000013'), 'B017');
    expect((await opened).postDataJSON()).toMatchObject({ variables: { input: { purpose: 'counter-visit', proof: { kind: 'TICKET', reference: 'B017' } } } });
    await clerk.board();
  });

  it('goes to the next purpose by F2 before the look, with the law that it rests on, and states it', async () => {
    const chosen = clerk.page.getByRole('radio', { checked: true });
    await chosen.waitFor();
    const first = await chosen.inputValue();
    await clerk.press('F2');
    expect(await chosen.inputValue()).not.toBe(first);
    await clerk.page.getByText('依据：').waitFor();
    const opened = clerk.page.waitForRequest((request) => (request.postData() ?? '').includes('"proof"'));
    await clerk.swipe(numberOf('R0000013'));
    expect(JSON.stringify((await opened).postDataJSON())).not.toContain(first);
  });

  it('says in both languages that no resident can be shown, without the number', async () => {
    await clerk.swipe(nobodysNumber);
    await clerk.page.getByRole('alert').waitFor();
    expect(await clerk.page.getByRole('alert').innerText()).toContain('没有可以显示的居民');
    await clerk.press('F8');
    expect(await clerk.page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await clerk.barriers()).toEqual([]);
    await clerk.picture('ready', 'not-available');
  });

  it.each(['dark', 'contrast'] as const)('has no barrier in the %s theme', async (theme) => {
    const other = await atWork().clerk({ theme, language: 'en' });
    expect(await other.barriers()).toEqual([]);
    await other.picture('ready', theme);
    await other.close();
  });
}

/** The sheet to take home, on the screen and on paper. */
import jsQR from 'jsqr';
import type { AtWork, Clerk } from '../../support/console';
import { asWritten, printed } from '../../support/console/printed';
import { identityNumbersIn } from '../../support/identity-numbers';
import { numberOf } from './ready';

/** A4 in points, with the margins of the sheet; page numbers stand in the one at the foot. */
const limits = { width: 595, height: 842, margin: 39, foot: 12 } as const;

export function sheetRoom(atWork: AtWork): void {
  let clerk: Clerk;
  beforeEach(async () => { clerk = await atWork().clerk(); });
  afterEach(() => clerk.close());
  const sheetOf = async (residentId: string): Promise<void> => {
    await clerk.opened(residentId);
    await clerk.press('s');
    await clerk.page.locator('.sheet-paper').waitFor();
  };
  const inLanguages = (id: string): Promise<unknown> => clerk.page.getByLabel(/^(语言|Languages)$/).selectOption(id);

  it('tells a whole family what it gets, what to bring, where, until when and what is open, on A4 in large print', async () => {
    await sheetOf('R0000025');
    expect(await clerk.barriers()).toEqual([]);
    await clerk.picture('sheet', 'family');
    const paper = await printed(clerk.page, 'sheet-family-zh');
    for (const said of ['权益告知单', '何守仁一家', '现在可以办的', '要带', '不用带,已核实', '到哪里', '电话12333', '还没有结果的,和原因', '没有结果不等于不符合', '崔秀云没有到场',
      '谁看了您的信息,为什么', '长春市一站式服务窗口', '目的:窗口综合服务(依据:吉政发〔2015〕29号第15条)', '您可以', '行政复议']) expect(paper.text).toContain(said.normalize('NFKC'));
    // Nothing of the screen around it.
    for (const unsaid of ['结束接待', '打印给', 'Enter']) expect(paper.text).not.toContain(unsaid);
    expect(identityNumbersIn(paper.text)).toEqual([]);
    expect(paper.text).not.toContain(numberOf('R0000025'));
    expect(paper.text).not.toMatch(/R\d{7}/);
    expect(paper.title).toBe('一站 Yizhan');
    for (const page of paper.pages) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([limits.width, limits.height]);
      expect(page.fontsWithoutOutlines).toEqual([]);
      for (const { left, right, bottom, size, str } of page.boxes) {
        expect({ str, isInside: left >= limits.margin && right <= limits.width - limits.margin && bottom >= limits.foot, isLarge: size >= 13.9 }).toEqual({ str, isInside: true, isLarge: true });
      }
    }
    expect(paper.pages.map(({ text }) => /(\d+) \/ (\d+)/.exec(text)?.[0])).toEqual(paper.pages.map((_page, index) => `${index + 1} / ${paper.pages.length}`));
  });

  it('prints two languages beside each other, or one sheet after the other', async () => {
    await sheetOf('R0000013');
    await inLanguages('zh-beside-en');
    expect(await clerk.barriers()).toEqual([]);
    await clerk.picture('sheet', 'beside');
    const beside = await printed(clerk.page, 'sheet-beside');
    expect(beside.text).toContain('权益告知单·Whatyouareentitledto');
    await inLanguages('zh-then-en');
    const after = await printed(clerk.page, 'sheet-after');
    const first = after.pages.findIndex(({ text }) => text.includes('What you are entitled to'));
    expect(first).toBeGreaterThan(0);
    expect(asWritten(after.pages[first]?.text ?? '')).not.toContain('权益告知单');
    for (const { pages } of [beside, after]) for (const { boxes } of pages) expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(limits.width - limits.margin);
    await inLanguages('en');
    expect((await printed(clerk.page, 'sheet-en')).text).not.toContain('要带');
  });

  it('is for one member alone where that is asked', async () => {
    await sheetOf('R0000025');
    await clerk.page.getByLabel('打印给').selectOption({ label: '何龙' });
    const paper = await printed(clerk.page, 'sheet-one-zh');
    const [entitlements = '', shown = ''] = paper.text.split('谁看了您的信息');
    expect(entitlements).toContain('何龙');
    expect(entitlements).not.toContain('何守仁');
    expect(shown).toContain('在场:何守仁');
  });

  it('bears a code with the id of its assessment and nothing else', async () => {
    const answered = clerk.page.waitForResponse(async (response) => (response.url().endsWith('/graphql') ? (await response.text()).includes('"assessment":{"id"') : false));
    await sheetOf('R0000013');
    const { data } = (await (await answered).json()) as { readonly data: { readonly assessment: { readonly id: string } } };
    const svg = clerk.page.locator('.sheet-code svg');
    const size = Number((await svg.getAttribute('viewBox'))?.split(' ')[2]);
    const path = (await svg.locator('path').getAttribute('d')) ?? '';
    expect(read(path, size)).toBe(data.assessment.id);
    expect(data.assessment.id).toMatch(/^[0-9a-f]{20}$/);
  });

  it('is printed by one key once it is ready, also for whoever came by the button of the bar', async () => {
    await clerk.page.evaluate('window.timesPrinted = 0; window.print = () => { window.timesPrinted++; }');
    await clerk.opened('R0000013');
    await clerk.page.getByRole('navigation').getByRole('button', { name: '告知单' }).click();
    await clerk.page.locator('.sheet-bar .primary:focus').waitFor();
    await clerk.press('Enter');
    expect(await clerk.page.evaluate('window.timesPrinted')).toBe(1);
  });

  it('says what stands in the way where its answer does not come, and asks again', async () => {
    await clerk.opened('R0000013');
    await clerk.context.setOffline(true);
    await clerk.press('s');
    await clerk.page.getByRole('alert').waitFor();
    expect(await clerk.page.locator('.sheet-bar .primary').getAttribute('aria-disabled')).toBe('true');
    await clerk.context.setOffline(false);
    await clerk.page.locator('.sheet-paper').waitFor();
  });

  it.each(['dark', 'contrast'] as const)('has no barrier in the %s theme, where the paper stays white', async (theme) => {
    const other = await atWork().clerk({ theme, language: 'en' });
    await other.opened('R0000005');
    await other.press('s');
    await other.page.locator('.sheet-paper').waitFor();
    expect(await other.barriers()).toEqual([]);
    await other.picture('sheet', theme);
    await other.close();
  });
}

/** The drawing, drawn large enough for a reader of codes. */
function read(path: string, size: number): string | undefined {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let down = 0; down < scale; down++) {
      for (let across = 0; across < scale; across++) pixels.fill(0, ((Number(y) * scale + down) * side + Number(x) * scale + across) * 4, ((Number(y) * scale + down) * side + Number(x) * scale + across) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

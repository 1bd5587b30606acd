/**
 * The counter's page in a browser, room by room, on one started platform. Each room declares its tests in a file of its own; what no page
 * may ever do (another host, an identity number where it does not belong, an error in the browser's console) is asked once, at the end.
 */
import { consoleAtWork, type AtWork, type ConsoleAtWork } from '../support/console';
import { boardRoom } from './rooms/board';
import { firefoxRoom } from './rooms/firefox';
import { keyboardRoom } from './rooms/keyboard';
import { presenceRoom } from './rooms/presence';
import { readyRoom } from './rooms/ready';
import { sheetRoom } from './rooms/sheet';
import { signInRoom } from './rooms/sign-in';
import { visitRoom } from './rooms/visit';
import { withoutPapersRoom } from './rooms/without-papers';

jest.setTimeout(60_000);

describe('the console', () => {
  let atWork: ConsoleAtWork | null = null;
  const given: AtWork = () => {
    if (atWork === null) throw new Error('The console did not start.');
    return atWork;
  };
  beforeAll(async () => { atWork = await consoleAtWork(); }, 180_000);
  afterAll(async () => { await atWork?.stop(); });

  describe('signing in', () => signInRoom(given));
  describe('ready for the next person', () => readyRoom(given));
  describe('without papers', () => withoutPapersRoom(given));
  describe('the keyboard', () => keyboardRoom(given));
  describe('a visit', () => visitRoom(given));
  describe('the board', () => boardRoom(given));
  describe('who of the family is here', () => presenceRoom(given));
  describe('the sheet', () => sheetRoom(given));
  describe('Firefox', () => firefoxRoom(given));

  it('asked no other host, kept and told no identity number, and wrote no error', () => {
    expect(given().seen()).toEqual([]);
  });
});

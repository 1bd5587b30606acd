/** Keys outside of a field: a card is never a shortcut, and a shortcut is never lost. */
import { HeldKeys, type Meaning } from '../../console/src/keyboard/held-keys';

interface Key { readonly key: string; readonly atMs: number }

/** All meanings that became clear, with what is held at the end settled. */
function meaningsOf(keys: readonly Key[]): readonly string[] {
  const held = new HeldKeys<Key>();
  const all: Meaning<Key>[] = [...keys.flatMap((key) => held.press(key)), ...held.settle()];
  return all.filter(({ is }) => is !== 'held').map((meaning) => (meaning.is === 'card' ? `card ${meaning.text}` : meaning.is === 'typed' ? meaning.keys.map(({ key }) => key).join(' ') : ''));
}

const sent = (text: readonly string[], gapMs = 4, from = 1_000): Key[] => text.map((key, index) => ({ key, atMs: from + index * gapMs }));

describe('keys that no field takes', () => {
  it('are a card when a reader sends them', () => {
    expect(meaningsOf(sent([...'22010019881212011X', 'Enter']))).toEqual(['card 22010019881212011X']);
  });

  it('are a card also from a reader that sends no Enter', () => {
    expect(meaningsOf(sent([...'220100198812120116']))).toEqual(['card 220100198812120116']);
  });

  it('are a card that was not read whole, and no shortcuts, when some got lost', () => {
    expect(meaningsOf(sent([...'198812X', 'Enter']))).toEqual(['card 198812X']);
  });

  it('are shortcuts when a hand presses them', () => {
    expect(meaningsOf(sent(['1', '2', 'Enter'], 120))).toEqual(['1', '2', 'Enter']);
    expect(meaningsOf(sent(['1', '2', 'b'], 20))).toEqual(['1 2 b']);
  });

  it('do not wait where no number begins so', () => {
    const held = new HeldKeys<Key>();
    expect(held.press({ key: 'b', atMs: 1 })).toEqual([{ is: 'typed', keys: [{ key: 'b', atMs: 1 }] }]);
    expect(held.press({ key: 'ArrowDown', atMs: 2 })).toEqual([{ is: 'typed', keys: [{ key: 'ArrowDown', atMs: 2 }] }]);
  });

  it('keep their order when another key comes', () => {
    expect(meaningsOf(sent(['3', 'Enter'], 20))).toEqual(['3', 'Enter']);
  });

  it('hear the next card after the one before', () => {
    const one = sent([...'220100198812120116', 'Enter']);
    const other = sent([...'220100197304040510', 'Enter'], 4, 5_000);
    expect(meaningsOf([...one, ...other])).toEqual(['card 220100198812120116', 'card 220100197304040510']);
  });
});

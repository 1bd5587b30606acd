/** What a hand types by habit (from a spreadsheet, another language, a Chinese keyboard) where FEEL writes something else. */
import { refuse } from './syntax';

const words = ['and', 'or', 'not', 'in', 'some', 'every', 'satisfies', 'if', 'then', 'else', 'true', 'false', 'null'];
const straightQuotes = 'Write texts in straight double quotes, such as "rural".';

const written: Readonly<Record<string, string>> = {
  '≥': 'Write `>=`.', '≤': 'Write `<=`.', '≠': 'Write `!=`.', '<>': 'Write `!=`.', '==': 'Write `=`.', '&&': 'Write `and`.', '||': 'Write `or`.',
  '，': 'Write `,`.', '（': 'Write `(`.', '）': 'Write `)`.', '“': straightQuotes, '”': straightQuotes, '‘': straightQuotes, '’': straightQuotes,
  '「': straightQuotes, '」': straightQuotes, '＝': 'Write `=`.', '＞': 'Write `>`.', '＜': 'Write `<`.',
};

const slip = new RegExp(`\\b(?:${words.join('|')})\\b|${Object.keys(written).map((text) => text.replace(/\|/g, '\\|')).join('|')}`, 'gi');

/** Refuses the first of them, at its place and with what to write. What stands inside a text or a comment is left alone. */
export function refuseSlips(text: string): void {
  const code = text.replace(/"[^"]*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (outside) => ' '.repeat(outside.length));
  for (const { 0: found, index } of code.matchAll(slip)) {
    const hint = written[found];
    if (hint !== undefined) refuse(index, `Cannot read \`${found}\``, hint);
    // A name such as `status.NOT` would be no word of the language.
    const isWord = words.includes(found.toLowerCase()) && code[index - 1] !== '.';
    if (isWord && found !== found.toLowerCase()) refuse(index, `Cannot read \`${found}\``, `Write \`${found.toLowerCase()}\`: the words of the language have small letters.`);
  }
}

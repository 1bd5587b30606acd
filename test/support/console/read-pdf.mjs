// Reads a printed sheet for the tests and prints what they ask about, as JSON: for each page its size, its words with their places, and which
// fonts lack their outlines. A process of its own: the reader is an ES module that jest need not transform.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [file = ''] = process.argv.slice(2);
const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const document = await getDocument({
  data: new Uint8Array(readFileSync(file)), cMapUrl: `${join(folder, 'cmaps')}/`, cMapPacked: true, standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
  verbosity: 0, isEvalSupported: false, useWorkerFetch: false,
}).promise;

const pages = [];
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const fonts = new Set(fnArray.flatMap((operator, index) => (operator === OPS.setFont ? [argsArray[index][0]] : [])));
  const { items } = await page.getTextContent();
  pages.push({
    width, height,
    text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    boxes: items.filter(({ str }) => str.trim() !== '').map(({ transform, width: wide, str }) => ({ left: transform[4], bottom: transform[5], right: transform[4] + wide, size: Math.hypot(transform[2], transform[3]), str })),
    fontsWithoutOutlines: [...fonts].filter((name) => page.commonObjs.get(name).missingFile === true),
  });
}
const { info } = await document.getMetadata();
process.stdout.write(JSON.stringify({ title: info.Title ?? '', pages }));

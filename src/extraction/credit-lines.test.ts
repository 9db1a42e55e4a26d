import { expect, test } from 'vitest';
import { removeCreditLines } from './credit-lines';
import { pageFrom } from './page-from.test-support';

const BODY = `<p>${'The harbour council met in the old hall until the lamps were lit. '.repeat(5)}</p>`;

function left(html: string, names: string[]): number {
  const { body } = pageFrom(html).document;
  removeCreditLines(body, names);
  return body.children.length;
}

test.each([
  ['By Jane Doe and Tom Lind'],
  ['Jane Doe | 6 November 2026'],
  ['文／Jane Doe、Tom Lind'],
  ['Par Jane Doe, publié le 3 février 2026'],
  ['Jane Doe 기자 jane@news.example'],
  ['（责编：穆青、秦可）'],
  ['記者：林嵐'],
])('"%s" goes, on top and at the end', (line) => {
  expect(left(`<p>${line}</p>${BODY}`, ['Jane Doe', 'Tom Lind'])).toBe(1);
  expect(left(`${BODY}<p>${line}</p>`, ['Jane Doe', 'Tom Lind'])).toBe(1);
});

test.each([['Jane Doe: I was there, and Tom Lind too.'], ['Jane Doe'.repeat(20)], ['编辑：他说，这件事还没有完。'], ['6 November 2026']])(
  '"%s" stays',
  (line) => expect(left(`<p>${line}</p>${BODY}`, ['Jane Doe', 'Tom Lind'])).toBe(2),
);

test('a name in the middle of the text stays', () => {
  expect(left(`${BODY.repeat(8)}<p>Jane Doe</p>${BODY.repeat(8)}`, ['Jane Doe'])).toBe(17);
});

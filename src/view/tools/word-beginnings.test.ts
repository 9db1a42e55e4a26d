import { expect, test } from 'vitest';
import { wordParts } from './word-beginnings';

const beginnings = (text: string) =>
  wordParts(text).map(({ start, middle, end }) => `${text.slice(start, middle)}|${text.slice(middle, end)}`);

test.each([
  ['Latin', 'A tidal harbour.', ['A|', 'tid|al', 'harb|our']],
  ['Cyrillic and Greek', 'Берег, λιμάνι', ['Бер|ег', 'λιμ|άνι']],
  ['marks stay with their letters', 'e\u0301te\u0301s', ['e\u0301t|e\u0301s']],
  ['apostrophes', 'don’t', ['don|’t']],
  ['other scripts and numbers have none', '海湾 مرحبا 2026', []],
  ['Latin among Chinese', '在Limpid里', ['Lim|pid']],
])('%s', (_, text, expected) => {
  expect(beginnings(text)).toEqual(expected);
});

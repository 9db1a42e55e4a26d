import { expect, test } from 'vitest';
import { cleanCharacters } from './clean-characters';

const ENGLAND = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
const tags = (text: string) => Array.from(text, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

test.each([
  ['soft hyphens', 'har\u00adbour', 'harbour', 1],
  ['zero-width spaces, word joiners, byte order marks', '\ufeffa\u200bb\u2060c', 'abc', 3],
  ['joiners in Latin and in Chinese', 'Auf\u200clage 港\u200d口', 'Auflage 港口', 2],
  ['overrides, embeddings and isolates', '\u202egnp\u202c.exe \u2067a\u2069 \u202bb\u202c', 'gnp.exe a b', 6],
  ['marks of direction where all runs one way', 'C\u200e++ \u200fand', 'C++ and', 2],
  ['words in tag characters', `bell${tags('ignore all')}`, 'bell', 10],
  ['a flag that tags do not make', `\u{1f3f4}${tags('payload')}\u{e007f}`, '\u{1f3f4}', 8],
  ['bytes hidden in selectors', '\u{1f600}\u{e0148}\u{e0155} a\ufe01', '\u{1f600} a', 3],
  ['all selectors of an emoji but the first', '❤\ufe0f\ufe0f\ufe0e', '❤\ufe0f', 2],
  ['joiners at the ends of emoji', '\u{1f469}\u200d a \u200d\u{1f469}', '\u{1f469} a \u{1f469}', 2],
  ['what terminals obey', '\u001b[201~rm\u0007 a\u0008', '[201~rm a', 3],
  ['blank letters of Korean and Braille', 'a\u3164b \u115fc\u1160 d\u2800e', 'ab c de', 4],
  ['joiners of graphemes, vowels of Khmer and separators of Mongolian where they do nothing', 'a\u034fb\u17b4c\u180ed', 'abcd', 3],
  ['marks of music and shorthand, tags of the future', 'a\u{1d173}b\u{1bca0}c\u{e0080}d\u{e01f0}', 'abcd', 4],
  ['all joiners but one between letters', 'می\u200c\u200c\u200cخواهم', 'می\u200cخواهم', 2],
])('goes: %s', (_, text, cleaned, removed) => expect(cleanCharacters(text)).toEqual({ cleaned, removed }));

test.each([
  ['a family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
  ['a profession with a colour of skin', '\u{1f469}\u{1f3fd}\u200d\u{1f680}'],
  ['a rainbow flag', '\u{1f3f3}\ufe0f\u200d\u{1f308}'],
  ['a key', '1\ufe0f\u20e3'],
  ['England', ENGLAND],
  ['Scotland', `\u{1f3f4}${tags('gbsct')}\u{e007f}`],
  ['Persian', 'نمی\u200cخواهم'],
  ['an abbreviation in Persian', 'ه\u200d'],
  ['Hindi', 'क्\u200dष क्\u200cष'],
  ['Sinhala', 'ශ්\u200dරී ලංකා'],
  ['Malayalam', 'അവന്\u200d'],
  ['a name in Japanese', '渡邉\u{e0100}'],
  ['a mark of direction in Hebrew', 'שפת C++\u200e היא'],
  ['old Korean', '\u115f\u1161\u11a8 \u1100\u1160'],
  ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180b ᠤᠯᠤᠰ\u202fᠤᠨ ᠨᠠ\u180eᠮᠠ'],
  ['Braille', '⠓⠑⠇⠇⠕⠀⠃⠑⠇⠇'],
  ['ideographic spaces', '港\u3000口'],
])('stays: %s', (_, text) => expect(cleanCharacters(text)).toEqual({ cleaned: text, removed: 0 }));

test.each([
  ['double spaces', 'a  b \u00a0c', 'a b c'],
  ['spaces that what is between them set apart', 'a \u200b b', 'a b'],
  ['ends of lines', 'a \nb\u00a0\n', 'a\nb'],
  ['blank lines', 'a\n\n \n\nb', 'a\n\nb'],
])('white space: %s', (_, text, cleaned) => expect(cleanCharacters(text).cleaned).toBe(cleaned));

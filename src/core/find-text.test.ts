import { expect, test } from 'vitest';
import { MAX_FOUND, prepareSearch } from './find-text';

const find = (text: string, query: string) => prepareSearch([{ start: 0, text }])(query).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string, string[]]>([
  ['case', 'Bell bell BELL', 'bElL', ['Bell', 'bell', 'BELL']],
  ['accents, composed', 'Café cafe', 'café', ['Café', 'cafe']],
  ['accents, decomposed', 'cafe\u0301s', 'cafe', ['cafe\u0301']],
  ['accents that are typed', 'cafe', 'cafe\u0301', ['cafe']],
  ['width', 'ＡＢＣ１２', 'bc1', ['ＢＣ１']],
  ['ligatures', 'the ﬁsh', 'fish', ['ﬁsh']],
  ['part of a ligature', 'ﬁsh', 'is', ['ﬁs']],
  ['letters that grow', 'Straße', 'STRASSE', ['Straße']],
  ['Greek at the end of a word', 'ΛΟΓΟΣ λόγος', 'λογος', ['ΛΟΓΟΣ', 'λόγος']],
  ['Turkish', 'İstanbul', 'istanbul', ['İstanbul']],
  ['soft hyphens', 'kit\u00adti\u00adwake, x', 'kittiwake', ['kit\u00adti\u00adwake']],
  ['a soft hyphen behind', 'kitti\u00adwake', 'kitti', ['kitti']],
  ['soft hyphens that are pasted', 'kittiwake', 'kitti\u00adwake', ['kittiwake']],
  ['white space', 'new \n\u00a0 rope', 'new rope', ['new \n\u00a0 rope']],
  ['curly quotes', 'the “year’s” end', '"year\'s"', ['“year’s”']],
  ['Chinese', '海图上画着三条线。海图', '海图', ['海图', '海图']],
  ['kana of half width', 'ｶﾞラス', 'ガラ', ['ｶﾞラ']],
  ['voiced kana are letters of their own', 'かが', 'か', ['か']],
  ['a syllable of Hangul is whole', '가각', '가', ['가']],
  ['Arabic with vowels, stroke and hamza', 'كَتَبَ أحمـد', 'احمد', ['أحمـد']],
  ['Arabic vowels', 'كَتَبَ', 'كتب', ['كَتَبَ']],
  ['Hindi vowels are part of their word', 'कि का', 'का', ['का']],
  ['what overlaps counts once', 'aaaa', 'aa', ['aa', 'aa']],
  ['patterns are text', 'a.c abc', 'a.c', ['a.c']],
  ['nothing', 'abc', ' ', []],
])('%s', (_, text, query, expected) => expect(find(text, query)).toEqual(expected));

test('offsets count in the whole text, and nothing is found across runs', () => {
  const search = prepareSearch([
    { start: 10, text: 'one Two' },
    { start: 17, text: 'three' },
  ]);
  expect(search('two')).toEqual([{ start: 14, end: 17 }]);
  expect(search('twothree')).toEqual([]);
});

test('a huge text gives as many places as can be gone through', () => {
  expect(prepareSearch([{ start: 0, text: 'É'.repeat(1_000_000) }])('e')).toHaveLength(MAX_FOUND);
});

import { expect, test } from 'vitest';
import { scoreSamples, scoreTexts } from './score';
import { corpusPage } from './test-support';

test.each([
  { name: 'the same words', lang: 'en', truth: 'a b c d e', text: 'a, b. c d e', f1: 1 },
  { name: 'one shingle of two found', lang: 'en', truth: 'a b c d e', text: 'a b c d', f1: 2 / 3 },
  { name: 'no shingle in common', lang: 'en', truth: 'a b c d e', text: 'e d c b a', f1: 0 },
  { name: 'nothing found', lang: 'en', truth: 'a b c d e', text: '', f1: 0 },
  { name: 'a shingle said twice counts once where it is wanted once', lang: 'en', truth: 'a b c d', text: 'a b c d\na b c d', f1: 1 / 3 },
  { name: 'pairs of characters in Chinese', lang: 'zh', truth: '木秤说话', text: '木秤说', f1: 4 / 5 },
  { name: 'Latin words whole in Japanese', lang: 'ja', truth: 'DNA 鑑定', text: 'DNB 鑑定', f1: 1 / 2 },
])('F1 of a page: $name', ({ lang, truth, text, f1 }) => {
  expect(scoreSamples([{ dataset: 'fundus', page: corpusPage('page', { body: truth }, lang), text }])).toBeCloseTo(f1, 6);
});

test('scrapinghub compares Chinese by shingles too', () => {
  expect(scoreSamples([{ dataset: 'scrapinghub', page: corpusPage('page', { articleBody: '木秤说话' }, 'zh'), text: '木秤说' }])).toBe(0);
});

test('a page with nothing found lowers recall alone', () => {
  const pages = [corpusPage('found', { body: 'a b c d' }), corpusPage('empty', { body: 'a b c d' })];
  expect(scoreTexts('fundus', pages, { found: { text: 'a b c d' } })).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

test('segments are counted over all pages, white space collapsed', () => {
  const pages = [
    corpusPage('one', { with: ['the first', 'the second'], without: ['an advertisement'] }),
    corpusPage('two', { with: ['the third'], without: ['a comment'] }),
  ];
  const score = scoreTexts('trafilatura', pages, { one: { text: 'the\nfirst and an  advertisement' }, two: { text: 'the third' } });
  expect(score).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
});

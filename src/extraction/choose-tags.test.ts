import { expect, test } from 'vitest';
import type { TagSource } from '../core/article';
import { chooseTags, type TaggedArticle } from './choose-tags';
import type { TagList } from './harvest-tags';

const text = 'The ferry left the harbour before the fog came in.';
const article: TaggedArticle = {
  title: 'A ferry in the fog',
  siteName: 'Harbour Gazette',
  host: 'www.harbourgazette.example',
  bylines: ['Ines Calloway'],
  isArticle: true,
  runs: [{ start: 0, text }],
};
const list = (source: TagSource, texts: string, around?: TagList['around']): TagList => ({
  source,
  tags: texts.split(', ').map((tag) => ({ text: tag, source })),
  ...(around ? { around } : {}),
});
const choose = (lists: readonly TagList[], more: Partial<TaggedArticle> = {}) => [
  ...new Set(chooseTags(lists, { ...article, ...more }).map((tag) => tag.text)),
];
const behind = { before: [text.replaceAll(' ', '')], after: undefined };

test.each([
  [
    'the most trusted list is taken whole',
    [list('keywords', 'fog, ferry'), list('json-ld-keywords', 'ferry, Transport')],
    ['ferry', 'Transport'],
  ],
  ['a list that names little of the text is the site’s', [list('news_keywords', 'sport, money, film, music, fog')], []],
  [
    'a list of no more than a quarter that the text names',
    [list('news_keywords', 'sport, money, film, fog')],
    ['sport', 'money', 'film', 'fog'],
  ],
  ['a longer list is made for search engines', [list('keywords', Array.from({ length: 31 }, () => 'fog').join(', '))], []],
  ['links marked as tags need no evidence', [list('rel-tag', 'Transport'), list('keywords', 'fog, ferry')], ['Transport']],
  ['article:tag adds what the text names', [list('rel-tag', 'Transport'), list('article:tag', 'fog, Sea')], ['Transport', 'fog']],
  ['the row behind the text', [list('tag-container', 'Transport', behind), list('keywords', 'fog')], ['Transport']],
  [
    'a row far from the text',
    [list('tag-container', 'Transport', { before: ['else'], after: undefined }), list('keywords', 'fog')],
    ['fog'],
  ],
  [
    'a row inside the text',
    [list('tag-container', 'Transport', { ...behind, after: 'theharbourbefore' }), list('keywords', 'fog')],
    ['fog'],
  ],
  [
    'the site, its authors and what every article has',
    [list('rel-tag', 'Harbour Gazette, harbourgazette, Ines Calloway, News, Sea')],
    ['Sea'],
  ],
  ['sentences and empty texts are no tags', [list('rel-tag', `${'long'.repeat(16)}, #`)], []],
])('%s', (_, lists, expected) => expect(choose(lists)).toEqual(expected));

test('where the page is no article its keywords are of the site', () => {
  expect(choose([list('keywords', 'fog, ferry')], { isArticle: false })).toEqual([]);
  expect(choose([list('rel-tag', 'fog')], { isArticle: false })).toEqual(['fog']);
});

test('a chosen tag keeps its other spellings and sources', () => {
  const tags = chooseTags([list('rel-tag', 'Sea'), list('keywords', 'SEA, fog')], article);
  expect(tags.map(({ text: spelling, source }) => `${spelling} ${source}`)).toEqual(['Sea rel-tag', 'SEA keywords']);
});

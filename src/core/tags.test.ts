import { expect, test } from 'vitest';
import { tagKey } from './tag-key';
import { type HarvestedTag, mergeTags } from './tags';

const runs = [{ start: 0, text: '北汊的船到了云汀，云汀的人等在码头。' }];
const names = (harvested: HarvestedTag[]) => mergeTags(harvested, runs).map(({ text }) => text);

test.each([
  ['%e4%ba%91%E6%B1%80', '云汀'],
  ['#Ｎews ', 'news'],
  ['New \n York', 'new york'],
  ['100%', '100%'],
  ['%zz', '%zz'],
  ['  ', ''],
])('the key of "%s" is "%s"', (text, key) => expect(tagKey(text)).toBe(key));

test('spellings of one tag merge: the most trusted text, the first link, every source', () => {
  const tags = mergeTags(
    [
      { text: 'yunting', source: 'keywords' },
      { text: 'Yunting', href: 'https://a.example/tag/yunting', source: 'rel-tag' },
      { text: 'YUNTING', href: 'https://a.example/other', source: 'tag-container' },
    ],
    [{ start: 0, text: 'Yunting' }],
  );
  expect(tags).toEqual([
    {
      text: 'Yunting',
      key: 'yunting',
      href: 'https://a.example/tag/yunting',
      count: 1,
      first: 0,
      sources: ['rel-tag', 'tag-container', 'keywords'],
    },
  ]);
});

test('the most mentioned comes first, the earlier one of equals, what is never named last', () => {
  const harvested = ['码头', '海鸥', '北汊', '云汀'].map((text) => ({ text, source: 'rel-tag' as const }));
  expect(names(harvested)).toEqual(['云汀', '北汊', '码头', '海鸥']);
});

test('sentences and empty texts are no tags', () => {
  expect(
    names([
      { text: '一'.repeat(61), source: 'rel-tag' },
      { text: ' # ', source: 'rel-tag' },
    ]),
  ).toEqual([]);
});

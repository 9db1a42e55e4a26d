import { expect, test } from 'vitest';
import { articleOf } from '../../core/format/article-of.test-support';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { givenLinks } from './given-links';

const TRACKED = 'https://www.news.example/a?id=1&utm_source=x';

test.each([
  [true, 'https://www.news.example/a?id=1'],
  [false, TRACKED],
])('addresses without tracking parameters: %s', (copyCleanLinks, address) => {
  const { source, give } = givenLinks(articleOf({ url: TRACKED }), { ...DEFAULT_SETTINGS, copyCleanLinks });
  expect([source, give(TRACKED)]).toEqual([address, address]);
});

test('a file of the person has no address to give', () => {
  expect(givenLinks(articleOf({ url: 'file:///home/ada/bell.html' }), DEFAULT_SETTINGS).source).toBeUndefined();
});

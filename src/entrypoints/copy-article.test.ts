import { beforeEach, expect, test, vi } from 'vitest';
import { articleOf } from '../core/format/article-of.test-support';
import { DEFAULT_SETTINGS } from '../settings/parse-settings';
import { copyArticle, prepareCopy } from './copy-article';
import { offerCopyWriter } from './reader-parts';

const write = vi.fn(({ title }: { title: string }) => ({ text: title, removed: 2 }));
const load = vi.fn(async () => offerCopyWriter(write));
beforeEach(() => vi.clearAllMocks());

test('what was written ahead is what is copied, and not written again', async () => {
  const article = articleOf();
  await prepareCopy(article, [], DEFAULT_SETTINGS, load);
  await prepareCopy(article, [], DEFAULT_SETTINGS, load);
  const entities = [] as const;
  await prepareCopy(article, entities, DEFAULT_SETTINGS, load);
  write.mockClear();
  expect((await copyArticle(article, entities, DEFAULT_SETTINGS, load)).removed).toBe(2);
  expect([write.mock.calls.length, load.mock.calls.length]).toEqual([0, 1]);
});

test('another article, other names or other settings are written anew', async () => {
  const [article, entities] = [articleOf(), []];
  await prepareCopy(article, entities, DEFAULT_SETTINGS, load);
  await copyArticle(articleOf({ title: 'Other' }), entities, DEFAULT_SETTINGS, load);
  await copyArticle(article, [], DEFAULT_SETTINGS, load);
  await copyArticle(article, entities, { ...DEFAULT_SETTINGS, copyAs: 'plain' }, load);
  expect(write).toHaveBeenCalledTimes(4);
});

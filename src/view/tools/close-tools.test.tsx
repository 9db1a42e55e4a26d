import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { articleOf, element } from '../../core/format/article-of.test-support';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { openWithTools } from './open-with-tools.test-support';

const ARTICLE = articleOf({ content: { type: 'root', children: [element('p', {}, 'Millers came from afar.')] } });

afterEach(() => vi.restoreAllMocks());

test('the paint of word beginnings goes with the reader, not a frame later', async () => {
  const reader = await openWithTools(ARTICLE);
  reader.update({ settings: { ...DEFAULT_SETTINGS, wordBeginnings: true } });
  await expect.poll(() => Array.from(CSS.highlights.values()).reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(4);
  reader.close();
  expect(Array.from(CSS.highlights.keys())).toEqual([]);
});

test('so does the voice: a page that is left paints no further frame', async () => {
  const reader = await openWithTools(ARTICLE);
  await page.getByRole('button', { name: 'read_aloud' }).click();
  await expect.element(page.getByRole('group', { name: 'read_aloud' })).toBeVisible();
  const cancel = vi.spyOn(speechSynthesis, 'cancel'); // reading aloud begins by one
  reader.close();
  expect(cancel).toHaveBeenCalled();
});

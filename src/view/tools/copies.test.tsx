import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { articleOf } from '../../core/format/article-of.test-support';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { openReader } from '../reader/open-reader';
import { mountTools } from './mount-tools';
import type { ToolActions } from './Tools';

const nothing = () => {};
let close = nothing;
afterEach(() => close());

async function open(copy: ToolActions['copy']): Promise<void> {
  const article = articleOf({ content: { type: 'root', children: [{ type: 'text', value: 'It rang.' }] } });
  const t = (key: string) => (key === 'ui_language' ? 'en' : key);
  const reader = openReader(document, { article, entities: [], settings: DEFAULT_SETTINGS, t, onClosed: nothing });
  close = () => reader.close();
  await reader.mountTools((stage, state) =>
    mountTools(stage, state, {
      copy,
      copyText: nothing,
      prepareCopy: nothing,
      voices: { load: async () => ({}) },
      loadConverter: async () => undefined,
      mountPages: async () => undefined,
    } as never),
  );
  await page.getByRole('button', { name: 'copy_text' }).click();
}

test.each<[string, ToolActions['copy']]>([
  [
    'throws',
    () => {
      throw new Error('broken');
    },
  ],
  ['fails', () => Promise.reject(new Error('broken'))],
])('a copy that %s is told to have failed', async (_, copy) => {
  await open(copy);
  await expect.element(page.getByText('copy_failed')).toBeVisible();
});

test('a link to the page alone is told to be one', async () => {
  await open(async () => ({ copied: true, removed: 0, isPageOnly: true }));
  await expect.element(page.getByText('copied_page_link')).toBeVisible();
});

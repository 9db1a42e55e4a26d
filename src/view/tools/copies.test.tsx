import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { articleOf } from '../../core/format/article-of.test-support';
import type { OpenReader } from '../reader/open-reader';
import { openWithTools } from './open-with-tools.test-support';
import type { ToolActions } from './Tools';

let reader: OpenReader | undefined;
afterEach(() => reader?.close());

async function open(copy: ToolActions['copy']): Promise<void> {
  reader = await openWithTools(articleOf({ content: { type: 'root', children: [{ type: 'text', value: 'It rang.' }] } }), { copy });
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

import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { articleOf } from '../../core/format/article-of.test-support';
import type { OpenReader } from '../reader/open-reader';
import { named, openWithTools } from './open-with-tools.test-support';
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

test('a copy stays told when names come, until another mention is asked for', async () => {
  const entities = [named('It'), named('Bell')];
  reader = await openWithTools(articleOf({ content: { type: 'root', children: [{ type: 'text', value: 'It rang. The Bell.' }] } }), {
    copy: async () => ({ copied: true, removed: 0 }),
  });
  reader.update({ entities });
  reader.showTag('it');
  await expect.element(page.getByRole('status').first()).toHaveTextContent('mention_of');
  await page.getByRole('button', { name: 'copy_text' }).click();
  await expect.element(page.getByText('copied')).toBeVisible();
  reader.update({ entities: [named('It', 'another key'), named('Bell'), named('rang')] });
  await expect.element(page.getByText('rang', { exact: true })).toBeVisible();
  await nextFrames();
  expect(page.getByText('copied').query()).not.toBeNull();
  reader.showTag('bell');
  await expect.element(page.getByRole('status').first()).toHaveTextContent('mention_of');
});

/** Long enough for effects that come after a frame. */
const nextFrames = () => new Promise((resolve) => setTimeout(resolve, 200));

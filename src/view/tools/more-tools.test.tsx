import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { articleOf, element } from '../../core/format/article-of.test-support';
import type { OpenReader } from '../reader/open-reader';
import { named, openWithTools } from './open-with-tools.test-support';

let reader: OpenReader | undefined;
afterEach(() => reader?.close());

test('names that come while the menu is open push none of its tools from under a finger', async () => {
  const link = element('a', { href: 'https://www.news.example/tag/ada' }, 'Ada Brandt');
  reader = await openWithTools(articleOf({ content: { type: 'root', children: [element('p', {}, 'It rang for ', link)] } }));
  await page.getByRole('button', { name: 'more_tools' }).click();
  const before = places();
  reader.update({ entities: [named('Ada Brandt')] });
  await expect.element(page.getByRole('button', { name: 'show_keyword_links' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'underline_entities' })).toBeVisible();
  expect(places()).toMatchObject(before);
});

/** How far down each tool of the menu stands, in pixels. */
function places(): Record<string, number> {
  const tools = Array.from(page.getByRole('group', { name: 'more_tools' }).element().querySelectorAll('button'));
  return Object.fromEntries(tools.map((tool) => [tool.textContent, tool.getBoundingClientRect().top]));
}

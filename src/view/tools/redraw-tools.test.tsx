import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { articleOf, element } from '../../core/format/article-of.test-support';
import type { OpenReader } from '../reader/open-reader';
import { named, openWithTools } from './open-with-tools.test-support';
import type { ToolActions } from './Tools';

const SAID: Readonly<Record<number, string>> = { 5: 'The Gong rang.', 50: 'The Bell rang.' };
const PARAGRAPHS = Array.from({ length: 60 }, (_, index) => element('p', {}, SAID[index] ?? 'It was quiet at the harbour.'));
const ARTICLE = articleOf({ content: { type: 'root', children: PARAGRAPHS } });

let reader: OpenReader | undefined;
let redraw = () => {};
afterEach(() => reader?.close());

/** Tools that come again as they do for further pages. */
async function open(actions: Partial<ToolActions> = {}): Promise<OpenReader> {
  reader = await openWithTools(ARTICLE, {
    mountPages: async (stage, again) => {
      redraw = () => again(() => stage);
      return undefined;
    },
    ...actions,
  });
  return reader;
}

async function setLargestText(): Promise<void> {
  await page.getByRole('button', { name: 'appearance_panel' }).click();
  page.getByRole('slider', { name: 'setting_text_size' }).element().focus();
  await userEvent.keyboard('{End}');
}

test('a save goes on while further pages come, and ends with the reader', async () => {
  let signal: AbortSignal | undefined;
  const opened = await open({
    save: (_kind, _article, _state, options) => {
      signal = options.signal;
      return new Promise(() => {});
    },
  });
  await page.getByRole('button', { name: 'more_tools' }).click();
  await page.getByRole('button', { name: 'save', exact: true }).click();
  await page.getByRole('button', { name: 'save_book' }).click();
  redraw();
  expect(signal?.aborted).toBe(false);
  opened.close();
  expect(signal?.aborted).toBe(true);
});

test('what was set and is not stored yet stays while further pages come', async () => {
  await open({ saveSettings: () => {} });
  await setLargestText();
  redraw();
  expect(getComputedStyle(page.getByRole('article').element()).fontSize).toBe('32px');
});

test('a mention is brought into view once for each press, not again when names or pages come', async () => {
  const opened = await open();
  opened.update({ entities: [named('Bell')] });
  opened.showTag('bell');
  const mention = () => page.getByText('The Bell rang.').element().getBoundingClientRect().top;
  await expect.poll(mention).toBeLessThan(innerHeight);
  const scroller = page.getByRole('article').element().closest('.scroller');
  scroller?.scrollTo({ top: 0, behavior: 'instant' });
  opened.update({ entities: [named('Bell'), named('harbour')] });
  redraw();
  await expect.element(page.getByText('harbour', { exact: true })).toBeInTheDocument();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(scroller?.scrollTop).toBe(0);
  opened.showTag('bell');
  await expect.poll(mention).toBeLessThan(innerHeight);
});

test('where names that come make another mention the first, it is brought into view from the one that was', async () => {
  const opened = await open();
  opened.update({ entities: [named('Bell')] });
  opened.showTag('bell');
  const topOf = (text: string) => page.getByText(text).element().getBoundingClientRect().top;
  await expect.poll(() => topOf('The Bell rang.')).toBeLessThan(innerHeight);
  opened.update({ entities: [{ ...named('Bell'), aliases: ['Gong'] }] });
  await expect.poll(() => topOf('The Gong rang.')).toBeGreaterThan(0);
});

test('a copy is told where a setting was refused before', async () => {
  await open({
    copy: async () => ({ copied: true, removed: 0 }),
    saveSettings: (_changed, onFailed) => onFailed?.('settings_full'),
  });
  await setLargestText();
  await expect.element(page.getByText('settings_full')).toBeVisible();
  await page.getByRole('button', { name: 'copy_text' }).click();
  await expect.element(page.getByText('copied')).toBeVisible();
});

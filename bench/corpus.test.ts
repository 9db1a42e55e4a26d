import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../scripts/run';
import { readDataset, readHtml } from './corpus';

const CORPUS = join(ROOT, 'bench/corpus');
const pages = readDataset(CORPUS, 'own') ?? [];

/** Text without tags, entities of our pages and white space. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');

test('the project has pages of its own, each with a name and an address of its own', () => {
  expect(pages.length).toBeGreaterThanOrEqual(18);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
});

test.each(pages)('every expected line stands in $id, in this order', (page) => {
  const text = textOf(readHtml(CORPUS, 'own', page).toString());
  let end = 0;
  for (const line of page.expected.body?.split('\n') ?? []) {
    const start = text.indexOf(textOf(line), end);
    expect(start, line).toBeGreaterThanOrEqual(0);
    end = start + textOf(line).length;
  }
  expect(end).toBeGreaterThan(0);
  expect(text).toContain(textOf(page.expected.title ?? ''));
});

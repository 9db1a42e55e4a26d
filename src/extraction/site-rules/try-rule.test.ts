import { expect, test } from 'vitest';
import type { SiteRule } from '../../rules/rule';
import { pageFrom } from '../page-from.test-support';
import { tryRule } from './try-rule';

const HTML = `<h1>The mill</h1><p class="advert">Outside.</p><div class="story"><p>Low tide.</p><p class="advert">Buy flour.</p>
  <div class="advert">And <p class="advert">bread.</p></div></div>`;

const tried = (fields: Partial<SiteRule>) =>
  tryRule(pageFrom(HTML), { id: 'a', match: ['*://news.example/*'], content: '.story', checked: '2026-11-28', ...fields });

test('what each place finds is counted, and what goes out of the content is told', () => {
  const { places, hidden, ...rest } = tried({ title: ['h2', 'xpath:string(//h1)'], remove: ['.advert', 'p:(', '.none'] });
  expect(places).toEqual([
    { field: 'content', place: '.story', found: 1 },
    { field: 'title[0]', place: 'h2', found: 0 },
    { field: 'title[1]', place: 'xpath:string(//h1)', found: 1 },
    { field: 'remove[0]', place: '.advert', found: 4 },
    { field: 'remove[1]', place: 'p:(', found: 0, problem: 'broken' },
    { field: 'remove[2]', place: '.none', found: 0 },
  ]);
  expect(hidden).toEqual({ count: 3, texts: ['Buy flour.', 'And bread.', 'bread.'] });
  expect(rest).toMatchObject({ url: 'https://news.example/story.html', matches: true, outcome: 'reads' });
});

test.each<[string, Partial<SiteRule>, boolean, string]>([
  ['another address', { match: ['*://other.example/*'] }, false, 'reads'],
  ['an address that is left out', { exclude: ['*://news.example/story*'] }, false, 'reads'],
  ['a page of another kind', { when: { selector: '.poem' } }, true, 'other-page'],
  ['no content', { content: '.none' }, true, 'no-content'],
])('%s is told', (_, fields, matches, outcome) => {
  expect(tried(fields)).toMatchObject({ matches, outcome });
});

test('the page stays as it was', () => {
  const page = pageFrom(HTML);
  const before = page.document.documentElement.outerHTML;
  tryRule(page, { id: 'a', match: ['*://news.example/*'], remove: ['.advert'], keep: ['p'], checked: '2026-11-28' });
  expect(page.document.documentElement.outerHTML).toBe(before);
});

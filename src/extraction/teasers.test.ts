import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { pageFrom } from './page-from.test-support';
import { withoutTeasers } from './teasers';

const teaser = (title: string, rest = '<p>The ferry was late again, and nobody minded.</p>') =>
  `<li><h3><a href="/${title}">${title} of the island</a></h3>${rest}</li>`;

const left = (html: string) =>
  withoutTeasers(readBlocks(pageFrom(html).document.body), new Set()).blocks.map(({ text }) => text.slice(0, 5));

test('three linked titles with a line each are a list of teasers', () => {
  expect(left(`<p>Story</p><ul>${teaser('Ada')}${teaser('Bo')}${teaser('Cy')}</ul>`)).toEqual(['Story']);
});

test.each([
  ['two of them', `<ul>${teaser('Ada')}${teaser('Bo')}</ul>`, 4],
  ['titles without a link', `<ul>${'<li><h3>First part</h3><p>Text</p></li>'.repeat(3)}</ul>`, 6],
  [
    'links at the end of what they follow',
    `<ul>${'<li><p>One</p><p>Two</p><p><a href="/">The source of it</a></p></li>'.repeat(3)}</ul>`,
    9,
  ],
  ['sections with more than a line', `<ul>${[1, 2, 3].map((name) => teaser(`Ada ${name}`, '<p>Text</p>'.repeat(5))).join('')}</ul>`, 18],
])('%s are none', (_, html, blocks) => expect(left(html)).toHaveLength(blocks));

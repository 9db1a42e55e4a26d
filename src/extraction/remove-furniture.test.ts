import { expect, test } from 'vitest';
import { pageFrom } from './page-from.test-support';
import { removeByline, removeFurniture } from './remove-furniture';

const BODY = `<p>${'The harbour council met in the old hall until the lamps were lit. '.repeat(5)}</p>`;

test.each([
  ['an ad', '<div class="ad">Buy lamps</div>', false],
  ['an ad by id', '<div id="ad-slot"><p>Buy lamps</p></div>', false],
  ['related links', '<div class="related-stories"><a href="/a">Another story</a></div>', false],
  ['an empty share bar', '<ul class="share"></ul>', false],
  ['a heading on the social', '<h2 id="social-impact" class="social">Social impact</h2>', true],
  ['a section on what is related', '<section class="related"><p>Related work is plentiful.</p></section>', true],
  ['a section named after the share of a market', '<section id="share-of-the-market"><p>A third.</p></section>', true],
])('%s', (_, html, stays) => {
  const { body } = pageFrom(BODY + html).document;
  removeFurniture(body);
  expect(body.children.length).toBe(stays ? 2 : 1);
});

test.each([
  ['By Jane Doe and Tom Lind', false],
  ['Jane Doe | 6 November 2026', true],
  ['文／Jane Doe、Tom Lind', false],
  ['Jane Doe: I was there, and Tom Lind too.', true],
])('byline "%s"', (line, stays) => {
  const { body } = pageFrom(`<p>${line}</p>${BODY}`).document;
  removeByline(body, ['Jane Doe', 'Tom Lind']);
  expect(body.children.length).toBe(stays ? 2 : 1);
});

import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { holdersOfTitle, withoutFurniture } from './furniture';
import { pageFrom } from './page-from.test-support';

const STORY = `<p>${'The boat left the harbour before the fog had lifted. '.repeat(5)}</p>`;
const left = (html: string, title = 'Title') => {
  const page = readBlocks(pageFrom(html).document.body);
  return withoutFurniture(page, holdersOfTitle(page, title)).blocks.map(({ text }) => text.slice(0, 8));
};

test.each([
  ['a footer', '<div class="footer">Imprint</div>'],
  ['consent', '<div id="onetrust-banner"><p>We care</p></div>'],
  ['comments', '<section class="comment-list"><p>First!</p></section>'],
  ['a class in Pinyin', '<div class="pinglun"><p>好</p></div>'],
  ['an advertisement', '<div id="ad-slot"><p>Buy lamps</p></div>'],
  ['a box to sign up in', '<div class="newsletter-box"><p>Once a week</p></div>'],
  ['a fact box', '<aside class="infobox"><p>Ferries have ropes</p></aside>'],
  ['who wrote it', '<div class="author-bio"><p>Ada writes</p></div>'],
])('%s goes', (_, html) => expect(left(STORY + html)).toEqual(['The boat']));

test('an element around the title stays, whatever it is called', () => {
  expect(left(`<div class="comments"><h1>Title</h1>${STORY}</div><div class="footer">Home</div>`)).toEqual(['Title', 'The boat']);
});

test('subjects of an article among its classes are no markup', () => {
  expect(left(`<div class="post category-privacy tag-cookies">${STORY}</div>${STORY}`)).toEqual(['The boat', 'The boat']);
});

test('a heading that differs from the title in its marks alone is the title', () => {
  expect(left(`<div class="comments"><h1>“Title”</h1>${STORY}</div>${STORY}`)).toEqual(['“Title”', 'The boat', 'The boat']);
});

test('the comments of a live ticker are its text', () => {
  expect(left(`<div class="live-match-comment"><p>Goal!</p></div>${STORY}`)).toEqual(['Goal!', 'The boat']);
});

test('a box that holds much of the page is none', () => {
  expect(left(`${STORY}<div class="newsletter">${STORY}</div>`)).toEqual(['The boat', 'The boat']);
});

test('where nothing else is on the page, it is the page', () => {
  expect(left(`<div class="comments">${STORY}</div><p>short</p>`)).toEqual(['The boat', 'short']);
});

test.each(['has-ads', 'ad-free', 'comments-open', 'with-comments', 'no-cookie', 'has-footer'])(
  'an element with the class %s is none of that',
  (name) => {
    expect(left(`<div class="entry ${name}">${STORY}</div>${STORY}`)).toEqual(['The boat', 'The boat']);
  },
);

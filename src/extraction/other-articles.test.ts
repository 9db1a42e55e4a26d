import { expect, test } from 'vitest';
import { readArticle } from './extract-article';
import { keepMeantArticle } from './other-articles';
import { pageFrom } from './page-from.test-support';

const text = (name: string) => `<p>${`${name} went down to the sea and counted the gulls on the wall. `.repeat(10)}</p>`;
const article = (name: string, attributes = '', heading = `<h2>${name}</h2>`) => `<article ${attributes}>${heading}${text(name)}</article>`;

function endlessPage(html: string, { url = 'https://news.example/2', inView = '' } = {}) {
  const page = pageFrom(html, url);
  return { ...page, inView: () => (inView ? (page.document.querySelector(inView) ?? undefined) : undefined) };
}

/** The first words of the paragraphs that are left. */
function left(html: string, options = {}): string[] {
  const page = endlessPage(html, options);
  keepMeantArticle(page);
  return Array.from(page.document.querySelectorAll('p'), (paragraph) => paragraph.textContent?.split(' ')[0] ?? '');
}

test.each([
  ['an attribute names the page’s address', article('Ada', 'data-url="/1"') + article('Bo', 'data-url="/2?from=1"')],
  ['the heading links to it', article('Ada') + article('Bo', '', '<h2><a href="https://news.example/2/">Bo</a></h2>')],
])('the article is meant whose address is the page’s: %s', (_, html) => expect(left(html)).toEqual(['Bo']));

test('addresses that differ in their query are different pages', () => {
  const html = article('Ada') + article('Bo', '', '<h2><a href="?id=2">Bo</a></h2>');
  expect(left(html, { url: 'https://news.example/view?id=1' })).toEqual(['Ada', 'Bo']);
});

test('the canonical address counts where the page’s own names none', () => {
  expect(left(`<link rel="canonical" href="/1">${article('Ada', 'data-url="/1"')}${article('Bo', 'data-url="/3"')}`)).toEqual(['Ada']);
});

test('Chinese articles are as long with fewer characters', () => {
  const story = '渔民们在旁边写下了自己的名字，然后把海图交给了议长，没有人再说话，大厅里只听见雨声。';
  const html = (name: string, url: string) => `<article data-url="${url}"><h2>${name}</h2>${`<p>${name}${story}</p>`.repeat(3)}</article>`;
  expect(new Set(left(html('甲', '/1') + html('乙', '/2')).map(([first]) => first))).toEqual(new Set(['乙']));
});

test('lines without paragraphs are text too', () => {
  const lines = (name: string, url: string) => article(name, `data-url="${url}"`).replaceAll(/<\/?p>/g, '');
  const page = endlessPage(lines('Ada', '/1') + lines('Bo', '/2'));
  keepMeantArticle(page);
  expect(page.document.body.textContent).not.toContain('Ada');
});

test('else the one whose heading is the title', () => {
  expect(left(`<title>Tern | News</title>${article('Gull')}${article('Tern')}`)).toEqual(['Tern']);
  expect(left(`<meta property="og:title" content="Tern">${article('Gull')}${article('Tern')}`)).toEqual(['Tern']);
});

test('else the one in view', () => {
  expect(left(article('Ada') + article('Bo', 'id="seen"'), { inView: '#seen' })).toEqual(['Bo']);
});

test('where nothing tells them apart all stay, as do teasers and text around', () => {
  expect(left(article('Ada') + article('Bo'))).toEqual(['Ada', 'Bo']);
  expect(left(`${article('Bo', 'data-url="/2"')}<article><h2>More</h2><p>Cy</p></article><p>Di</p>`)).toEqual(['Bo', 'Cy', 'Di']);
});

test('an article in parts, the title above the first and lesser headings in the next, stays whole', () => {
  const html = `<title>Hero</title>${article('Hero', '', '<h1>Hero</h1>')}${article('Body', '', '<h2>A part</h2>')}`;
  expect(left(html)).toEqual(['Hero', 'Body']);
});

test('what the page says of its first article is not said of the one that is meant', () => {
  const head =
    '<title>Ada | News</title><meta property="og:title" content="Ada"><meta name="author" content="Ann Lee"><meta property="og:site_name" content="News">';
  const page = endlessPage(head + article('Ada', 'data-url="/1"') + article('Bo', 'data-url="/2"', '<h2>Bo</h2><p>By Cy Fox</p>'));
  const result = readArticle(page);
  expect(result.ok && result.value).toMatchObject({ title: 'Bo', siteName: 'News' });
  expect(result.ok && result.value.bylines).not.toContain('Ann Lee');
});

test('a teaser of the article itself is not meant, whatever its address', () => {
  const teaser = `<article><h2><a href="/2">Tern</a></h2><p>${'A short word on terns and where they go. '.repeat(6)}</p></article>`;
  expect(left(`${article('Tern')}${teaser}`)).toEqual(['Tern']);
  const story = article('Gull').replaceAll('</article>', `${text('Gull').repeat(4)}</article>`);
  expect(left(`${story}${teaser}`)).toHaveLength(6);
});

test('parts of one article under its title all stay, whichever is in view', () => {
  const parts = ['Question', 'Reply', 'Answer'].map((name) => article(name)).join('');
  expect(left(`<title>Ten answers | Bay</title><h1>Ten answers</h1>${parts}`, { inView: 'article' })).toHaveLength(3);
});

test('a box about the site is not the article whose title the document has', () => {
  const page = `<title>The terns return to the coast | Bay News</title>${article('Terns', '', '<h1>The terns return at last</h1>')}${article('About', '', '<h2>Bay News</h2>')}`;
  expect(left(page)).toContain('Terns');
});

test('an article that states the page’s address is meant however short it is, and others that state their own are not', () => {
  const long = article('Ada', 'data-url="/1"', '<h1>Ada</h1>').replace('</article>', `${text('Ada').repeat(5)}</article>`);
  expect(left(long + article('Bo', 'data-url="/2"', '<h1>Bo</h1>'))).toEqual(['Bo']);
  expect(left(article('Ada', 'data-url="/2"', '<h1>Ada</h1>') + article('Bo', 'data-url="/3"'))).toEqual(['Ada']);
});

test('the main article does not go for a lesser one in view', () => {
  const html = article('Main', '', '<h1>Main</h1>') + article('Related', 'id="seen"');
  expect(left(html, { inView: '#seen' })).toEqual(['Main', 'Related']);
});

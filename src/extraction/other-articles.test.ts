import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { withoutOtherArticles } from './other-articles';
import { pageFrom } from './page-from.test-support';

const text = (name: string) => `<p>${`${name} went down to the sea and counted the gulls on the wall. `.repeat(10)}</p>`;
const article = (name: string, attributes = '', heading = `<h2>${name}</h2>`) => `<article ${attributes}>${heading}${text(name)}</article>`;

function left(html: string, { url = 'https://news.example/2', title = '', inView = '' } = {}): string[] {
  const page = pageFrom(html, url);
  const view = { ...page, inView: inView ? (page.document.querySelector(inView) ?? undefined) : undefined };
  const { blocks } = withoutOtherArticles(view, readBlocks(page.document.body), title);
  return blocks.filter(({ holder }) => holder.tag === 'p').map((block) => block.text.split(' ')[0] ?? '');
}

test.each([
  ['an attribute names the page’s address', article('Ada', 'data-url="/1"') + article('Bo', 'data-url="/2?from=1"')],
  ['the heading links to it', article('Ada') + article('Bo', '', '<h2><a href="https://news.example/2/">Bo</a></h2>')],
])('the article is meant whose address is the page’s: %s', (_, html) => expect(left(html)).toEqual(['Bo']));

test('else the one whose heading is the title', () => {
  expect(left(article('Gull') + article('Tern'), { title: 'Tern' })).toEqual(['Tern']);
});

test('else the one in view', () => {
  expect(left(article('Ada') + article('Bo', 'id="seen"'), { inView: '#seen' })).toEqual(['Bo']);
});

test('where nothing tells them apart all stay, as do teasers and text around', () => {
  expect(left(article('Ada') + article('Bo'))).toEqual(['Ada', 'Bo']);
  expect(left(`${article('Bo', 'data-url="/2"')}<article><h2>More</h2><p>Cy</p></article><p>Di</p>`)).toEqual(['Bo', 'Cy', 'Di']);
});

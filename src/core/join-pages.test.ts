import { expect, test } from 'vitest';
import type { Article } from './article';
import { textRuns } from './content-text';
import { articleOf, element } from './format/article-of.test-support';
import { joinPages } from './join-pages';

type Block = ReturnType<typeof element>;

const p = (text: string) => element('p', {}, text);
const picture = (src: string) => element('figure', {}, element('img', { src, alt: '' }));
const page = (...blocks: Block[]): Article => articleOf({ title: 'Tides', content: { type: 'root', children: blocks } });
const textsOf = ({ content }: Article) => textRuns(content).map(({ text }) => text);
const joined = (...pages: [Article, ...Article[]]) => textsOf(joinPages(pages).article);

test('pages follow each other, and it is known where each begins', () => {
  const { article, breaks } = joinPages([page(p('one'), p('two')), page(p('three')), page(p('four'), p('five'))]);
  expect(textsOf(article)).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect(breaks).toEqual([
    { place: 2, page: 2 },
    { place: 3, page: 3 },
  ]);
  expect(joinPages([page(p('one')), page(p('two'))], 3).breaks).toEqual([{ place: 1, page: 4 }]);
});

test('the length is that of all pages', () => {
  const { article } = joinPages([{ ...page(p('潮水')), language: 'zh' }, page(p('退了'.repeat(600)))]);
  expect(article.hanLength).toBe(1202);
  expect(article.textLength).toBe(1203);
  expect(article.readingTime.slow).toBeGreaterThan(1);
});

test.each<[string, Article[], string[]]>([
  ['the title and the standfirst', [page(p('one')), page(element('h2', {}, 'Tides '), p('Why water moves'), p('two'))], ['one', 'two']],
  ['the last paragraph again', [page(p('one'), p('two')), page(p('two'), p('three'))], ['one', 'two', 'three']],
  ['the first paragraph as a lead', [page(p('one'), p('two')), page(p('one'), p('three'))], ['one', 'two', 'three']],
  ['lines that go on', [page(p('one'), p('（接下页）')), page(p('(continued from page 1)'), p('two'))], ['one', 'two']],
  ['what stands at the end of all', [page(p('one'), p('Ed. Mira')), page(p('two'), p('Ed. Mira'))], ['one', 'two', 'Ed. Mira']],
])('%s stands there once', (_, pages, texts) => {
  const [first, ...others] = pages as [Article, ...Article[]];
  expect(joined({ ...first, standfirst: 'Why water moves' }, ...others)).toEqual(texts);
});

test('what is said again in the middle of a page stays', () => {
  expect(joined(page(p('Yes.'), p('one')), page(p('two'), p('Yes.'), p('three')))).toEqual(['Yes.', 'one', 'two', 'Yes.', 'three']);
});

test('a page that only repeats adds nothing, not even its number', () => {
  const { article, breaks } = joinPages([page(p('one'), p('two')), page(p('two')), page(p('three'))]);
  expect(textsOf(article)).toEqual(['one', 'two', 'three']);
  expect(breaks).toEqual([{ place: 2, page: 3 }]);
});

test('the lead picture and pictures above the text stand there once, others stay', () => {
  const first = { ...page(picture('a.jpg'), p('one')), leadImage: { src: 'lead.jpg', alt: '' } };
  const { article } = joinPages([first, page(picture('lead.jpg'), picture('a.jpg'), picture('b.jpg'), p('two'))]);
  expect(JSON.stringify(article.content).match(/\w+\.jpg/g)).toEqual(['a.jpg', 'b.jpg']);
});

test('notes of different pages keep apart', () => {
  const noted = () => page(element('p', {}, 'sea', element('a', { noteRef: '1' }, '1')), element('p', { noteId: '1' }, 'of salt'));
  const other = () => page(element('p', {}, 'wind', element('a', { noteRef: '1' }, '1')), element('p', { noteId: '1' }, 'of the west'));
  const marks = JSON.stringify(joinPages([noted(), other()]).article.content).match(/"note(?:Ref|Id)":"[^"]+"/g);
  expect(marks).toEqual(['"noteRef":"1"', '"noteId":"1"', '"noteRef":"1-1"', '"noteId":"1-1"']);
});

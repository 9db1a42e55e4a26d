import type { ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import type { Article } from '../article';
import { textRuns } from '../content-text';
import { articleOf, element as elementOf, text } from './article-of.test-support';
import { toHtml } from './html';
import { contentToPlainText, toPlainText } from './plain-text';

const element = (tagName: string, ...children: ElementContent[]) => elementOf(tagName, {}, ...children);
const content: Root = {
  type: 'root',
  children: [
    element('p', text('One '), element('em', text('two'))),
    element('figure', element('img'), element('figcaption', text('A caption'), element('small', text(' Credit')))),
    element('p', text('Three'), element('br'), text('four < & >')),
  ],
};
const article = articleOf({ title: 'Title <1>', content });

test('runs end at block borders and line breaks; offsets count in all text joined', () => {
  expect(textRuns(content)).toEqual([
    { start: 0, text: 'One two' },
    { start: 7, text: 'A caption Credit' },
    { start: 23, text: 'Three' },
    { start: 28, text: 'four < & >' },
  ]);
});

test('plain text has one blank line between paragraphs and leaves captions out unless they are wanted', () => {
  expect(contentToPlainText(content, { captions: false })).toBe('One two\n\nThree\nfour < & >');
  expect(contentToPlainText(content, { captions: true })).toBe('One two\n\nA caption Credit\n\nThree\nfour < & >');
});

test('the header is title and source: the source line, else the site, else the host', () => {
  const header = (fields: Partial<Article>) =>
    toPlainText({ ...article, ...fields }, { header: true, captions: false })
      .split('\n')
      .slice(0, 3);
  expect(header({ source: 'Gazette', siteName: 'Aggregator' })).toEqual(['Title <1>', 'Gazette', '']);
  expect(header({ siteName: 'Aggregator' })[1]).toBe('Aggregator');
  expect(header({})[1]).toBe('news.example');
});

test('HTML escapes what would act', () => {
  expect(toHtml(article, { header: true, captions: true })).toMatch(
    /^<article dir="ltr"><h1>Title &#x3C;1><\/h1><p>news\.example<\/p><p>One <em>two<\/em><\/p>/,
  );
  expect(toHtml(article, { header: false, captions: true })).toContain('four &#x3C; &#x26; >');
});

test('blocks of every kind are set apart by one blank line; a figure loses its caption alone', () => {
  const mixed: Root = {
    type: 'root',
    children: [
      element('h2', text('Heading')),
      element('ul', element('li', text('one')), element('li', text('two'))),
      element('figure', element('table', element('tr', element('td', text('cell')))), element('figcaption', text('A caption'))),
      element('h3', text('Next')),
      element('p', element('ruby', text('港'), element('rp', text('(')), element('rt', text('みなと')), element('rp', text(')')))),
    ],
  };
  expect(contentToPlainText(mixed, { captions: false })).toBe('Heading\n\n- one\n- two\n\ncell\n\nNext\n\n港（みなと）');
});

test('formulas are written in plain text as the page says they are', () => {
  const math: ElementContent = { type: 'element', tagName: 'math', properties: { alttext: 'x^2' }, children: [element('mi', text('x2'))] };
  const formula: Root = { type: 'root', children: [element('p', text('so '), math, text('.'))] };
  expect(contentToPlainText(formula, { captions: false })).toBe('so x^2.');
});

test('what binds notes to their references is in no copy', () => {
  const properties = { noteRef: '1', noteId: '2' };
  const noted: Root = { type: 'root', children: [{ type: 'element', tagName: 'p', properties, children: [text('a')] }] };
  expect(toHtml({ ...article, content: noted }, { header: false, captions: true })).toBe('<article dir="ltr"><p>a</p></article>');
});

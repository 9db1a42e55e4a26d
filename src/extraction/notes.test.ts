import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { contentToPlainText } from '../core/format/plain-text';
import { cleanContent } from './clean-content';
import { toContentTree } from './content-tree';
import { readArticle } from './extract-article';
import { pageFrom } from './page-from.test-support';

const KEEPERS =
  '<p>The island’s keepers have counted birds every summer since the war, with two notebooks and a rope, and nobody on the coast has ever interrupted them for money.</p>';

function clean(html: string): string {
  const page = pageFrom(`<body>${html}</body>`, 'https://news.example/a?b=1');
  cleanContent(page, page.document.body, []);
  return toHtml(toContentTree(page.document.body)).replaceAll('noteRef', 'ref').replaceAll('noteId', 'id');
}

test.each([
  [
    'a reference as Wikipedia writes it',
    '<p>a<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p><ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>b</span></li></ol>',
    '<p>a<sup id="2"><a ref="1">[1]</a></sup></p><ol><li id="1"><b><a ref="2">^</a></b> b</li></ol>',
  ],
  [
    'a name in the middle of a paragraph',
    '<p>a<a href="#n">1</a></p><p>b <a name="n"></a>c</p>',
    '<p>a<a ref="1">1</a></p><p id="1">b c</p>',
  ],
  [
    'a container around the note',
    '<p>a<a href="#n">1</a></p><div id="n"><p>b</p><p>c</p></div>',
    '<p>a<a ref="1">1</a></p><p id="1">b</p><p>c</p>',
  ],
  ['loose text', '<p>a<a href="#n">1</a></p><div id="n">b</div>', '<p>a<a ref="1">1</a></p><p id="1">b</p>'],
  ['a heading', '<p><a href="#h">a</a></p><h2 id="h">b</h2>', '<p><a ref="1">a</a></p><h2 id="1">b</h2>'],
  [
    'the whole address',
    '<p><a href="https://news.example/a?b=1#%C3%A9">a</a></p><p id="é">b</p>',
    '<p><a ref="1">a</a></p><p id="1">b</p>',
  ],
  ['another page', '<p><a href="/b#n">a</a></p><p id="n">b</p>', '<p><a href="https://news.example/b#n">a</a></p><p>b</p>'],
  ['a place that is not there', '<p><a href="#gone">a</a></p><p id="n">b</p>', '<p><a>a</a></p><p>b</p>'],
  ['numbers that the page made up', '<p noteid="7"><a noteref="7" href="#x">a</a></p>', '<p><a>a</a></p>'],
])('%s', (_, html, expected) => expect(clean(html)).toBe(expected));

test('two references to one note have its number', () => {
  expect(clean('<p><a href="#n">a</a> <a href="#n">b</a></p><p id="n">c</p>')).toBe(
    '<p><a ref="1">a</a> <a ref="1">b</a></p><p id="1">c</p>',
  );
});

const story = (notes: string) => `<!doctype html><html lang="en"><title>Birds</title><body><article><h1>Birds</h1>${KEEPERS}
  <p>It began in 1931, as the minutes of the parish tell us.<sup id="r1"><a href="#n1">1</a></sup> ${KEEPERS.slice(3)}${KEEPERS}${KEEPERS}
  ${notes}</article><footer><p>About us</p></footer></body></html>`;
const noteOf = (back: string) => `<section><ol><li id="n1"><p>Parish minutes, volume 3. <a href="${back}">↩</a></p></li></ol></section>`;

test('a note that the text refers to, and that leads back, belongs to the article', () => {
  const result = readArticle(pageFrom(story(noteOf('#r1'))));
  if (!result.ok) throw new Error(result.reason);
  expect(contentToPlainText(result.value.content, { captions: false })).toMatch(/Parish minutes, volume 3\. ↩$/);
  expect(numbersIn(result.value.content)).toEqual({ noteRef: ['1', '2'], noteId: ['2', '1'] });
});

test('one that leads elsewhere is judged as any other line', () => {
  const result = readArticle(pageFrom(story(noteOf('#top'))));
  if (!result.ok) throw new Error(result.reason);
  expect(contentToPlainText(result.value.content, { captions: false })).not.toContain('Parish minutes');
});

function numbersIn(tree: Nodes, found = { noteRef: [] as unknown[], noteId: [] as unknown[] }) {
  if (tree.type === 'element')
    for (const name of ['noteRef', 'noteId'] as const) if (tree.properties[name]) found[name].push(tree.properties[name]);
  if ('children' in tree) for (const child of tree.children) numbersIn(child, found);
  return found;
}

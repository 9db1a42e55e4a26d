import { expect, test } from 'vitest';
import { toPlainText } from '../core/format/plain-text';
import { withRemoved } from '../core/removed-block';
import { extractArticle } from './extract-article';
import { findRemovedBlocks } from './removed-blocks';

const SENTENCE = 'The harbour wall was rebuilt with granite that barges carried from the northern islands. ';
const paragraph = (number: number) => `<p>${number}. ${SENTENCE.repeat(3)}</p>`;

/** Gives the article of a page and what was left out of it. */
function read(body: string) {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="en"><title>The wall</title><body>${body}`, 'text/html');
  const before = page.documentElement.outerHTML;
  const reading = extractArticle(page);
  if (!reading.ok) throw new Error(reading.reason);
  const removed = findRemovedBlocks(page, reading.value);
  expect(page.documentElement.outerHTML).toBe(before);
  return { article: reading.value, removed };
}

const PROMOTION = '<div class="adslot"><p>Subscribe now and save half of the price.</p><p>Cancel whenever you like.</p></div>';
const RELATED =
  '<ul class="related-links"><li><a href="/a">The bell that rings itself</a></li><li><a href="/b">A map of every wreck</a></li></ul>';
const PAGE = `<header><a href="/">Home</a></header><article><h1>The wall</h1>${paragraph(1)}${paragraph(2)}${PROMOTION}${paragraph(3)}
${RELATED}${paragraph(4)}${paragraph(5)}</article><footer>All rights reserved</footer>`;

test('what stands between the paragraphs is found, each box once, with its kind and its place', () => {
  const { removed } = read(PAGE);
  expect(removed.map(({ kind, text, place }) => ({ kind, text, place }))).toEqual([
    { kind: 'advert', text: 'Subscribe now and save half of the price. Cancel whenever you like.', place: 2 },
    { kind: 'related', text: 'The bell that rings itself A map of every wreck', place: 3 },
  ]);
});

test('what is put back stands at its place', () => {
  const { article, removed } = read(PAGE);
  const text = toPlainText(withRemoved(article, removed), { header: false, captions: false });
  const order = ['2. The', 'Subscribe now', '3. The', 'The bell', '4. The'].map((part) => text.indexOf(part));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
  expect(withRemoved(article, [])).toBe(article);
});

test('nothing is found where nothing was left out, and nothing of the page around the article', () => {
  const plain = `<nav><a href="/">Home</a></nav><article><h1>The wall</h1>${[1, 2, 3, 4].map(paragraph).join('')}</article><footer>All rights reserved</footer>`;
  expect(read(plain).removed).toEqual([]);
});

test('what the page itself does not lay out was not removed', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const parsed = new DOMParser().parseFromString(PAGE.replace('class="adslot"', 'class="adslot" style="display:none"'), 'text/html');
  page.body.replaceWith(page.importNode(parsed.body, true));
  const reading = extractArticle(page);
  if (!reading.ok) throw new Error(reading.reason);
  page.body.style.visibility = 'hidden';
  expect(findRemovedBlocks(page, reading.value).map(({ kind }) => kind)).toEqual(['related']);
  frame.remove();
});

test('what is found is sanitised', () => {
  const { removed } = read(PAGE.replace('Subscribe now', '<script>alert(1)</script><b onclick="alert(2)">Subscribe now</b>'));
  expect(JSON.stringify(removed)).not.toMatch(/alert|onclick|script/i);
});

test('a list of contents moves nothing, and a menu that says the same as a heading is not the article', () => {
  const sections = ['Stone', 'Barges'].map((name, index) => `<h2>${name}</h2>${paragraph(2 * index + 1)}${paragraph(2 * index + 2)}`);
  const contents = '<ol class="toc"><li><a href="#a">Stone</a></li><li><a href="#b">Barges</a></li></ol>';
  const { removed } = read(`<div><a href="/s">Stone</a></div><article><h1>The wall</h1>${contents}${sections.join(PROMOTION)}</article>`);
  expect(removed.map(({ kind, text, place }) => ({ kind, text: text.slice(0, 13), place }))).toEqual([
    { kind: 'related', text: 'Stone Barges', place: 0 },
    { kind: 'advert', text: 'Subscribe now', place: 3 },
  ]);
});

test('what stands between the title and the text is the article’s, but for what the header says', () => {
  const between =
    '<div class="byline">By Ada Quill</div><div><span>12 March 2026, 10:15</span></div><div class="share-bar">Share this story</div>';
  const { removed, article } = read(`<main><h1>The wall</h1>${between}<div>${[1, 2, 3, 4].map(paragraph).join('')}</div></main>`);
  expect(article.bylines).toEqual(['Ada Quill']);
  expect(removed.map(({ kind, text, place }) => ({ kind, text, place }))).toEqual([
    { kind: 'author', text: '12 March 2026, 10:15', place: 0 },
    { kind: 'share', text: 'Share this story', place: 0 },
  ]);
});

import { afterEach, expect, test } from 'vitest';
import { contentToPlainText } from '../core/format/plain-text';
import { extractSelection } from './extract-selection';

afterEach(() => document.body.replaceChildren());

function select(html: string, from: string, to = from): Range {
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const range = document.createRange();
  const textOf = (selector: string) => document.querySelector(selector)?.firstChild as Text;
  range.setStart(textOf(from), 4);
  range.setEnd(textOf(to), textOf(to).length);
  return range;
}

function read(range: Range | undefined, text = '') {
  const result = extractSelection(document, range, text);
  if (!result.ok) throw new Error(result.reason);
  return { ...result.value, text: contentToPlainText(result.value.content, { captions: true }) };
}

const PAGE = `<article><p id="a">The first paragraph, long enough.</p><p hidden>Hidden words.</p><script>alert()</script>
  <p id="b">The second <a href="/x" onclick="alert()">paragraph</a>.</p><p id="c">The third paragraph.</p></article>`;

test('from the middle of a paragraph to the end of another, without what is hidden between them', () => {
  const range = select(PAGE, '#a', '#c');
  const before = document.documentElement.outerHTML;
  const article = read(range);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(article.text).toBe('first paragraph, long enough.\n\nThe second paragraph.\n\nThe third paragraph.');
  expect(JSON.stringify(article.content)).toContain(new URL('/x', location.href).href);
  expect(JSON.stringify(article.content)).not.toContain('onclick');
  expect(article.title).toBe(document.title);
  expect([article.url, article.origin.kind]).toEqual([location.href, 'selection']);
});

test.each(['parentNode', 'childNodes', 'closest', 'nodeType'])('SECURITY a selection out of a form with a field named %s', (name) => {
  const field = `<input type="hidden" name="${name}">`;
  const range = select(`<form>${field}<form><p id="a">The first paragraph.</p></form><p id="b">The second one.</p>`, '#a', '#b');
  expect(read(range).text).toBe('first paragraph.\n\nThe second one.');
  document.body.replaceChildren();
  expect(read(select(`<form>${field}<p id="a">The first one.</p><p id="b">The second one.</p></form>`, '#a', '#b')).text).toBe(
    'first one.\n\nThe second one.',
  );
});

test('words in a frame, with the list they are of', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const list = frame.contentDocument?.createElement('ol') as HTMLElement;
  list.append(...['The first one.', 'The second one.'].map((text) => Object.assign(document.createElement('li'), { textContent: text })));
  frame.contentDocument?.body.append(list);
  const range = frame.contentDocument?.createRange() as Range;
  range.setStart(list.firstChild?.firstChild as Text, 4);
  range.setEnd(list.lastChild?.firstChild as Text, 10);
  expect(read(range).text).toBe('1. first one.\n2. The second');
});

test('a few words of one text', () => {
  expect(read(select('<p id="a">The words</p>', '#a')).text).toBe('words');
});

test('items stay a list', () => {
  const { content } = read(select('<ul><li id="a">The one</li><li id="b">The two</li><li>The three</li></ul>', '#a', '#b'));
  expect(content.children).toMatchObject([{ tagName: 'ul', children: [{ tagName: 'li' }, { tagName: 'li' }] }]);
});

test('pictures of the page are not loaded again', () => {
  const range = select('<p id="a">The one</p><img src="data:image/webp," id="i"><p id="b">The two</p>', '#a', '#b');
  expect(read(range).content.children).toHaveLength(3);
  expect(document.images).toHaveLength(1);
});

test('a language of its own direction', () => {
  const { language, direction } = read(select('<p id="a">كان الميناء هادئا في ذلك الصباح البارد من نوفمبر</p>', '#a'));
  expect([language, direction]).toEqual(['ar', 'rtl']);
});

test('without a range the words themselves; without words nothing', () => {
  expect(read(undefined, 'Words of a frame.').text).toBe('Words of a frame.');
  expect(extractSelection(document, undefined, ' ')).toEqual({ ok: false, reason: 'no-main-content' });
});

test('what is known of the whole article is kept', () => {
  const whole = { ...read(undefined, 'Words.'), title: 'The Whole', bylines: ['Ada'], leadImage: { src: 'https://x.example/', alt: '' } };
  const result = extractSelection(document, undefined, 'Words.', whole);
  expect(result).toMatchObject({ ok: true, value: { title: 'The Whole', bylines: ['Ada'] } });
  expect(result.ok && 'leadImage' in result.value).toBe(false);
});

test('of a page that is too large to be read as a whole what is selected is read, in its paragraphs', () => {
  document.body.append(...Array.from({ length: 100_001 }, () => document.createElement('br')));
  const range = document.createRange();
  range.selectNode(document.body);
  const article = read(range, 'The first paragraph,\nbroken.\n\nThe second one.\n');
  expect(article.text).toBe('The first paragraph, broken.\n\nThe second one.');
  expect([article.title, article.url]).toEqual([document.title, location.href]);
});

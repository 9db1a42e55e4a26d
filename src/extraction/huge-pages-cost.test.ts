import { expect, test } from 'vitest';
import { quickest } from '../core/quickest.test-support';
import { boundDepth } from './bound-depth';
import { extractArticle } from './extract-article';

const PARAGRAPH = 'The ferry crossed the bay twice a day, in winter once, and nobody on the island could remember a year without it.';

/** Extracts from a live page of the given markup; returns the time too, in milliseconds: the best of five, as the machine does other things, too. */
function extract(fill: (document: Document) => void) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  fill(page);
  const result = extractArticle(page);
  const ms = quickest(() => page, extractArticle);
  frame.remove();
  return { result, ms };
}

function append(page: Document, parent: Element | ShadowRoot, tag: string, text = ''): Element {
  const element = page.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

test('50,000 elements take less than two seconds', () => {
  const { result, ms } = extract((page) => {
    append(page, page.body, 'h1', 'The ferry');
    for (let block = 0; block < 16_660; block++) {
      const line = append(page, append(page, page.body, 'div'), 'p', `${PARAGRAPH} ${block}. `);
      append(page, line, 'b', 'And back.');
    }
  });
  expect(result.ok).toBe(true);
  expect(ms).toBeLessThan(2000);
});

const TOO_LARGE: Record<string, (page: Document) => void> = {
  '100,000 elements': (page) => {
    for (let block = 0; block < 50_000; block++) append(page, append(page, page.body, 'p', PARAGRAPH), 'b', 'And back.');
  },
  '50 MB of text': (page) => void append(page, page.body, 'p', PARAGRAPH.repeat(450_000)),
  'a shadow tree 50,000 deep, in one that is hidden': (page) => {
    const host = append(page, append(page, page.body, 'div').attachShadow({ mode: 'open' }), 'div');
    host.setAttribute('hidden', '');
    let inner: Element = append(page, host.attachShadow({ mode: 'open' }), 'i');
    for (let level = 0; level < 50_000; level++) inner = append(page, inner, 'i');
  },
  '50 MB of text in shadow trees': (page) => {
    for (let tree = 0; tree < 45; tree++)
      append(page, append(page, page.body, 'div').attachShadow({ mode: 'open' }), 'p', PARAGRAPH.repeat(10_000));
  },
  '100,000 elements in a frame': (page) => {
    const inner = (append(page, page.body, 'iframe') as HTMLIFrameElement).contentDocument as Document;
    for (let block = 0; block < 50_000; block++) append(inner, append(inner, inner.body, 'p', PARAGRAPH), 'b', 'And back.');
  },
  'a tree 50,000 deep, with a form in the way': (page) => {
    let inner: Element = append(page, page.body, 'form');
    for (const name of ['createTreeWalker', 'getElementsByTagName']) append(page, inner, 'input').setAttribute('name', name);
    for (let level = 0; level < 50_000; level++) inner = append(page, inner, 'i');
  },
};

test.each(Object.entries(TOO_LARGE))('SECURITY %s: refused in less than 300 ms, before any work', (_, fill) => {
  const { result, ms } = extract(fill);
  expect(result).toEqual({ ok: false, reason: 'page-too-large' });
  expect(ms).toBeLessThan(300);
});

test('an article nested 5,000 deep takes less than one second', () => {
  const { result, ms } = extract((page) => {
    let inner: Element = page.body;
    for (let level = 0; level < 5000; level++) inner = append(page, inner, 'div');
    for (let line = 0; line < 10; line++) append(page, inner, 'p', `${PARAGRAPH} ${line}.`);
  });
  expect(result.ok).toBe(true);
  expect(ms).toBeLessThan(1000);
});

test('thousands of lines in one element, and of tags in one row, take less than two seconds', () => {
  const { result, ms } = extract((page) => {
    append(page, page.body, 'h1', 'The ferry');
    const menu = append(page, page.body, 'div');
    for (let line = 0; line < 6000; line++) {
      append(page, menu, 'a', `Island ${line}`).setAttribute('rel', 'tag');
      append(page, menu, 'br');
      append(page, menu, 'br');
    }
    for (let line = 0; line < 20; line++) append(page, menu, 'p', `${PARAGRAPH} ${line}.`);
  });
  expect(result.ok).toBe(true);
  expect(ms).toBeLessThan(2000);
});

test('flattening markup nested 5,000 deep takes less than a second', () => {
  const nest = () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let level = 0; level < 5000; level++) inner = append(document, inner, level % 2 ? 'section' : 'span', `${level}`);
    return root;
  };
  expect(quickest(nest, boundDepth)).toBeLessThan(1000);
});

test.each([
  ['a list of sources', (page: Document, value: string) => append(page, page.body, 'img').setAttribute('srcset', value)],
  ['a name of the author', (page: Document, value: string) => append(page, page.body, 'a', value).setAttribute('rel', 'author')],
])('SECURITY %s without end takes less than one second', (_, add) => {
  const { result, ms } = extract((page) => {
    append(page, page.body, 'h1', 'The ferry');
    for (const part of ['a', '1', '(', '&']) add(page, part.repeat(100_000));
    for (let line = 0; line < 20; line++) append(page, page.body, 'p', `${PARAGRAPH} ${line}.`);
  });
  expect(result.ok).toBe(true);
  expect(ms).toBeLessThan(1000);
});

import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Article } from '../../../core/article';
import type { LoadedPages, MorePages } from '../../../core/article-pages';
import { articleOf, element } from '../../../core/format/article-of.test-support';
import type { RemovedBlock } from '../../../core/removed-block';
import { DEFAULT_SETTINGS } from '../../../settings/parse-settings';
import { type OpenReader, openReader } from '../../reader/open-reader';
import { drawRemoved } from '../removed/draw-removed';
import { mountPages } from './mount-pages';

const t = (key: string, ...values: string[]) => (key === 'ui_language' ? 'en' : [key, ...values].join(' '));
const ONE = articleWith('one', 'two');
const ALL = articleWith('one', 'two', 'three', 'four');

function articleWith(...texts: string[]): Article {
  const children = texts.map((text) => element('p', {}, text));
  return articleOf({ bylines: ['Mira Holt'], content: { type: 'root', children: children as Article['content']['children'] } });
}

const whole: LoadedPages = { article: ALL, breaks: [{ place: 2, page: 2 }], total: 2, isWhole: true };

let reader: OpenReader | undefined;
afterEach(() => reader?.close());

/** A reader whose further pages come when they are given; tells whether loading was cancelled, and how often it was drawn anew. */
async function open() {
  const seen = { cancelled: false, drawn: 0 };
  let give = (_: LoadedPages) => {};
  const more: MorePages = {
    current: 1,
    total: 2,
    load: (onPage) => {
      onPage(2, 2);
      return new Promise((resolve) => {
        give = resolve;
      });
    },
    cancel: () => {
      seen.cancelled = true;
    },
  };
  reader = openReader(document, { article: ONE, entities: [], settings: DEFAULT_SETTINGS, t, onClosed: () => undefined });
  await reader.mountTools((stage) => {
    const redraw: Parameters<typeof mountPages>[2] = (draw) => {
      seen.drawn++;
      draw([]);
    };
    const unmount = mountPages(stage, more, redraw);
    return { update: () => undefined, showTag: () => undefined, unmount };
  });
  const root = Array.from(document.documentElement.children).find(({ shadowRoot }) => shadowRoot)?.shadowRoot as ShadowRoot;
  return { root, seen, give: (loaded: LoadedPages) => give(loaded) };
}

const find = (root: ShadowRoot, selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
const textsOf = (root: ShadowRoot) => Array.from(root.querySelectorAll('.content > p'), ({ textContent }) => textContent);

test('what came is the article of the reader, and whoever pressed goes on at the first new page', async () => {
  const { root, give } = await open();
  await userEvent.click(find(root, '.more-pages button'));
  await expect.poll(() => find(root, '.more-pages p').textContent).toBe('article_page_of 2 2…');
  give(whole);
  await expect.poll(() => textsOf(root)).toEqual(['one', 'two', 'three', 'four']);
  expect(root.activeElement?.ariaLabel).toBe('article_page_of 2 2');
  expect(find(root, '.content').textContent).toBe('onetwothreefour');
  expect(find(root, '.facts').firstElementChild?.textContent).toBe('Mira Holt');
  expect(find(root, '.facts').childElementCount).toBe(2);
  expect(root.querySelector('.more-pages')).toBeNull();
  expect(reader?.article).toBe(ALL);
});

test('what was removed stands at its place among pages', async () => {
  const { root, give } = await open();
  await userEvent.click(find(root, '.more-pages button'));
  give(whole);
  await expect.poll(() => textsOf(root).length).toBe(4);
  const block: RemovedBlock = { kind: 'other', text: 'x', place: 3, content: { type: 'root', children: [] } };
  const [box] = drawRemoved(find(root, '.content'), [block], t).values();
  expect(box?.previousElementSibling?.textContent).toBe('three');
});

test('a reader that is closed meanwhile cancels, and is not drawn again', async () => {
  const { root, seen, give } = await open();
  await userEvent.click(find(root, '.more-pages button'));
  reader?.close();
  expect(seen.cancelled).toBe(true);
  give(whole);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.drawn).toBe(0);
});

test('the page can press nothing', async () => {
  const { root, seen, give } = await open();
  find(root, '.more-pages button').click();
  give(whole);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.drawn).toBe(0);
  expect(find(root, '.more-pages p').textContent).toBe('article_pages 2');
});

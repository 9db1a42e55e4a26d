import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstInView, showInPage } from '../tools/use-return-to-page';
import { boxOf, keyOfText, placeInPage, scrollToText, textsIn } from './reading-place';

const TEXTS = Array.from(
  { length: 30 },
  (_, index) => `Paragraph ${index} tells of the harbour, its bells and the people who live by them.`,
);
let content: HTMLElement;

beforeEach(() => {
  const page = document.createElement('main');
  page.append(...TEXTS.map((text) => paragraph(`\n    ${text.replace('the ', 'the\n  ')}`, '300px')));
  document.body.append(page);
  content = document.createElement('div');
  content.append(...TEXTS.map((text) => paragraph(text, 'auto')));
});

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

function paragraph(text: string, height: string): HTMLElement {
  const element = document.createElement('p');
  element.style.cssText = `height: ${height}; margin: 0; ${height === 'auto' ? '' : `line-height: ${height}; white-space: nowrap`}`;
  element.textContent = text;
  return element;
}

function addScroller(css: string): HTMLElement {
  const scroller = document.createElement('div');
  scroller.style.cssText = `position: fixed; inset: 0; width: 400px; height: 200px; background: white; ${css}`;
  scroller.append(content);
  document.body.append(scroller);
  return scroller;
}

test('the text at the top of the window is found in the drawn article, however the page spaces it', () => {
  scrollTo(0, 12 * 300 - 20);
  expect(placeInPage(content)?.data).toBe(TEXTS[12]);
});

test('SECURITY fields named as members of the DOM, in a form around the article, lead nobody round in a circle', () => {
  const form = document.createElement('form');
  form.append(...(document.querySelector('main')?.children ?? []));
  for (const name of ['parentElement', 'shadowRoot', 'scrollTop'])
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name }));
  document.body.replaceChildren(form);
  scrollTo(0, 12 * 300 - 20);
  expect(placeInPage(content)?.data).toBe(TEXTS[12]);
});

test('a paragraph that stands in several places tells none of them', () => {
  for (const texts of [document.querySelector('main'), content]) texts?.children[12]?.replaceWith(paragraph(TEXTS[3] as string, '300px'));
  scrollTo(0, 12 * 300 - 150);
  expect(placeInPage(content)?.data).toBe(TEXTS[13]);
});

test('a page at its beginning has no place', () => {
  scrollTo(0, innerHeight / 3);
  expect(placeInPage(content)).toBeUndefined();
});

test('a page that shows something else has none either', () => {
  scrollTo(0, 3600);
  content.replaceChildren(paragraph('Something that is nowhere on the page.', 'auto'));
  expect(placeInPage(content)).toBeUndefined();
});

test.each([
  ['down', 'overflow-y: auto; padding-top: 80px'],
  ['vertical', 'writing-mode: vertical-rl; overflow: auto hidden'],
])('a text of the reader comes to where it is the first in view: %s', (_, css) => {
  const scroller = addScroller(css);
  const texts = Array.from(textsIn(content));
  expect(firstInView(scroller, texts)).toBe(0);
  scrollToText(scroller, texts[9] as Text);
  expect(firstInView(scroller, texts)).toBeLessThanOrEqual(9);
  expect(firstInView(scroller, texts)).toBeGreaterThan(6);
});

test.each(['ltr', 'rtl'])('pages turn whole to the one that has the text: %s', (direction) => {
  const scroller = addScroller(`overflow: hidden; direction: ${direction}`);
  content.style.cssText = 'columns: 1; column-gap: 0; column-fill: auto; height: 200px; width: 400px';
  const texts = Array.from(textsIn(content));
  scrollToText(scroller, texts[20] as Text);
  expect(Math.abs(scroller.scrollLeft)).toBeGreaterThan(0);
  expect(Math.abs(scroller.scrollLeft) % 400).toBe(0);
  const { left, right } = boxOf(texts[20] as Text);
  expect([left >= 0, right <= 400]).toEqual([true, true]);
  expect(firstInView(scroller, texts)).toBeLessThanOrEqual(20);
});

test('what is not drawn does not mislead', () => {
  const scroller = addScroller('overflow-y: auto; padding-top: 80px');
  const texts = Array.from(textsIn(content));
  for (const text of texts.slice(5, 18)) (text.parentElement as HTMLElement).style.display = 'none';
  expect(firstInView(scroller, texts)).toBe(0);
  scrollToText(scroller, texts[22] as Text);
  expect(firstInView(scroller, texts)).toBeGreaterThan(17);
});

test('the page does not go to a text that it shows twice', () => {
  const key = keyOfText(TEXTS[20] as string) ?? '';
  document.querySelector('main')?.append(paragraph(TEXTS[20] as string, '300px'));
  showInPage([key, keyOfText(TEXTS[21] as string) ?? '']);
  const { top } = boxOf(Array.from(textsIn(document.body))[21] as Text);
  expect([top > 0, top < innerHeight / 2]).toEqual([true, true]);
});

test('the page goes to the text that was read; one that is in view already stays', () => {
  const key = (index: number) => keyOfText(TEXTS[index] as string) ?? '';
  showInPage(['what the page does not say', key(20)]);
  const { top } = boxOf(Array.from(textsIn(document.body))[20] as Text);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(innerHeight / 2);
  const place = scrollY;
  showInPage([key(20)]);
  expect(scrollY).toBe(place);
});

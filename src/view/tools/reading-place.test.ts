import { afterEach, expect, test } from 'vitest';
import { minutesLeft } from './minutes-left';
import { aheadOf, firstAhead, shareRead } from './reading-place';

afterEach(() => document.body.replaceChildren());

/** A scroller of 400 by 300 pixels at the window's corner, which shows blocks of a length along its flow. */
function lay(style: string, length: string, count = 10) {
  document.body.style.margin = '0';
  const scroller = document.createElement('div');
  scroller.style.cssText = `width: 400px; height: 300px; ${style}`;
  const article = document.createElement('article');
  const blocks = Array.from({ length: count }, () => document.createElement('p'));
  for (const block of blocks) block.style.cssText = `margin: 0; block-size: ${length}`;
  article.append(...blocks);
  scroller.append(article);
  document.body.append(scroller);
  return { scroller, article, blocks };
}

const share = ({ scroller, article }: ReturnType<typeof lay>) =>
  shareRead({ scroller, article } as unknown as Parameters<typeof shareRead>[0]);

test.each<[string, string, ScrollToOptions, number]>([
  ['down', 'overflow: auto', { top: 350 }, 4],
  ['vertical', 'overflow: auto hidden; writing-mode: vertical-rl', { left: -300 }, 3],
])('%s: share, and places ahead', (_, style, half, first) => {
  const laid = lay(style, '100px');
  expect(share(laid)).toBe(0);
  expect(firstAhead(laid.scroller, laid.blocks, 0)).toBe(0);
  laid.scroller.scrollTo(half);
  expect(share(laid)).toBe(0.5);
  expect(firstAhead(laid.scroller, laid.blocks, 0)).toBe(first);
  laid.scroller.scrollTo({ top: 9999, left: -9999 });
  expect(share(laid)).toBe(1);
  expect(firstAhead(laid.scroller, laid.blocks, 9999)).toBe(10);
});

test('places that are not drawn are none', () => {
  const { scroller, blocks } = lay('overflow: auto', '100px');
  for (const block of blocks.slice(3, 8)) block.style.display = 'none';
  expect(firstAhead(scroller, blocks, 50)).toBe(1);
  expect(firstAhead(scroller, blocks, 250)).toBe(8);
});

test.each([
  ['to the right', 'ltr', 1],
  ['to the left', 'rtl', -1],
])('pages that go %s', (_, direction, side) => {
  const laid = lay(`overflow: hidden; direction: ${direction}`, '300px', 3);
  const main = document.createElement('main');
  main.style.cssText = 'height: 300px; columns: 1; column-gap: 0; column-fill: auto';
  main.append(laid.article);
  laid.scroller.append(main);
  expect(share(laid)).toBe(0);
  laid.scroller.scrollTo({ left: side * 400 });
  expect(share(laid)).toBeCloseTo(0.5);
  expect(laid.blocks.map((block) => aheadOf(laid.scroller, block))).toEqual([-400, 0, 400]);
  laid.scroller.scrollTo({ left: side * 800 });
  expect(share(laid)).toBe(1);
});

test('an article that is all in view is read', () => expect(share(lay('overflow: auto', '20px'))).toBe(1));

test.each([
  [0, 6],
  [0.5, 3],
  [0.99, 1],
  [1, 0],
])('of 4 to 8 minutes, %f of them read, %i are left', (read, minutes) => {
  expect(minutesLeft({ fast: 4, slow: 8 }, read)).toBe(minutes);
});

import { expect, test } from 'vitest';
import { textFragment } from './text-fragment';

const TEXT = 'The bell is small. It was cast by Ada Brandt, who listened - to ships.\nThe bell is loud.\n海港的钟声很轻，船长们说。';
const PAGE = 'https://a.example/b';

/** What the directive says, decoded. */
function directive(passage: string, from = 0): string[] {
  const start = TEXT.indexOf(passage, from);
  const address = textFragment(`${PAGE}?c=1#d`, TEXT, start, start + passage.length);
  expect(address).toMatch(/^https:\/\/a\.example\/b\?c=1#:~:text=/);
  const named = address.replace(/^[^~]*~:text=/, '');
  expect(named).toMatch(/^(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?(?:,-[\w.%]+)?$/);
  return named.split(',').map(decodeURIComponent);
}

test.each([
  ['It was cast by Ada Brandt', ['It was cast by Ada Brandt']],
  ['Brandt, who listened - to', ['Brandt, who listened - to']],
  ['海港的钟声', ['海港的钟声']],
  [' It was cast ', ['It was cast']],
  [TEXT.slice(0, 70), ['The bell is small. It was cast by Ada Brandt, who listened - to ships.']],
])('%j', (passage, parts) => expect(directive(passage)).toEqual(parts));

test('what stands more than once is told by its neighbours', () => {
  expect(directive('The bell is')).toEqual(['The bell is', '-small. It was cast']);
  expect(directive('The bell is', 10)).toEqual(['who listened - to ships.-', 'The bell is', '-loud']);
  expect(directive('bell', 60)).toEqual(['The-', 'bell', '-is loud']);
});

test('a passage over blocks is told by its ends', () => {
  expect(directive(TEXT.slice(19, 88))).toEqual(['It was cast by Ada', 'The bell is loud.']);
});

test('no words, no directive', () => expect(textFragment(`${PAGE}#d`, TEXT, 18, 19)).toBe(PAGE));

test('a whole long article is named at once', () => {
  const text = 'The bell rang over the sea. '.repeat(20_000);
  const start = performance.now();
  expect(textFragment(PAGE, text, 0, text.length)).toMatch(/:~:text=The%20bell%20rang%20over%20the,/);
  expect(performance.now() - start).toBeLessThan(200);
});

test('half a character is left out', () => expect(textFragment(PAGE, 'half \ud800 bell', 0, 11)).toBe(`${PAGE}#:~:text=half%20%20bell`));

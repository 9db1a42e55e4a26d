import { expect, test } from 'vitest';
import { computed } from '../computed.test-support';
import { textFragment } from './text-fragment';
import { type Found, followFragment } from './text-fragment.test-support';

const TEXT = 'The bell is small. It was cast by Ada Brandt, who listened - to ships.\nThe bell is loud.\n海港的钟声很轻，船长们说。';
const PAGE = 'https://a.example/b';

/** What the directive says, decoded. */
function directive(passage: string, from = 0, text = TEXT): string[] {
  const start = text.indexOf(passage, from);
  const address = textFragment(`${PAGE}?c=1`, text, start, start + passage.length) ?? '';
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

test.each([
  ['as cast by Ada Bra', ['was cast by Ada Brandt']],
  ['isten', ['listened']],
  ['船', ['船长']],
])('the words that %j cuts are taken whole', (passage, parts) => expect(directive(passage)).toEqual(parts));

test('what stands more than once is told by its neighbours in the same block', () => {
  expect(directive('The bell is')).toEqual(['The bell is']);
  expect(directive('The bell is', 10)).toEqual(['The bell is', '-loud.']);
  expect(directive('bell', 60)).toEqual(['The-', 'bell', '-is loud.']);
});

test('words that others have in other letters, accents or spaces are told as well', () => {
  expect(directive('the cafe', 5, 'THE  CAFÉ rang. Then the cafe slept.')).toEqual(['THE CAFÉ rang. Then-', 'the cafe', '-slept.']);
});

test('a block that stands more than once whole is told by the next one', () => {
  const song = 'Ring the bell,\nlet it tell.\nRing the bell,\nall is well.\nRing the bell,\nring for Nell.';
  expect(directive('Ring the bell', 20, song)).toEqual(['Ring the bell,', '-all is well.']);
  expect(directive(song.slice(0, -16), 0, song)).toEqual(['Ring the bell,', 'Ring the bell,', '-ring for Nell.']);
});

test('a passage over blocks is told by its ends', () => {
  expect(directive(TEXT.slice(19, 88))).toEqual(['It was cast by Ada', 'The bell is loud.']);
});

test('beginning and end never overlap', () => {
  const long = 'Extraordinarily incomprehensible counterrevolutionaries misinterpreted telecommunications overenthusiastically.';
  expect(directive(long, 0, `Ah.\n${long}\nSo.`)).toEqual([long]);
  expect(directive(`${long}\nSo`, 0, `Ah.\n${long}\nSo.`)).toEqual([long.split(' ').slice(0, 5).join(' '), 'So']);
});

test('lines without words are left out at the ends', () => {
  expect(directive('* * *\nOne two.\n…', 0, 'Zero.\n* * *\nOne two.\n…\nThree.')).toEqual(['One two.']);
});

test.each([
  ['https://a.example/app#/posts/7', 'https://a.example/app#/posts/7:~:text=Ring'],
  ['https://a.example/app#/posts/7:~:text=old,-x', 'https://a.example/app#/posts/7:~:text=Ring'],
  ['https://a.example/b#:~:text=old', 'https://a.example/b#:~:text=Ring'],
])('the fragment of %s stays, but for a directive', (address, named) => expect(textFragment(address, 'Ring it.', 0, 4)).toBe(named));

test('no words, no directive', () => expect(textFragment(PAGE, TEXT, 18, 19)).toBe(undefined));

test('a whole long article is named at once', () => {
  const text = 'The bell rang over the sea. '.repeat(20_000);
  const start = computed();
  expect(textFragment(PAGE, text, 0, text.length)).toMatch(/:~:text=The%20bell%20rang%20over%20the,/);
  expect(computed() - start).toBeLessThan(200);
});

test('half a character is left out', () => expect(textFragment(PAGE, 'half \ud800 bell', 0, 11)).toBe(`${PAGE}#:~:text=half%20%20bell`));

const REPEATS = [
  'The Bell of Skerry Point',
  'The bell rings twice. The keeper counts, and the bell rings twice. Then the tide turns, the keeper sleeps and the bell rings twice.',
  'Ring the bell, ring the bell, and let the water tell.',
  'Who hears it counts to nine; who counts to nine hears it, and who hears it twice counts to nine and goes back to the boats that lay below the wall.',
  'Ring the bell, ring the bell, and let the harbour tell.',
  'Who hears it counts to nine; who counts to nine hears it, and who hears it twice counts to nine and goes back to the boats that lay below the quay.',
  'RING THE  BELL, ring the bell, and let the keeper tell.',
  '港口的钟响了两次。船长们听见港口的钟，又听见港口的钟响了两次，就把船停在墙下。',
  '港口的钟响了两次！',
  'The bell rings twice. The keeper counts, and the bell rings twice. Then the tide turns, the keeper wakes and the bell rings twice.',
].join('\n');

/** The borders of words that a passage can begin or end at, each block by itself. */
function wordsOf(text: string): Found[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const words = Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(line))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: at + index, end: at + index + segment.length }));
    at += line.length + 1;
    return words;
  });
}

/** What was found from its first letter to its last: marks at the borders of blocks may come along. */
function lettersOf({ start, end }: Found): Found {
  const passage = REPEATS.slice(start, end);
  return { start: start + passage.search(/[\p{L}\p{N}]/u), end: start + passage.search(/[^\p{L}\p{N}]*$/u) };
}

test('every passage of a text that says much more than once is found by the steps of the specification, and no other', () => {
  const words = wordsOf(REPEATS);
  const wrong: string[] = [];
  let count = 0;
  for (const [index, from] of words.entries()) {
    for (const length of [1, 2, 3, 5, 8, 9, 10, 11, 14, 25, 60]) {
      const to = words[index + length - 1];
      if (!to) continue;
      count++;
      const address = textFragment(PAGE, REPEATS, from.start, to.end) ?? '';
      const found = followFragment(address, REPEATS);
      const { start, end } = found ? lettersOf(found) : { start: 0, end: 0 };
      if (start !== from.start || end !== to.end) wrong.push(`${REPEATS.slice(from.start, to.end)} | ${decodeURIComponent(address)}`);
    }
  }
  expect(count).toBeGreaterThan(1500);
  expect(wrong).toEqual([]);
});

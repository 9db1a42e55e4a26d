import { expect, test } from 'vitest';
import { alignBlocks } from './align-blocks';

const ONE = 'The first paragraph tells of the harbour.';
const TWO = 'The second paragraph tells of the wall.';

test('blocks are matched in the order of the article', () => {
  expect(alignBlocks(['Menu', ONE, 'Buy now', TWO], [ONE, TWO])).toEqual([undefined, 0, undefined, 1]);
});

test('a list of contents is not the headings that it names', () => {
  const blocks = ['History', 'Use', ONE, 'History', TWO, 'Use', 'The end of the last paragraph.'];
  const runs = [ONE, 'History', TWO, 'Use', 'The end of the last paragraph.'];
  expect(alignBlocks(blocks, runs)).toEqual([undefined, undefined, 0, 1, 2, 3, 4]);
});

test('of two equal blocks the one beside the others is kept', () => {
  expect(alignBlocks(['Harbour', 'Sport', 'Harbour', ONE], ['Harbour', ONE])).toEqual([undefined, undefined, 0, 1]);
});

test('what repeats words of a paragraph is left out, what goes on in it is kept', () => {
  expect(alignBlocks([ONE, 'paragraph tells of the harbour'], [ONE])).toEqual([0, undefined]);
  expect(alignBlocks([ONE, TWO], [`${ONE} ${TWO}`])).toEqual([0, 0]);
});

test('a heading may have more on the page', () => {
  expect(alignBlocks(['History[edit]', ONE], ['History', ONE])).toEqual([0, 1]);
  expect(alignBlocks(['History of ships', ONE], ['History', ONE])).toEqual([undefined, 1]);
});

import { expect, test } from 'vitest';
import { type Box, bandAround, groupIntoLines, nearestLine } from './text-lines';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const column = box(100, 0, 500, 900);

test('what stands beside each other, or raised, is one line as long as its column', () => {
  const boxes = [box(100, 10, 300, 30), box(300, 10, 420, 30), box(420, 6, 426, 18), box(100, 40, 250, 60)];
  expect(groupIntoLines(boxes, [column], false)).toEqual([
    { ...box(100, 6, 500, 30), column: 0 },
    { ...box(100, 40, 500, 60), column: 0 },
  ]);
});

test('lines of two columns at one height are two, in the order of the columns', () => {
  const columns = [box(520, 0, 900, 300), box(100, 0, 480, 300)]; // right to left
  const lines = groupIntoLines([box(600, 10, 900, 30), box(600, 40, 900, 60), box(150, 10, 480, 30)], columns, false);
  expect(lines.map(({ left, top }) => [left, top])).toEqual([
    [520, 10],
    [520, 40],
    [100, 10],
  ]);
  expect(bandAround(lines, 1, 3, false)).toEqual(expect.objectContaining(box(520, 10, 900, 60)));
});

test('vertical lines follow each other to the left', () => {
  const lines = groupIntoLines([box(60, 50, 80, 400), box(100, 50, 120, 300), box(100, 300, 120, 400)], [box(0, 50, 130, 420)], true);
  expect(lines).toEqual([
    { ...box(100, 50, 120, 420), column: 0 },
    { ...box(60, 50, 80, 420), column: 0 },
  ]);
  expect(nearestLine(lines, { x: 85, y: 200 })).toBe(1);
});

test('a band has the lines on both sides, at most to the ends of the text and to a picture', () => {
  const tops = [0, 30, 60, 90, 400, 430];
  const lines = tops.map((top) => ({ ...box(100, top, 500, top + 20), column: 0 }));
  const bandOf = (index: number, count: number) => {
    const { top, bottom } = bandAround(lines, index, count, false) ?? {};
    return [top, bottom];
  };
  expect(bandOf(1, 1)).toEqual([30, 50]);
  expect(bandOf(1, 3)).toEqual([0, 80]);
  expect(bandOf(0, 3)).toEqual([0, 50]);
  expect(bandOf(2, 5)).toEqual([0, 110]);
  expect(bandOf(4, 3)).toEqual([400, 450]);
  expect(bandAround([], -1, 3, false)).toBeUndefined();
  expect(nearestLine([], { x: 1, y: 1 })).toBe(-1);
});

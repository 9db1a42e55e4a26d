import { afterEach, expect, test } from 'vitest';
import { clearHighlights, clearUnderlines, highlightMentions, underlineEntities } from './highlight';
import { rangeAt } from './range-at';

afterEach(clearHighlights);

test('mentions are painted across elements without a change to the DOM', () => {
  const content = document.createElement('div');
  content.append(...new DOMParser().parseFromString('<p>一<em>二三</em></p><p>四五</p>', 'text/html').body.childNodes);
  document.body.append(content);
  const html = content.innerHTML;
  const mentions = [
    { key: 'a', start: 0, end: 2 },
    { key: 'a', start: 3, end: 5 },
  ];
  const current = highlightMentions(content, mentions, 1);
  expect(Array.from(CSS.highlights.get('limpid-mention') ?? [], String)).toEqual(['一二', '四五']);
  expect(String(current)).toBe('四五');
  expect(content.innerHTML).toBe(html);
  clearHighlights();
  expect(CSS.highlights.size).toBe(0);
  content.remove();
});

test('the entity under the pointer is found by the boxes of its text, on every line of it', () => {
  const content = document.createElement('div');
  content.append(...new DOMParser().parseFromString('<p style="width:1em">一二三<em>四</em></p>', 'text/html').body.childNodes);
  document.body.append(content);
  const ranges = underlineEntities(content, [
    { key: 'a', start: 0, end: 2 },
    { key: 'b', start: 2, end: 4 },
  ]);
  expect(Array.from(CSS.highlights.get('limpid-entity') ?? [], String)).toEqual(['一二', '三四']);
  const hit = (selector: string, x: number, y: number) =>
    rangeAt(ranges, { target: content.querySelector(selector), clientX: x, clientY: y } as unknown as MouseEvent);
  for (const [index, line] of ranges.flatMap((range, index) => Array.from(range.getClientRects(), (box) => [index, box] as const))) {
    const found = hit('p', line.x + 2, line.y + 2);
    expect(found?.index).toBe(index);
    expect(found?.place().top).toBe(line.top);
    expect(hit('p', line.right + 40, line.y + 2)).toBe(undefined);
  }
  clearUnderlines();
  expect(CSS.highlights.size).toBe(0);
  content.remove();
});

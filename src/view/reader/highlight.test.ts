import { afterEach, expect, test } from 'vitest';
import { clearHighlights, highlightMentions } from './highlight';

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

import { expect, test } from 'vitest';
import { boundDepth } from './bound-depth';

function nest(depth: number): HTMLElement {
  const root = document.createElement('div');
  let inner: HTMLElement = root;
  for (let level = 0; level < depth; level++) {
    const next = document.createElement(level % 2 ? 'section' : 'span');
    inner.append(`${level} `, next);
    inner = next;
  }
  return root;
}

function depthOf(element: Element): number {
  return 1 + Math.max(0, ...Array.from(element.children, depthOf));
}

test('markup nested 5,000 deep becomes flat, every word kept in order', () => {
  const root = nest(5000);
  const words = root.textContent;
  boundDepth(root);
  expect(depthOf(root)).toBeLessThan(400);
  expect(root.textContent).toBe(words);
});

test('scripts in deep markup are no words', () => {
  const root = nest(400);
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.textContent = 'no words';
  (Array.from(root.querySelectorAll('*')).at(-1) as Element).append('the end', script);
  boundDepth(root);
  expect(root.textContent).toContain('the end');
  expect(root.textContent).not.toContain('no words');
});

test('markup of usual depth stays as it is', () => {
  const root = nest(200);
  const before = root.outerHTML;
  boundDepth(root);
  expect(root.outerHTML).toBe(before);
});

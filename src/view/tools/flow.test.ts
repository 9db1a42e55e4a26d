import { expect, test } from 'vitest';
import { type Step, stepOfKey } from './flow';

test.each<[KeyboardEventInit, 1 | -1, Step | undefined]>([
  [{ key: ' ' }, 1, 'page'],
  [{ key: ' ', shiftKey: true }, 1, 'page-back'],
  [{ key: 'ArrowRight' }, 1, 'line'],
  [{ key: 'ArrowRight' }, -1, 'line-back'],
  [{ key: 'ArrowLeft' }, -1, 'line'],
  [{ key: 'Home' }, 1, 'start'],
  [{ key: 'ArrowLeft', altKey: true }, 1, undefined],
  [{ key: 'a' }, 1, undefined],
])('%o where text goes to %i is %s', (init, side, step) => {
  expect(pressOn(document.body, init, side)).toBe(step);
});

test('Space on a button is its own, other keys are not', () => {
  const button = document.body.appendChild(document.createElement('button'));
  expect(pressOn(button, { key: ' ' }, 1)).toBe(undefined);
  expect(pressOn(button, { key: 'PageDown' }, 1)).toBe('page');
  button.remove();
});

test('what scrolls inside the article has its keys', () => {
  const scroller = document.body.appendChild(document.createElement('div'));
  scroller.className = 'scroller';
  const code = scroller.appendChild(document.createElement('pre'));
  code.style.cssText = 'width: 200px; overflow: auto';
  code.textContent = 'x'.repeat(400);
  expect(pressOn(code, { key: 'ArrowRight' }, 1)).toBe(undefined);
  expect(pressOn(code, { key: 'PageDown' }, 1)).toBe('page');
  code.textContent = 'short';
  expect(pressOn(code, { key: 'ArrowRight' }, 1)).toBe('line');
  scroller.remove();
});

function pressOn(target: Element, init: KeyboardEventInit, side: 1 | -1): Step | undefined {
  let step: Step | undefined;
  const listen = (event: KeyboardEvent) => {
    step = stepOfKey(event, side);
  };
  target.addEventListener('keydown', listen as EventListener, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', init));
  return step;
}

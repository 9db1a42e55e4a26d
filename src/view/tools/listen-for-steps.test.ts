import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Stage } from '../reader/stage';
import type { Step } from './flow';
import { listenForSteps } from './listen-for-steps';

let scroller: HTMLElement;
let box: HTMLElement;
let steps: Step[];

/** Pages with a box that is wider than they are, and in which a person scrolls down, too. */
beforeEach(() => {
  scroller = document.body.appendChild(document.createElement('div'));
  scroller.className = 'scroller';
  scroller.style.cssText = 'width: 400px; height: 300px; overflow: hidden';
  box = scroller.appendChild(document.createElement('div'));
  box.style.cssText = 'width: 200px; height: 100px; overflow: auto';
  box.appendChild(document.createElement('p')).style.cssText = 'margin: 0; width: 900px; height: 900px';
  steps = [];
  const onInput = (listener: (event: Event) => unknown) => {
    for (const type of ['wheel', 'touchstart', 'touchend']) scroller.addEventListener(type, listener, { passive: true });
    return () => {};
  };
  listenForSteps({ elements: { scroller }, onInput } as unknown as Stage, (step) => steps.push(step));
});

afterEach(() => scroller.remove());

const wheel = (target: Element, deltaY: number) => target.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true }));

function swipe(target: Element, by: number): void {
  const at = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 50 });
  target.dispatchEvent(new TouchEvent('touchstart', { touches: [at(150)], changedTouches: [at(150)], bubbles: true }));
  target.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [at(150 + by)], bubbles: true }));
}

test('the wheel scrolls a box, and turns the page where the box is at its end', () => {
  wheel(box, 100);
  expect(steps).toEqual([]);
  box.scrollTop = 800;
  wheel(box, 100);
  expect(steps).toEqual(['page']);
});

test('the wheel elsewhere turns the page', () => {
  wheel(scroller, 100);
  expect(steps).toEqual(['page']);
});

test('a swipe in a box is its own', () => {
  swipe(box, -80);
  expect(steps).toEqual([]);
  swipe(scroller, -80);
  expect(steps).toEqual(['page']);
});

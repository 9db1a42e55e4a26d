import { expect, test } from 'vitest';
import { dropPick, narrow, type Picking, point, setAlone, widen } from './picking';

const { body } = new DOMParser().parseFromString('<section><div class="box"><p>One</p><p>Two</p></div></section>', 'text/html');
document.body.append(...body.children);
const at = (selector: string) => document.body.querySelector(selector) as Element;
const [section, box, text] = [at('section'), at('.box'), at('.box p')];
const PLACES = new Map([
  [text, { alike: 'div.box > p', only: 'div.box > p:nth-of-type(1)' }],
  [box, { alike: 'div.box', only: 'section > div' }],
  [section, {}],
]);
const placesOf = (element: Element) => PLACES.get(element) ?? {};
const pointAt = (element: Element, role: 'hide' | 'content' | 'title' = 'hide', before: Picking = { picks: [] }) =>
  point(before, role, { element, inner: [] }, placesOf(element));
const placesIn = ({ picks }: Picking) => picks.map(({ place }) => place);

test('what has a name means all that have it, what has none itself alone', () => {
  expect(placesIn(pointAt(box))).toEqual(['div.box']);
  expect(placesIn(pointAt(text))).toEqual(['div.box > p:nth-of-type(1)']);
  expect(placesIn(pointAt(box, 'content'))).toEqual(['section > div']);
});

test('it can be made wider, as long as there is a name for it, and narrower again', () => {
  const wider = widen(setAlone(pointAt(text), false), placesOf);
  expect(placesIn(wider)).toEqual(['div.box']);
  expect(widen(wider, placesOf)).toBe(wider);
  expect(placesIn(narrow(wider, placesOf))).toEqual(['div.box > p']);
  const pointed = pointAt(text);
  expect(narrow(pointed, placesOf)).toBe(pointed);
});

test('an article has one title, and nothing is picked twice', () => {
  const titles = pointAt(box, 'title', pointAt(text, 'title'));
  expect(placesIn(titles)).toEqual(['section > div']);
  expect(placesIn(pointAt(box, 'hide', pointAt(box)))).toEqual(['div.box']);
});

test('what has no name at all picks nothing, and a pick is taken back', () => {
  expect(pointAt(section)).toEqual({ picks: [] });
  const picking = pointAt(box);
  expect(dropPick(picking, picking.picks[0] as Picking['picks'][number])).toEqual({ picks: [] });
});

import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from './firefox';
import { READER, readerIs } from './firefox-test';
import { until } from './until';

/** What scripts in the page are given: the reader, its elements by selector or accessible name, and what has the focus. */
const GIVEN = `
  const reader = ${READER};
  const find = (selector) => reader?.querySelector(selector);
  const all = (selector) => [...(reader?.querySelectorAll(selector) ?? [])];
  const named = (name) => all('button, a, input, [role]').find((one) => (one.ariaLabel ?? one.textContent) === name && one.checkVisibility());
  const focused = () => reader?.getRootNode().activeElement;
  const isShown = (element) => {
    const { left, top, right, bottom, width } = element.getBoundingClientRect();
    return width > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  };
  const isInView = (element) => {
    const { left, top, right, bottom, width } = element.getBoundingClientRect();
    return width > 0 && left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  };
  const middleOf = (element) => {
    if (!element?.checkVisibility()) return undefined;
    if (!isInView(element)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };`;

/**
 * Opens the reader by its keys, as a person does, and waits for its tools.
 * @param path - of a page of news.localhost to go to first
 * @param settings - to be kept before
 */
export async function openReader(firefox: FirefoxWithExtension, path?: string, settings?: object): Promise<void> {
  if (settings) await keepSettings(firefox, settings);
  if (path !== undefined) await firefox.goto(`http://news.localhost/${path}`);
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
}

/** Keeps settings as the options page does; those that are not given have their defaults. */
export function keepSettings(firefox: FirefoxWithExtension, values: object): Promise<unknown> {
  return firefox.inExtension(
    'return browser.storage.sync.set({ settings: { version: 2, values: arguments[0] } }).then(() => true)',
    values,
  );
}

/** The value of an expression in the page, which is given `reader`, `find`, `all`, `named`, `focused`, and whether an element `isShown`, or `isInView` as a whole. */
export function inReader(firefox: FirefoxWithExtension, expression: string): Promise<unknown> {
  return firefox.evaluate(`${GIVEN} return ${expression}`);
}

/** The text of the reader's element of a selector; '' where there is none. */
export async function textOf(firefox: FirefoxWithExtension, selector: string): Promise<string> {
  return String((await inReader(firefox, `find(${JSON.stringify(selector)})?.textContent`)) ?? '');
}

/** Waits for an expression to have a value, by default to be true. */
export async function holds(firefox: FirefoxWithExtension, expression: string, value: unknown = true): Promise<void> {
  const read = () => inReader(firefox, expression).catch(String); // what it reads may not be there yet
  await expect.poll(read, { message: expression, intervals: [30], timeout: 10_000 }).toEqual(value);
}

/** A press of the mouse on the middle of the element that an expression gives, once it is there and rests. */
export async function click(firefox: FirefoxWithExtension, element: string): Promise<void> {
  let last = '';
  const [x = 0, y = 0] = await until(async () => {
    const place = (await inReader(firefox, `middleOf(${element})`)) as number[] | null;
    const rests = String(place) === last;
    last = String(place);
    return rests ? place : undefined;
  });
  await firefox.clickAt(x, y);
}

/** Presses a tool of the reader's menu, as a person does. */
export async function pressInMenu(firefox: FirefoxWithExtension, name: string): Promise<void> {
  await click(firefox, `named('More tools')`);
  await click(firefox, `named('${name}')`);
}

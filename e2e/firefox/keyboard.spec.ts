import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { click, holds, inReader, keepSettings, openReader } from '../kit/firefox-reader';
import { test } from '../kit/firefox-test';

const { Enter, Escape, Tab, Space } = KEYS;

test('the focus enters panels and the menu that a key opens, and returns; a mouse leaves it where it is', async ({ firefox }) => {
  await openReader(firefox, 'long-read.html');
  for (const id of ['outline-panel', 'appearance-panel']) {
    await press(firefox, `find('[popovertarget=${id}]')`, Enter);
    await holds(firefox, `focused().id`, id);
    await firefox.press(Tab);
    await holds(firefox, `focused().id !== '${id}' && find('#${id}').contains(focused())`);
    await firefox.press(Escape);
    await holds(firefox, `!find('#${id}').matches(':popover-open') && focused().getAttribute('popovertarget')`, id);
    await firefox.press(Space);
    await holds(firefox, `focused().id`, id);
    await firefox.press(Escape);
    await holds(firefox, `!find('#${id}').matches(':popover-open')`);
  }
  const menuHasClosed = `!find('.more-tools').matches(':popover-open') && focused() === named('More tools')`;
  await press(firefox, `named('More tools')`, Enter);
  await holds(firefox, FIRST_OF_MENU);
  await firefox.press(Escape);
  await holds(firefox, menuHasClosed);
  await firefox.press(Enter);
  await holds(firefox, FIRST_OF_MENU);
  await firefox.press(Tab);
  await firefox.press(Enter);
  await holds(firefox, `find('.line-focus') !== null && ${menuHasClosed}`);

  await click(firefox, `named('Contents')`);
  await holds(firefox, `find('#outline-panel').matches(':popover-open') && !find('#outline-panel').contains(focused())`);
  await firefox.press(Escape);
  await holds(firefox, `!find('#outline-panel').matches(':popover-open')`);
  await firefox.press(Enter); // the mouse left the focus on the button
  await holds(firefox, `focused().id`, 'outline-panel');
});

test('the search gives the focus back to where it was opened', async ({ firefox }) => {
  await openReader(firefox, 'long-read.html');
  await press(firefox, `named('More tools')`, Enter);
  await holds(firefox, FIRST_OF_MENU);
  await firefox.press(Enter);
  await holds(firefox, FIELD_HAS_FOCUS);
  await firefox.press(Escape);
  await holds(firefox, `find('.find-bar') === null && focused() === named('More tools')`);
  await press(firefox, `find('.scroller')`, '/');
  await holds(firefox, FIELD_HAS_FOCUS);
  await firefox.press(Escape);
  await holds(firefox, `find('.find-bar') === null && focused() === find('.scroller')`);
});

test('arrows in a wide table scroll it, and turn no page', async ({ firefox }) => {
  await openReader(firefox, 'reading-aids.html', { flow: 'pages' });
  await inReader(firefox, `find('.table-box').focus()`);
  await holds(firefox, `/^Page [2-9]/.test(find('.page-number').textContent)`); // the focus brings its page
  const place = await inReader(firefox, PAGE_NUMBER);
  await firefox.press(KEYS.ArrowRight);
  await holds(firefox, `find('.table-box').scrollLeft > 0`);
  expect(await inReader(firefox, PAGE_NUMBER)).toBe(place);
  await firefox.press(KEYS.PageUp);
  await holds(firefox, `${PAGE_NUMBER} !== ${JSON.stringify(place)}`);
});

test('settings changed elsewhere keep the place that is read', async ({ firefox }) => {
  await openReader(firefox, 'long-read.html', { flow: 'columns' }); // browsers keep it where text goes down
  await inReader(firefox, `find('.scroller').scrollTo({ left: innerWidth, behavior: 'instant' })`);
  const first = `all('.content > *').findIndex(isShown)`;
  const place = Number(await inReader(firefox, first));
  expect(place).toBeGreaterThan(3);
  await keepSettings(firefox, { flow: 'columns', textSize: 28 });
  await holds(firefox, `getComputedStyle(find('article')).fontSize`, '28px');
  await new Promise((resolve) => setTimeout(resolve, 500)); // whatever settles
  expect(await inReader(firefox, `isShown(all('.content > *')[${place}])`)).toBe(true);
});

const FIRST_OF_MENU = `focused() === named('Find in article')`;
const FIELD_HAS_FOCUS = `focused()?.matches('.find-bar input')`;
const PAGE_NUMBER = `find('.page-number').textContent`;

/** Presses a key on an element. */
async function press(firefox: FirefoxWithExtension, element: string, key: string): Promise<void> {
  await inReader(firefox, `${element}.focus()`);
  await firefox.press(key);
}

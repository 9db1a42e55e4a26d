import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { READER, readerIs, test } from '../kit/firefox-test';
import { ownPage, TEMPLATE_ADDRESS } from '../kit/template';
import { until } from '../kit/until';

type Firefox = Parameters<typeof readerIs>[0];

test('the panel, pages, vertical writing and the other script, by mouse and keys', async ({ site, firefox }) => {
  site.handler = (url) => (url.pathname.endsWith('.html') ? { body: ownPage('template-full.html') } : undefined);
  await firefox.goto(TEMPLATE_ADDRESS);
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await click(firefox, '[popovertarget=appearance-panel]');
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.panel').matches(':popover-open')`));

  await click(firefox, 'label:has([value=sepia])');
  await until(async () => (await firefox.evaluate(`return getComputedStyle(${READER}).backgroundColor`)) === 'rgb(246, 236, 216)');

  await click(firefox, 'label:has([value=taiwan])');
  await until(async () => (await textOf(firefox, 'h1')) === '一張海圖，三條線：海灣兩城重談海底鐵路');
  await click(firefox, 'label:has([value=original])');
  await until(async () => (await textOf(firefox, 'h1')) === '一张海图，三条线：海湾两城重谈海底铁路');

  await click(firefox, 'label:has([value=pages])');
  await firefox.press(KEYS.Escape);
  await until(async () => /^Page 1 of [2-9]$/.test(await textOf(firefox, '.page-number')));
  await firefox.press(KEYS.PageDown);
  await until(async () => /^Page 2 of/.test(await textOf(firefox, '.page-number')));

  await click(firefox, '[popovertarget=appearance-panel]');
  await click(firefox, '#verticalWriting');
  await firefox.press(KEYS.Escape);
  await until(() => firefox.evaluate(`return getComputedStyle(${READER}.querySelector('article')).writingMode === 'vertical-rl'`));
  expect(
    await firefox.evaluate(`const { scrollWidth, clientWidth } = ${READER}.querySelector('.scroller'); return scrollWidth > clientWidth`),
  ).toBe(true);
});

async function textOf(firefox: Firefox, selector: string): Promise<string> {
  return String(await firefox.evaluate(`return ${READER}.querySelector(arguments[0])?.textContent ?? ''`, selector));
}

/** A press of the mouse on the middle of an element. */
async function click(firefox: Firefox, selector: string): Promise<void> {
  const place = `const e = ${READER}.querySelector(arguments[0]); e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]`;
  const [x = 0, y = 0] = (await firefox.evaluate(place, selector)) as number[];
  await firefox.clickAt(x, y);
}

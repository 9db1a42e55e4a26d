import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { click, textOf } from '../kit/firefox-reader';
import { READER, readerIs, test } from '../kit/firefox-test';
import { ownPage, TEMPLATE_ADDRESS } from '../kit/template';
import { until } from '../kit/until';

test('the panel, pages, vertical writing and the other script, by mouse and keys', async ({ site, firefox }) => {
  site.handler = (url) => (url.pathname.endsWith('.html') ? { body: ownPage('template-full.html') } : undefined);
  await firefox.goto(TEMPLATE_ADDRESS);
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await click(firefox, `find('[popovertarget=appearance-panel]')`);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.panel').matches(':popover-open')`));

  await click(firefox, `find('label:has([value=sepia])')`);
  await until(async () => (await firefox.evaluate(`return getComputedStyle(${READER}).backgroundColor`)) === 'rgb(246, 236, 216)');

  await click(firefox, `find('label:has([value=taiwan])')`);
  await until(async () => (await textOf(firefox, 'h1')) === '一張海圖，三條線：海灣兩城重談海底鐵路');
  await click(firefox, `find('label:has([value=original])')`);
  await until(async () => (await textOf(firefox, 'h1')) === '一张海图，三条线：海湾两城重谈海底铁路');

  await click(firefox, `find('label:has([value=pages])')`);
  await firefox.press(KEYS.Escape);
  await until(async () => /^Page 1 of [2-9]$/.test(await textOf(firefox, '.page-number')));
  await firefox.press(KEYS.PageDown);
  await until(async () => /^Page 2 of/.test(await textOf(firefox, '.page-number')));

  await click(firefox, `find('[popovertarget=appearance-panel]')`);
  await click(firefox, `find('#verticalWriting')`);
  await firefox.press(KEYS.Escape);
  await until(() => firefox.evaluate(`return getComputedStyle(${READER}.querySelector('article')).writingMode === 'vertical-rl'`));
  expect(
    await firefox.evaluate(`const { scrollWidth, clientWidth } = ${READER}.querySelector('.scroller'); return scrollWidth > clientWidth`),
  ).toBe(true);
});

import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { click } from '../kit/firefox-reader';
import { READER, readerIs, test } from '../kit/firefox-test';
import { until } from '../kit/until';

async function openList(firefox: FirefoxWithExtension): Promise<void> {
  await until(() => firefox.evaluate(`return ${READER}.querySelector('[popovertarget=more-tools]') !== null`));
  await click(firefox, `${READER}.querySelector('[popovertarget=more-tools]')`);
  await click(firefox, `[...${READER}.querySelectorAll('.more-tools button')].find((one) => one.textContent === 'Removed blocks')`);
}

test('what was removed is listed by kind and put back by one click; keys reach the list and leave it', async ({ firefox }) => {
  await firefox.goto('http://news.localhost/promos.html');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  const isTrue = (condition: string) => until(() => firefox.evaluate(`return ${condition}`));
  const text = await firefox.evaluate(`return ${READER}.querySelector('.content').textContent`);
  await openList(firefox);
  await isTrue(`/^\\d+ blocks? removed · /.test(${READER}.querySelector('.removed-summary')?.textContent)`);
  await isTrue(`${READER}.getRootNode().activeElement.id === 'removed-panel'`);
  await click(firefox, `${READER}.querySelector('.removed button')`);
  await isTrue(`${READER}.querySelectorAll('.put-back').length === 1`);
  const words = `${READER}.querySelector('.removed p').textContent.slice(0, 20)`;
  await isTrue(`${READER}.querySelector('.put-back').shadowRoot.textContent.includes(${words})`);
  const unchanged = await firefox.evaluate(`return ${READER}.querySelector('.content').textContent`);
  expect(unchanged).toBe(text);
  await click(firefox, `${READER}.querySelector('.removed button')`);
  await isTrue(`${READER}.querySelectorAll('.put-back').length === 0`);
  await firefox.press(KEYS.Escape);
  await isTrue(`!${READER}.querySelector('#removed-panel').matches(':popover-open')`);
  await isTrue(`${READER}.getRootNode().activeElement.getAttribute('popovertarget') === 'more-tools'`);
  await readerIs(firefox, true);
});

test('the target template: what stands around its text is listed', async ({ firefox }) => {
  await firefox.goto('http://news.localhost/template-full.html');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await openList(firefox);
  await until(() => firefox.evaluate(`return (${READER}.querySelector('.removed')?.textContent ?? '').includes('渡轮汽笛录音走红')`));
});

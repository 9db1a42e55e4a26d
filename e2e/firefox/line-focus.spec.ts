import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { READER, readerIs, test } from '../kit/firefox-test';
import { until } from '../kit/until';

test('three lines stay clear, and keys move them', async ({ firefox }) => {
  await firefox.goto('http://news.localhost/long-read.html');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  const click = async (element: string) => {
    const middle = `const r = ${element}.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]`;
    const [x = 0, y = 0] = (await firefox.evaluate(middle)) as number[];
    await firefox.clickAt(x, y);
  };
  await click(`${READER}.querySelector('[popovertarget=more-tools]')`);
  await click(`[...${READER}.querySelectorAll('.more-tools button')].find((one) => one.textContent === 'Line focus')`);
  const top = async () =>
    Number(await firefox.evaluate(`return ${READER}.querySelector('.line-focus')?.getBoundingClientRect().top ?? -1`));
  await until(async () => (await top()) > 0);
  const first = await top();
  for (let press = 0; press < 4; press++) await firefox.press(KEYS.ArrowDown);
  await until(async () => (await top()) > first + 80);
  expect(await firefox.evaluate(`return ${READER}.querySelector('.content').querySelector('.line-focus')`)).toBe(null);
});

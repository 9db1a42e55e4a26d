import { KEYS } from '../kit/firefox';
import { READER, readerIs, test } from '../kit/firefox-test';
import { until } from '../kit/until';

test('what was removed is listed by kind and put back by one click', async ({ firefox }) => {
  await firefox.goto('http://news.localhost/promos.html');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  const click = async (element: string) => {
    const middle = `const r = ${element}.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]`;
    const [x = 0, y = 0] = (await firefox.evaluate(middle)) as number[];
    await firefox.clickAt(x, y);
  };
  await click(`${READER}.querySelector('[popovertarget=more-tools]')`);
  await click(`[...${READER}.querySelectorAll('.more-tools button')].find((one) => one.textContent === 'Removed blocks')`);
  await until(() => firefox.evaluate(`return /^\\d+ blocks? removed/.test(${READER}.querySelector('.removed-summary')?.textContent)`));
  await click(`${READER}.querySelector('.removed button')`);
  await until(() => firefox.evaluate(`return ${READER}.querySelectorAll('.put-back').length === 1`));
  await click(`${READER}.querySelector('.removed button')`);
  await until(() => firefox.evaluate(`return ${READER}.querySelectorAll('.put-back').length === 0`));
});

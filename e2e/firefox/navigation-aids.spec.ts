import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { click, textOf } from '../kit/firefox-reader';
import { READER, readerIs, test } from '../kit/firefox-test';
import { until } from '../kit/until';

test('the outline by mouse, the search by keys, and progress', async ({ firefox }) => {
  await firefox.goto('http://news.localhost/long-read.html');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await until(async () => /^[3-9] min left$/.test(await textOf(firefox, '.progress p')));

  await firefox.evaluate(`${READER}.querySelector('[popovertarget=outline-panel]').focus()`);
  await firefox.press(KEYS.Enter);
  const focused = `return ${READER}.getRootNode().activeElement.id`;
  await until(async () => (await firefox.evaluate(focused)) === 'outline-panel');
  await firefox.press(KEYS.Escape);
  const hasButton = `return ${READER}.getRootNode().activeElement.matches('[popovertarget=outline-panel]')`;
  await until(() => firefox.evaluate(hasButton));

  await click(firefox, `find('[popovertarget=outline-panel]')`);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.outline li li:last-child button')?.checkVisibility()`));
  await click(firefox, `find('.outline li li:last-child button')`);
  await until(() =>
    firefox.evaluate(
      `const { top } = ${READER}.querySelectorAll('.content h3')[1].getBoundingClientRect(); return top > 0 && top < innerHeight / 2`,
    ),
  );
  expect(await firefox.evaluate(`return ${READER}.getRootNode().activeElement.textContent`)).toBe('The southern steps');
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.progress > div').getBoundingClientRect().width > 50`));

  await firefox.press('/');
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.find-bar input') !== null`));
  for (const letter of 'kittiwake') await firefox.press(letter);
  await until(async () => / of 3$/.test(await textOf(firefox, '.find-bar [role=status]')));
  const first = await textOf(firefox, '.find-bar [role=status]');
  await firefox.press(KEYS.Enter);
  await until(async () => (await textOf(firefox, '.find-bar [role=status]')) !== first);
  await firefox.press(KEYS.Escape);
  await until(async () => !(await firefox.evaluate(`return ${READER}.querySelector('.find-bar') !== null`)));
  await readerIs(firefox, true);
});

import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { click, textOf } from '../kit/firefox-reader';
import { READER, readerIs, test } from '../kit/firefox-test';
import { until } from '../kit/until';

type Firefox = Parameters<typeof readerIs>[0];

test.beforeEach(async ({ firefox }) => {
  await firefox.goto('http://news.localhost/footnotes.html');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('sup a[role=link]') !== null`));
});

test('a note is shown beside its reference, gone to, and left for where it was', async ({ firefox }) => {
  await click(firefox, `find('sup a[noteref]')`);
  await until(async () => (await textOf(firefox, '.note-text')).startsWith('Minutes of the parish of Halvard, volume 3'));
  await firefox.press(KEYS.Escape);
  await until(async () => (await textOf(firefox, '.note-text')) === '');
  await readerIs(firefox, true);
  await firefox.evaluate(`${READER}.querySelector('sup a[noteref]').focus()`);
  await firefox.press(KEYS.Enter);
  await until(() => firefox.evaluate(`return ${READER}.getRootNode().activeElement?.matches('.note-card button')`));
  await firefox.press(KEYS.Enter);
  await until(() => firefox.evaluate(`return ${READER}.getRootNode().activeElement?.matches('li[noteid]')`));
  await until(() =>
    firefox.evaluate(
      `const { top, bottom } = ${READER}.querySelector('li[noteid]').getBoundingClientRect(); return top > 0 && bottom < innerHeight`,
    ),
  );
  await comesToRest(firefox, 'li[noteid]');
  await click(firefox, `find('li[noteid] a[noteref]')`);
  await until(() => firefox.evaluate(`return ${READER}.getRootNode().activeElement?.matches('sup a[noteref]')`));
  expect(await textOf(firefox, '.note-text')).toBe('');
});

test('a band of lines goes down by keys', async ({ firefox }) => {
  await click(firefox, `find('[popovertarget=more-tools]')`);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.more-tools .icon-line-focus')?.checkVisibility()`));
  await click(firefox, `find('.more-tools button:has(.icon-line-focus)')`);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.line-focus')?.getBoundingClientRect().height > 20`));
  const place = `return Number.parseFloat(${READER}.querySelector('.line-focus').style.top)`;
  const first = Number(await firefox.evaluate(place));
  await firefox.press(KEYS.ArrowDown);
  await until(async () => Number(await firefox.evaluate(place)) > first + 15);
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
});

/** A smooth scroll has ended: the place is where it was a moment ago. */
async function comesToRest(firefox: Firefox, selector: string): Promise<void> {
  const place = `return ${READER}.querySelector(arguments[0]).getBoundingClientRect().top`;
  let last: unknown;
  await until(async () => {
    const before = last;
    last = await firefox.evaluate(place, selector);
    return last === before;
  });
}

import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { click, textOf } from '../kit/firefox-reader';
import { READER, readerIs, test } from '../kit/firefox-test';
import { ownPages } from '../kit/site-server';
import { until } from '../kit/until';

const CODE = 'def height(t, waves):\n    return sum(a * cos(2 * pi * t / T) for a, T in waves)\n';

test.beforeEach(async ({ site, firefox }) => {
  site.handler = ownPages();
  await firefox.goto('http://news.localhost/reading-aids.html');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
});

test('a device without voices says so; Esc ends reading aloud, then the reader', async ({ firefox }) => {
  await click(firefox, `find('.toolbar button:has(.icon-speak)')`);
  await until(async () => (await textOf(firefox, '.speech-bar [role=alert]')).startsWith('This device has no voice for English.'));
  await firefox.press(KEYS.Escape);
  await until(async () => (await textOf(firefox, '.speech-bar')) === '');
  await readerIs(firefox, true);
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
});

test('pictures, code, a wide table, formulas, a video and the beginnings of words', async ({ firefox }) => {
  await click(firefox, `find('.content img[role=button]')`);
  await until(async () => (await textOf(firefox, '.lightbox')).includes('Picture 1 of 2'));
  await firefox.press(KEYS.ArrowRight);
  await until(async () => (await textOf(firefox, '.lightbox')).includes('The gauge that is still in use.'));
  await firefox.press(KEYS.Escape);
  await until(async () => (await textOf(firefox, '.lightbox')) === '');
  const focused = `return ${READER}.getRootNode().activeElement?.alt`;
  expect(await firefox.evaluate(focused)).toBe('The gauge that is still in use.');

  await click(firefox, `find('.code-tool button')`);
  await until(async () => (await firefox.copiedText()) === CODE);

  const table = `const box = ${READER}.querySelector('.table-box'); return [box.getAttribute('role'), box.tabIndex, box.getAttribute('aria-label'), getComputedStyle(box.firstElementChild).display]`;
  expect(await firefox.evaluate(table)).toEqual(['region', 0, 'High water at Skerry Point, in metres', 'table']);

  const formulas = `return [...${READER}.querySelectorAll('.content mfrac')].map((element) => element instanceof MathMLElement)`;
  expect(await firefox.evaluate(formulas)).toEqual([true]);
  const video = `const { href, ariaLabel, textContent } = ${READER}.querySelector('[embedhost]'); return [href, ariaLabel, textContent]`;
  expect(await firefox.evaluate(video)).toEqual([
    'https://www.youtube.com/watch?v=abcdefghijk',
    'The last keeper of Skerry Point (www.youtube.com)',
    '',
  ]);

  await click(firefox, `find('[popovertarget=appearance-panel]')`);
  await click(firefox, `find('#wordBeginnings')`);
  await until(() => firefox.evaluate(`return (CSS.highlights.get('limpid-beginning')?.size ?? 0) > 50`));
});

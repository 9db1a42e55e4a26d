import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { click, holds, inReader, openReader } from '../kit/firefox-reader';
import { test } from '../kit/firefox-test';

const NUMBER = `find('.page-number').textContent`;
const LEFT = `find('.scroller').scrollLeft`;

test('pages turn by keys, wheel and focus, each whole in the window; the one that is left for another layout stays', async ({
  firefox,
}) => {
  await openReader(firefox, 'english-news.html', { flow: 'pages' });
  await holds(firefox, `/^Page 1 of [3-9]$/.test(${NUMBER})`);
  const pages = Number(String(await inReader(firefox, NUMBER)).slice(-1));
  const width = Number(await inReader(firefox, 'innerWidth'));
  const pageIs = (page: number) => holds(firefox, NUMBER, `Page ${page} of ${pages}`);
  await firefox.press(KEYS.Space);
  await pageIs(2);
  await firefox.press(KEYS.ArrowLeft);
  await pageIs(1);
  await firefox.wheelAt(600, 400, 100);
  await pageIs(2);
  await firefox.press(KEYS.End);
  await pageIs(pages);
  expect(await inReader(firefox, LEFT)).toBe((pages - 1) * width);
  await firefox.press(KEYS.Home);
  await pageIs(1);
  await inReader(firefox, `named('Copy all').focus()`);
  await pageIs(pages);
  await holds(firefox, `${LEFT} % innerWidth`, 0);

  await inReader(firefox, `find('.scroller').focus()`);
  await firefox.press(KEYS.Home);
  await firefox.press(KEYS.PageDown);
  await pageIs(2);
  const place = await inReader(firefox, `all('.content > *').findIndex(isShown)`);
  await click(firefox, `named('Text and appearance')`);
  await click(firefox, `find('label:has([value=scroll])')`);
  await holds(firefox, `find('.page-number') === null && find('.scroller').scrollTop > 0 && isShown(all('.content > *')[${place}])`);
});

test('Arabic pages go to the left', async ({ firefox }) => {
  await openReader(firefox, 'arabic-news.html', { flow: 'pages', textSize: 32 });
  await firefox.press(KEYS.ArrowLeft);
  await holds(firefox, `/^Page 2/.test(${NUMBER})`);
  await holds(firefox, `${LEFT} + innerWidth`, 0);
});

test('vertical lines begin at the right and go on to the left, by keys and by the wheel', async ({ firefox }) => {
  await openReader(firefox, 'template-full.html', { verticalWriting: true, textSize: 32 });
  expect(await inReader(firefox, `isInView(find('h1'))`)).toBe(true);
  const width = Number(await inReader(firefox, 'innerWidth'));
  expect(await inReader(firefox, LEFT)).toBe(0);
  await firefox.wheelAt(600, 400, 120);
  await holds(firefox, LEFT, -120);
  await firefox.press(KEYS.Space);
  await holds(firefox, LEFT, -120 - 0.9 * width);
  await firefox.press(KEYS.ArrowUp);
  await holds(firefox, LEFT, -80 - 0.9 * width);
  await firefox.press(KEYS.Home);
  await holds(firefox, LEFT, 0);
});

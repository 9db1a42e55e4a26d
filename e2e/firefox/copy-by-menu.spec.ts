import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { test } from '../kit/firefox-test';
import { until } from '../kit/until';

const TITLE = /^The Lighthouse That Learned to Whisper\n/;

test('the context menu copies the article, and what is selected', async ({ firefox }) => {
  await firefox.goto('http://news.localhost/english-news.html');
  await firefox.chooseFromContextMenu(300, 420, 'Copy clean text');
  const text = await until(async () => copied(await firefox.copiedText()));
  expect(text).toContain('\n\nFor ninety years');

  const [x = 0, y = 0] =
    (await firefox.evaluate(`const text = [...document.querySelectorAll('p')].find((p) => /^For ninety/.test(p.textContent)).firstChild;
    text.parentElement.scrollIntoView({ block: 'center' });
    getSelection().setBaseAndExtent(text, 0, text, 40);
    const { left, top, height } = getSelection().getRangeAt(0).getClientRects()[0];
    return [left + 40, top + height / 2]`)) as number[];
  await firefox.chooseFromContextMenu(x, y, 'Copy clean selection');
  await until(async () => /\n\nFor ninety [^\n]{1,40}$/.test(await firefox.copiedText()));
});

test('the shortcut copies the article, or what is selected', async ({ firefox }) => {
  await firefox.goto('http://news.localhost/english-news.html');
  await firefox.press(KEYS.Alt, KEYS.Shift, 'c');
  expect(await until(async () => copied(await firefox.copiedText()))).toContain('\n\nWhat the pilots heard');
  await firefox.evaluate(
    `getSelection().selectAllChildren([...document.querySelectorAll('p')].find((p) => p.textContent.includes('For ninety years')))`,
  );
  await firefox.press(KEYS.Alt, KEYS.Shift, 'c');
  await until(async () => /\n\nFor ninety years[^\n]*$/.test(await firefox.copiedText()));
});

const copied = (text: string) => (TITLE.test(text) ? text : undefined);

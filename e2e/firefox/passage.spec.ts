import { expect } from '@playwright/test';
import { click, holds, inReader, openReader, pressInMenu } from '../kit/firefox-reader';
import { test } from '../kit/firefox-test';
import { until } from '../kit/until';

/** Two paragraphs of the page say the same. */
const PASSAGE = `all('.content h2').find((heading) => heading.textContent.includes('The sixth watch')).nextElementSibling`;
const SELECT = `getSelection().setBaseAndExtent(${PASSAGE}.firstChild, 0, ${PASSAGE}, ${PASSAGE}.childNodes.length)`;

test('a selected passage as a quotation, and as a link that leads to it and to no other that says the same', async ({ firefox }) => {
  await openReader(firefox, 'six-watches.html');
  await click(firefox, `named('More tools')`);
  await holds(firefox, `named('Copy as quote')`, null);
  await click(firefox, `named('More tools')`);

  const said = String(await inReader(firefox, `${PASSAGE}.textContent.trim()`));
  await inReader(firefox, SELECT);
  await pressInMenu(firefox, 'Copy as quote');
  await until(async () => (await firefox.copiedText()).includes(`> ${said}\n\n— `));
  expect(await firefox.clipboard('text/html')).toMatch(/<blockquote cite="http:\/\/news\.localhost\/six-watches\.html#:~:text=/);

  await inReader(firefox, SELECT);
  await pressInMenu(firefox, 'Copy link to passage');
  const link = await until(async () => /^http\S+#:~:text=\S+$/.exec(await firefox.copiedText())?.[0]);
  await firefox.goto('about:blank');
  const { width, height } = (await firefox.marionette.send('WebDriver:GetWindowRect')) as { width: number; height: number };
  await firefox.marionette.send('WebDriver:SetWindowRect', { width, height: 400 });
  await firefox.goto(link);
  const tops = `return [...document.querySelectorAll('p')].filter(({ textContent }) => textContent.trim() === ${JSON.stringify(said)})
    .map((paragraph) => paragraph.getBoundingClientRect().top).map((top) => top >= 0 && top < innerHeight)`;
  await expect.poll(() => firefox.evaluate(tops)).toEqual([false, true]);
  await firefox.marionette.send('WebDriver:SetWindowRect', { width, height });
});

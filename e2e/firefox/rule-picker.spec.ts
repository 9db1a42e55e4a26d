import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { KEYS } from '../kit/firefox';
import { click, holds, inReader, openReader, pressInMenu } from '../kit/firefox-reader';
import { openRules, press } from '../kit/firefox-rules-page';
import { openPopup, test } from '../kit/firefox-test';
import { PAGE_WITH_LETTER } from '../kit/page-with-letter';
import { until } from '../kit/until';

const LETTERS = `(find('.content')?.textContent.match(/costs nothing/g) ?? []).length`;

test('what is pointed at is hidden, in the preview at once, after reloading too, until it is taken back', async ({ firefox, site }) => {
  site.handler = () => ({ body: PAGE_WITH_LETTER });
  await firefox.goto('http://news.localhost/tide.html');
  await openPopup(firefox);
  await firefox.inPopup(`[...document.querySelectorAll('footer button')].find((one) => one.textContent === 'Adjust this site…').click()`);
  await holds(firefox, `${LETTERS}`, 2);
  const [x = 0, y = 0] = (await firefox.evaluate(
    `const { left, top } = document.querySelector('.letter p').getBoundingClientRect(); return [left + 20, top + 5];`,
  )) as number[];
  await firefox.clickAt(x, y);
  await holds(firefox, LETTERS, 1);
  await click(firefox, `named('Wider')`);
  await click(firefox, `named('All alike: 2')`);
  await holds(firefox, LETTERS, 0);
  expect(await inReader(firefox, `all('.picks code').map((one) => one.textContent)`)).toEqual(['div.letter']);
  await click(firefox, `named('Save and read')`);
  await holds(firefox, `!!find('[role=toolbar]') && ${LETTERS} === 0 && find('.content').textContent.includes('Millers came')`);
  await firefox.goto('http://news.localhost/tide.html');
  await openReader(firefox);
  await holds(firefox, `find('.content').textContent.includes('Millers came') && ${LETTERS} === 0`);

  const isListed = () => firefox.evaluate(`return document.querySelector('[role=switch]') !== null`);
  await openRules(firefox);
  await until(isListed);
  await press(firefox, 'Export as JSON');
  const file = join(firefox.profile, 'picked.news.localhost.json');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('}\n'));
  await firefox.evaluate('return browser.storage.local.clear().then(() => true)');
  await openReader(firefox, 'tide.html');
  await holds(firefox, LETTERS, 2);
  await openRules(firefox);
  await firefox.chooseFile('input[type=file]', file);
  await press(firefox, 'Add 1 rule');
  await until(isListed);
  await openReader(firefox, 'tide.html');
  await holds(firefox, `find('.content').textContent.includes('Millers came') && ${LETTERS} === 0`);
  await pressInMenu(firefox, 'Adjust this site…');
  await holds(firefox, `!!find('.picker-panel')`);
  await click(firefox, `named('Take back div.letter')`);
  await holds(firefox, LETTERS, 2);
  await firefox.press(KEYS.Escape);
  await holds(firefox, LETTERS, 0);
  await click(firefox, `named('Take back div.letter')`);
  await click(firefox, `named('Save and read')`);
  await holds(firefox, `!!find('[role=toolbar]') && ${LETTERS}`, 2);
});

import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { openReader } from '../kit/open-reader';
import { PAGE_WITH_LETTER } from '../kit/page-with-letter';
import { pressInMenu } from '../kit/press-in-menu';
import { choose, openRules } from '../kit/rules-page';
import { violations } from '../kit/violations';

const ADDRESS = 'http://news.localhost/tide.html';
/** Of the reader: the picker's preview has a content, too. */
const READ = '.reader:not(.picker) .content';
const letters = (page: Page) => page.locator(READ).getByText(/costs nothing/);

test('what is pointed at is hidden, in the preview at once, after reloading too, until it is taken back', async ({
  browserWithExtension,
  site,
}) => {
  site.handler = () => ({ body: PAGE_WITH_LETTER });
  const { page, openPopup, readByPopup } = browserWithExtension;
  await page.goto(ADDRESS);
  await (await openPopup(page)).getByRole('button', { name: 'Adjust this site…' }).click();
  const panel = page.getByRole('region', { name: 'Adjust news.localhost' });
  const preview = panel.getByRole('region', { name: 'Preview of the article' });
  await expect(preview).toContainText('costs nothing');
  expect(await violations(page, 'html > div')).toEqual([]);
  const letter = (await page.locator('.letter p').first().boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(letter.x + 20, letter.y + 5);
  await expect(panel.getByRole('listitem')).toContainText('1 on this page');
  await expect(preview).not.toContainText('Every Friday');
  await (await openPopup(page)).getByRole('button', { name: 'Adjust this site…' }).click();
  await expect(page.locator('.picker')).toHaveCount(1); // the same one, with what was picked
  await expect(panel.getByRole('listitem')).toContainText('1 on this page');
  await panel.getByRole('button', { name: 'All alike: 2' }).click();
  await expect(preview).not.toContainText('costs nothing');
  await page.keyboard.press('Escape');
  await expect(preview).toContainText('comes on Fridays');
  await panel.getByRole('button', { name: 'Wider' }).click();
  await expect(panel.getByRole('listitem').locator('code')).toHaveText(/^div\.story > div:nth-of-type\(1\)$/);
  await panel.getByRole('button', { name: 'All alike: 2' }).click();
  await panel.getByRole('button', { name: 'Save and read' }).click();
  await expect(page.locator(READ)).toContainText('Millers came');
  await expect(letters(page)).toHaveCount(0);
  await page.reload();
  await readByPopup(page);
  await expect(page.locator(READ)).toContainText('Millers came');
  await expect(letters(page)).toHaveCount(0);

  const rules = await openRules(browserWithExtension);
  const download = rules.waitForEvent('download');
  await rules.getByRole('button', { name: 'Export as JSON' }).first().click();
  const exported = await readFile(await (await download).path());
  await rules.evaluate('chrome.storage.local.clear()');
  await page.bringToFront();
  await readAgain(browserWithExtension);
  await expect(letters(page)).toHaveCount(2);
  await choose(rules, (await download).suggestedFilename(), exported);
  await rules.getByRole('button', { name: 'Add 1 rule' }).click();
  await expect(rules.getByRole('switch')).toBeChecked();
  await rules.close();
  await readAgain(browserWithExtension);
  await expect(page.locator(READ)).toContainText('Millers came');
  await expect(letters(page)).toHaveCount(0);
  await page.getByRole('toolbar').waitFor();
  await pressInMenu(page, 'Adjust this site…');
  await panel.getByRole('button', { name: 'Take back div.letter' }).click();
  await panel.getByRole('button', { name: 'Save and read' }).click();
  await expect(letters(page)).toHaveCount(2);
});

test('text and title are pointed at by keys, for one page alone', async ({ browserWithExtension, site }) => {
  site.handler = () => ({ body: PAGE_WITH_LETTER });
  const page = await openReader(browserWithExtension, 'tide.html');
  await pressInMenu(page, 'Adjust this site…');
  const panel = page.getByRole('region', { name: 'Adjust news.localhost' });
  await panel.getByRole('radio', { name: 'Title' }).click();
  await page.getByRole('application').focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(panel.getByRole('listitem')).toContainText('p.kicker');
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText('Mills of the coast');
  await panel.getByRole('combobox', { name: 'For' }).press('End');
  await panel.getByRole('button', { name: 'Save and read' }).dblclick(); // one save: a second would close the reader again
  await page.getByRole('toolbar').waitFor();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toHaveText('Mills of the coast');
  await page.goto('http://news.localhost/other.html');
  await browserWithExtension.readByPopup(page);
  await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toHaveText('The mill turns again');
});

test('where no article is found one is pointed at, on a narrow screen too', async ({ browserWithExtension, site }) => {
  site.handler = () => ({
    body: '<!doctype html><html lang="en"><title>Verse</title><h1>Verse</h1><div class="verse">The tide comes in.</div></html>',
  });
  const { page, openPopup } = browserWithExtension;
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(ADDRESS);
  const popup = await openPopup(page);
  await expect(popup.getByRole('alert')).toBeVisible();
  await popup.getByRole('button', { name: 'Adjust this site…' }).click();
  const panel = page.getByRole('region', { name: 'Adjust news.localhost' });
  await panel.getByRole('radio', { name: 'Article' }).click();
  const verse = (await page.locator('.verse').boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(verse.x + 5, verse.y + 5);
  await expect(panel.getByRole('region')).toContainText('The tide comes in.');
  const save = panel.getByRole('button', { name: 'Save and read' });
  await expect(save).toBeInViewport({ ratio: 1 });
  await save.click();
  await expect(page.locator(READ)).toHaveText('The tide comes in.');
});

test('a page can press nothing of the picker, and cancelling keeps nothing', async ({ browserWithExtension, site }) => {
  site.handler = () => ({ body: PAGE_WITH_LETTER });
  const { page, openPopup, readByPopup } = browserWithExtension;
  await page.goto(ADDRESS);
  await (await openPopup(page)).getByRole('button', { name: 'Adjust this site…' }).click();
  const shade = page.getByRole('application');
  await shade.evaluate((element) => (element as HTMLElement).click());
  await shade.dispatchEvent('click', { clientX: 300, clientY: 300 });
  const panel = page.getByRole('region', { name: 'Adjust news.localhost' });
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Save and read' })).toBeDisabled();
  await page.mouse.click(200, 200);
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel).toHaveCount(0);
  await readByPopup(page);
  await expect(letters(page)).toHaveCount(2);
});

async function readAgain({ page, readByPopup }: ChromiumWithExtension): Promise<void> {
  await page.reload();
  await readByPopup(page);
  await page.locator(READ).waitFor();
}

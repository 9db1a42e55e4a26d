import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { readClipboard, tellEntities } from '../kit/drive-extension';
import { LIGHTHOUSE_ENTITIES } from '../kit/invented-entities';
import { pressInMenu } from '../kit/press-in-menu';
import { ownPages } from '../kit/site-server';

test.beforeEach(async ({ site, browserWithExtension }) => {
  site.handler = ownPages({ '/lighthouse': 'english-news.html' });
  const { page, openPopup } = browserWithExtension;
  await page.goto('http://news.localhost/lighthouse');
  const popup = await openPopup(page);
  await expect(popup.getByText('Reading the text for names…')).toHaveCount(0);
  await tellEntities(popup, LIGHTHOUSE_ENTITIES);
});

test('the popup groups entities by kind, filters them, and no longer says that it reads', async ({ browserWithExtension }) => {
  const popup = await browserWithExtension.openPopup(browserWithExtension.page);
  const kinds = popup.getByRole('heading', { level: 3 });
  await expect(kinds).toHaveText(['People2', 'Places1', 'Organizations2', 'Works1', 'Events1', 'Topics3']);
  await expect(popup.getByText('Reading the text for names…')).toHaveCount(0);
  const people = popup.getByRole('button', { name: 'People: 2' });
  await people.focus();
  await popup.keyboard.press('Space');
  await expect(people).toHaveAttribute('aria-pressed', 'true');
  await expect(kinds).toHaveText(['People2']);
  await popup.keyboard.press('Space');
  await expect(kinds).toHaveCount(6);
});

test('the card by keyboard: it copies the name; Escape closes it and not the popup', async ({ browserWithExtension }) => {
  const popup = await browserWithExtension.openPopup(browserWithExtension.page);
  const card = popup.getByRole('group', { name: 'Skerry Point' });
  await popup.getByRole('button', { name: 'Skerry Point, mentions: 3, tag of the page' }).focus();
  await expect(card).toContainText('Place');
  await expect(card.getByRole('link', { name: 'More on news.localhost' })).toHaveAttribute('rel', /noopener/);
  await popup.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await popup.keyboard.press('Shift+Tab');
  await expect(popup.getByRole('group', { name: 'captains' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('Tab');
  await expect(card).toBeVisible();
  await popup.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Copy' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Copied to the clipboard')).toBeVisible();
  expect(await readClipboard(browserWithExtension)).toEqual({ text: 'Skerry Point', html: '' });
});

test('all are copied as Markdown and as JSON', async ({ browserWithExtension }) => {
  const popup = await browserWithExtension.openPopup(browserWithExtension.page);
  await copyAllAs(popup, 'Markdown list');
  const { text } = await readClipboard(browserWithExtension);
  expect(text.split('\n').slice(0, 2)).toEqual(['- [Skerry Point](http://news.localhost/tag/skerry-point)', '- Ada Brandt']);
  await browserWithExtension.leavePopup();
  await openReader(browserWithExtension);
  const { page } = browserWithExtension;
  await copyAllAs(page, 'JSON');
  const items = JSON.parse((await readClipboard(browserWithExtension)).text);
  expect(items).toHaveLength(LIGHTHOUSE_ENTITIES.length);
  expect(items[1]).toEqual({ text: 'Ada Brandt', kind: 'person', count: 4, aliases: ['Brandt'], gloss: 'Áda Brandt' });
});

test('in the reader: a card over the text, Escape closes it alone, the switch takes underlines off', async ({ browserWithExtension }) => {
  await openReader(browserWithExtension);
  const { page } = browserWithExtension;
  const before = await page.locator('.content').innerHTML();
  expect(await underlined(page)).toEqual(expect.arrayContaining(['Skerry Point', 'Ada Brandt', 'Brandt', 'foghorn']));
  const spot = await placeOf(page, 'foghorn');
  await page.mouse.move(spot.x, spot.y, { steps: 2 });
  const card = page.getByRole('group', { name: 'foghorn' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.locator('.reader')).toBeVisible();
  await page.mouse.click(spot.x, spot.y);
  await expect(card).toBeVisible();
  expect(await page.locator('.content').innerHTML()).toBe(before);
  await pressInMenu(page, 'Underline names');
  expect(await underlined(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
  expect(await page.evaluate('CSS.highlights.size')).toBe(0);
});

test('a link that the site put on a name looks like the text until keyword links are asked for', async ({ browserWithExtension }) => {
  await openReader(browserWithExtension);
  const { page } = browserWithExtension;
  await expect(page.locator('.content').getByRole('link', { name: 'Ada Brandt' })).toHaveCount(0);
  await pressInMenu(page, 'Show keyword links');
  await expect(page.locator('.content').getByRole('link', { name: 'Ada Brandt' })).toBeVisible();
  expect(await underlined(page)).toContain('Ada Brandt');
});

test('underlines can be switched off in the settings', async ({ browserWithExtension }) => {
  const { page, context, extensionId } = browserWithExtension;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  await options.getByLabel('Underline names in the reader').uncheck();
  const stored = () => options.evaluate('chrome.storage.sync.get()');
  await expect.poll(stored).toMatchObject({ settings: { values: { underlineEntities: false } } });
  await options.close();
  await openReader(browserWithExtension);
  expect(await underlined(page)).toEqual([]);
  await pressInMenu(page, 'Underline names');
  expect(await underlined(page)).toContain('foghorn');
});

async function openReader({ page, openPopup, leavePopup }: ChromiumWithExtension): Promise<void> {
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.reader').waitFor();
  await leavePopup();
}

async function copyAllAs(view: Page, format: string): Promise<void> {
  await view.getByRole('button', { name: 'Copy all' }).click();
  await view.getByRole('button', { name: format }).click();
  await expect(view.getByText('Copied to the clipboard')).toBeVisible();
}

function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(CSS.highlights.get('limpid-entity') ?? [], String));
}

/** The middle of the first mention of a name. */
function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const range = Array.from(CSS.highlights.get('limpid-entity') ?? []).find((each) => String(each) === wanted) as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
}

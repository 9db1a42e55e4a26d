import { expect, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { tellEntities } from '../kit/drive-extension';
import { LIGHTHOUSE_ENTITIES } from '../kit/invented-entities';
import { violations } from '../kit/violations';

/** By scheme; the same views in every theme are in accessibility-themes.spec.ts. */
const PAGES = { light: ['template-full.html', 'english-news.html', 'arabic-news.html'], dark: ['english-news.html'] };

const PAPER = { light: 'rgb(253, 252, 249)', dark: 'rgb(23, 24, 26)' };

/** The colour behind the text, to be sure that the scheme under test is the one shown. */
function paper(page: Page): Promise<string> {
  return page.locator('.reader').evaluate((element) => getComputedStyle(element).backgroundColor);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of PAGES[colorScheme]) {
    test(`axe finds nothing in popup and reader: ${name}, ${colorScheme}`, async ({ browserWithExtension }) => {
      const { page, openPopup, setColorScheme } = browserWithExtension;
      await setColorScheme(colorScheme);
      await page.goto(`http://news.localhost/${name}`);
      const popup = await openPopup(page);
      await popup.getByRole('heading', { level: 1 }).waitFor();
      expect(await violations(popup)).toEqual([]);
      await popup.getByRole('button', { name: 'Read', exact: true }).click();
      await page.locator('.reader .entities').waitFor();
      expect(await paper(page)).toBe(PAPER[colorScheme]);
      expect(await violations(page, 'html > div')).toEqual([]);
    });
  }

  test(`axe finds nothing in entities of every kind, their cards and menus: ${colorScheme}`, async ({ browserWithExtension }) => {
    const { page, openPopup, leavePopup, setColorScheme } = browserWithExtension;
    await setColorScheme(colorScheme);
    await page.goto('http://news.localhost/english-news.html');
    const first = await openPopup(page);
    await expect(first.getByText('Reading the text for names…')).toHaveCount(0);
    await tellEntities(first, LIGHTHOUSE_ENTITIES);
    const popup = await openPopup(page);
    await popup.locator('.tag', { hasText: 'Ada Brandt' }).hover();
    await popup.locator('.card').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Copy all' }).click();
    await popup.getByRole('button', { name: 'JSON' }).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('.reader').waitFor();
    await leavePopup();
    await setColorScheme(colorScheme);
    await page.locator('.tag', { hasText: 'Foghorns' }).hover();
    await page.locator('.card').waitFor();
    expect(await violations(page, 'html > div')).toEqual([]);
  });

  test(`axe finds nothing in the failure message: ${colorScheme}`, async ({ browserWithExtension }) => {
    const { page, openPopup, setColorScheme } = browserWithExtension;
    await setColorScheme(colorScheme);
    await page.goto('http://news.localhost/front-page.html');
    const popup = await openPopup(page);
    await popup.getByRole('alert').waitFor();
    expect(await violations(popup)).toEqual([]);
  });
}

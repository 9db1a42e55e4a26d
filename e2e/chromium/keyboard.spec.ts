import { expect, type Locator } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { keepSettings } from '../kit/drive-extension';
import { openReader } from '../kit/open-reader';
import { standInForVoice } from '../kit/stand-in-voice';

const PANELS = ['Contents', 'Text and appearance'];

for (const name of PANELS) {
  test(`the focus enters a panel that a key opens, and returns to its button: ${name}`, async ({ browserWithExtension }) => {
    const page = await openReader(browserWithExtension, 'long-read.html');
    const button = page.getByRole('button', { name, exact: true });
    const panel = page.getByRole('dialog', { name });
    await button.press('Enter');
    await expect(panel).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await hasFocus(panel)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await button.press('Space');
    await expect(panel).toBeFocused();
  });
}

test('a panel that is opened by mouse leaves the focus where it is', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html');
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
  expect(await hasFocus(page.getByRole('dialog', { name: 'Contents' }))).toBe(false);
});

test('the menu is gone through by keys, and gives the focus back', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html');
  const button = page.getByRole('button', { name: 'More tools' });
  const first = page.getByRole('button', { name: 'Find in article' });
  await button.press('Enter');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(first).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.line-focus')).toBeAttached();
  await expect(button).toBeFocused();
});

test('the search gives the focus back to where it was opened', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html');
  const button = page.getByRole('button', { name: 'More tools' });
  const field = page.getByRole('textbox', { name: 'Find in article' });
  await button.press('Enter');
  await expect(page.getByRole('button', { name: 'Find in article' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.locator('.scroller').focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.scroller')).toBeFocused();
});

test('reading aloud gives the focus back to its button, and to the article where a mouse began it', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html');
  await standInForVoice(page); // replaces the operating system's voice
  const button = page.getByRole('button', { name: 'Read aloud' });
  const bar = page.getByRole('group', { name: 'Read aloud' });
  await button.click();
  await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.locator('.scroller')).toBeFocused();
  await button.press('Enter');
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('arrows in a wide table and in code scroll these, and turn no page', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'reading-aids.html', { flow: 'pages' });
  const table = page.getByRole('region', { name: 'High water at Skerry Point, in metres' });
  await table.focus();
  await expect(page.locator('.page-number')).toHaveText(/^Page [2-9]/); // the focus brings its page
  const place = await page.locator('.page-number').textContent();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  await expect(page.locator('.page-number')).toHaveText(place ?? '');
  await page.keyboard.press('PageUp');
  await expect(page.locator('.page-number')).not.toHaveText(place ?? '');
});

test('settings changed elsewhere keep the place that is read', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html', { flow: 'columns' }); // browsers keep it where text goes down
  const paragraph = page.locator('.content h2', { hasText: 'How the numbers travel' }).locator('+ p');
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await keepSettings(browserWithExtension, { flow: 'columns', textSize: 28 });
  await expect(page.locator('.reader article')).toHaveCSS('font-size', '28px');
  await page.waitForTimeout(500); // whatever settles
  await expect(paragraph).toBeInViewport();
});

function hasFocus(panel: Locator): Promise<boolean> {
  return panel.evaluate((element) => element.contains((element.getRootNode() as ShadowRoot).activeElement));
}

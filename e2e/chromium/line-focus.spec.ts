import { expect, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { keepSettings } from '../kit/drive-extension';
import { pressInMenu } from '../kit/press-in-menu';

test('three lines stay clear; keys and presses move them; Esc leaves the reader', async ({ browserWithExtension }) => {
  const { page, openPopup, leavePopup } = browserWithExtension;
  await page.goto('http://news.localhost/long-read.html');
  await (await openPopup(page)).locator('.primary').click();
  await page.getByRole('toolbar').waitFor();
  await leavePopup();
  await pressInMenu(page, 'Line focus');
  const first = await bandOf(page);
  expect(first.height).toBeGreaterThan(70);
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await bandOf(page)).y).toBeGreaterThan(first.y + 80);
  for (let press = 0; press < 40; press++) await page.keyboard.press('ArrowDown');
  expect(await page.locator('.scroller').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(400);
  const band = await bandOf(page);
  expect(band.y).toBeGreaterThan(0);
  expect(band.y + band.height).toBeLessThan(800);
  const { x = 0, y = 0 } = (await page.locator('.content > p').nth(12).boundingBox()) ?? {};
  await page.mouse.click(x + 40, y + 12);
  await expect.poll(async () => Math.abs((await bandOf(page)).y - y)).toBeLessThan(80);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
});

for (const settings of [{ flow: 'pages' }, { flow: 'columns' }]) {
  test(`the band goes through ${settings.flow}`, async ({ browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    await keepSettings(browserWithExtension, { ...settings, lineFocus: '1' });
    await page.goto('http://news.localhost/long-read.html');
    await (await openPopup(page)).locator('.primary').click();
    await page.getByRole('toolbar').waitFor();
    for (let press = 0; press < 60; press++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.scroller').evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(400);
    const band = await bandOf(page);
    expect(band.x).toBeGreaterThan(0);
    expect(band.x + band.width).toBeLessThan(1200);
  });
}

test('in vertical writing the band is vertical and goes to the left', async ({ browserWithExtension }) => {
  const { page, openPopup } = browserWithExtension;
  await keepSettings(browserWithExtension, { verticalWriting: true, lineFocus: '1' });
  await page.goto('http://news.localhost/template-full.html');
  await (await openPopup(page)).locator('.primary').click();
  await page.getByRole('toolbar').waitFor();
  const first = await bandOf(page);
  expect(first.height).toBeGreaterThan(first.width);
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await bandOf(page)).x).toBeLessThan(first.x - 40);
});

/** At rest: it moves smoothly. */
async function bandOf(page: Page) {
  const band = page.locator('.line-focus');
  await band.waitFor();
  await page.waitForTimeout(200);
  const box = await band.boundingBox();
  if (!box) throw new Error('no band');
  return box;
}

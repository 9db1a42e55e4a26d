import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { openReader } from '../kit/open-reader';
import { pressInMenu } from '../kit/press-in-menu';

const ZOOM = 2;

test('at twice the size everything of the reader is within the window, and reached', async ({ browserWithExtension }) => {
  const { page, context } = browserWithExtension;
  await page.goto('http://news.localhost/long-read.html');
  const before = await page.evaluate('innerWidth');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(`chrome.tabs.setZoom(${ZOOM})`);
  await expect.poll(() => page.evaluate('innerWidth')).toBe(Number(before) / ZOOM);
  await openReader(browserWithExtension);
  expect(await page.locator('.scroller').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await outside(page, page.locator('.toolbar button'))).toEqual([]);
  for (const name of ['Contents', 'Text and appearance', 'More tools']) {
    await page.getByRole('button', { name }).click();
    await expect(page.locator('.reader :popover-open')).toBeVisible();
    await expectReached(page, page.locator('.reader :popover-open').last());
    await page.keyboard.press('Escape');
  }
  await pressInMenu(page, 'Find in article');
  expect(await outside(page, page.locator('.find-bar :is(button, input)'))).toEqual([]);
  await worker.evaluate('chrome.tabs.setZoom(0)');
});

/** What is opened stands in the window, and each of its controls once it is scrolled to. */
async function expectReached(page: Page, opened: Locator): Promise<void> {
  await expect.poll(() => outside(page, opened)).toEqual([]); // sheets come from below
  for (const control of await opened.locator('button, input, select').all()) {
    if (!(await control.isVisible())) continue;
    await control.scrollIntoViewIfNeeded();
    expect(await outside(page, control)).toEqual([]);
  }
}

async function outside(page: Page, elements: Locator): Promise<string[]> {
  const { width, height } = (await page.evaluate('({ width: innerWidth, height: innerHeight })')) as { width: number; height: number };
  const boxes = await elements.evaluateAll((all) =>
    all.map((element) => ({ name: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect().toJSON() as DOMRect })),
  );
  const isOutside = ({ left, top, right, bottom }: DOMRect) => left < -1 || top < -1 || right > width + 1 || bottom > height + 1;
  return boxes.filter(({ box }) => box.width > 0 && isOutside(box)).map(({ name }) => name);
}

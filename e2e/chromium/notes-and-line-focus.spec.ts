import { expect, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { openReader } from '../kit/open-reader';
import { pressInMenu } from '../kit/press-in-menu';
import { violations } from '../kit/violations';

for (const flow of ['scroll', 'pages'] as const) {
  test(`a note is shown beside its reference, gone to, and left for where it was: ${flow}`, async ({ browserWithExtension }) => {
    const page = await openReader(browserWithExtension, 'footnotes.html', { flow, textSize: 26 });
    const reference = page.getByRole('link', { name: '1', exact: true });
    const note = page.locator('.content li', { hasText: 'Minutes of the parish' });
    const card = page.getByRole('dialog', { name: 'Note' });
    await expect(note).not.toBeInViewport();
    await reference.click();
    await expect(card.locator('.note-text')).toHaveText('Minutes of the parish of Halvard, volume 3, kept in the harbour office.');
    await expect(card.locator('em')).toHaveText('volume 3');
    expect(await violations(page, 'html > div')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(page.locator('.reader')).toBeVisible();
    await reference.focus();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('button', { name: 'Go to note' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card).toHaveCount(0);
    await expect(note).toBeInViewport({ ratio: 1 });
    await expect(note).toBeFocused();
    await note.getByRole('link', { name: '↩' }).click();
    await expect(reference).toBeInViewport({ ratio: 1 });
    await expect(reference).toBeFocused();
    await expect(note).not.toBeInViewport();
    expect(page.url()).toBe('http://news.localhost/footnotes.html');
  });
}

test('a pointer that rests shows a note; a link to a heading goes there without a card', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'footnotes.html', {});
  const card = page.getByRole('dialog', { name: 'Note' });
  await page.getByRole('link', { name: '2', exact: true }).hover();
  await expect(card.getByRole('link', { name: 'Birds and Banks' })).toHaveAttribute('href', 'http://press.localhost/birds');
  await page.mouse.move(5, 400);
  await expect(card).toHaveCount(0);
  await page.getByRole('link', { name: 'below' }).click();
  await expect(page.locator('.content h2', { hasText: 'The plots' })).toBeFocused();
  await expect(card).toHaveCount(0);
});

test('copies have the words of references and notes alone', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'footnotes.html', {});
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { html } = await readClipboard(browserWithExtension);
  expect(html).toContain('a bankruptcy.<sup><a>1</a></sup>');
  expect(html).not.toMatch(/note-?(?:ref|id)/i);
});

test('faked clicks show no note', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'footnotes.html', {});
  const reference = page.getByRole('link', { name: '1', exact: true });
  await expect(reference).toBeVisible();
  await reference.evaluate((link: HTMLElement) => link.click());
  await page.keyboard.press('Shift'); // whatever the click did has been done
  await expect(page.getByRole('dialog', { name: 'Note' })).toHaveCount(0);
});

test('a band of three lines goes down by keys, stays with its text, and goes where the pointer goes', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'footnotes.html', {});
  await expect(page.locator('.line-focus')).toHaveCount(0);
  await pressInMenu(page, 'Line focus');
  const first = await bandOf(page);
  const line = await lineHeight(page);
  expect(first.height).toBeGreaterThan(2 * line);
  expect(first.height).toBeLessThan(4.5 * line);
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await bandOf(page)).inText - first.inText).toBeGreaterThan(3 * line);
  for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.scroller').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(line);
  const low = await bandOf(page);
  expect(low.top + low.height / 2).toBeLessThan(800 * 0.7);
  await page.locator('.content p', { hasText: 'Guillemots' }).hover();
  const hovered = (await page.locator('.content p', { hasText: 'Guillemots' }).boundingBox()) ?? { y: 0, height: 0 };
  await expect
    .poll(async () => Math.abs((await bandOf(page)).top + (await bandOf(page)).height / 2 - hovered.y - hovered.height / 2))
    .toBeLessThan(line);
  const before = await bandOf(page);
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await bandOf(page)).top).toBeLessThan(before.top - 30);
  expect((await bandOf(page)).inText).toBeCloseTo(before.inText, 0);
  await page.mouse.wheel(0, 4000);
  await expect.poll(async () => (await bandOf(page)).top).toBeGreaterThan(0);
  await pressInMenu(page, 'Line focus');
  await expect(page.locator('.line-focus')).toHaveCount(0);
});

test('in pages the band goes on to the next page', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'footnotes.html', { flow: 'pages', lineFocus: '1', textSize: 26 });
  await expect(page.getByText('Page 1 of')).toBeVisible();
  for (let press = 0; press < 15; press++) await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Page 2 of')).toBeVisible();
  const band = await bandOf(page);
  expect(band.left).toBeGreaterThan(0);
  expect(band.left).toBeLessThan(1200);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Page 3 of')).toBeVisible();
  await expect.poll(async () => (await bandOf(page)).left).toBe(band.left);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Page 2 of')).toBeVisible();
});

test('in vertical writing the band stands upright and goes to the left', async ({ browserWithExtension, site }) => {
  const text = '灯塔的钟声在夜里传得很远，守塔人说，船只听见以后都会慢下来，水手们也会走到甲板上，朝同一个方向看一会儿。';
  const body = `<html lang="zh-CN"><meta charset="utf-8"><title>守塔人的钟</title><article><h1>守塔人的钟</h1>${`<p>${text.repeat(4)}</p>`.repeat(8)}</article>`;
  site.handler = () => ({ body: `<!doctype html>${body}` });
  const page = await openReader(browserWithExtension, 'footnotes.html', { verticalWriting: true, lineFocus: '1' });
  const first = await bandOf(page);
  expect(first.height).toBeGreaterThan(4 * first.width);
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await bandOf(page)).left).toBeLessThan(first.left - 2 * first.width);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => Math.round((await bandOf(page)).left)).toBe(Math.round(first.left));
});

/** Where the band stands in the window, and how far down the text, in CSS pixels. */
function bandOf(page: Page): Promise<{ left: number; top: number; width: number; height: number; inText: number }> {
  return page.locator('.line-focus').evaluate(async (band) => {
    await Promise.all(band.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { left, top, width, height } = band.getBoundingClientRect();
    return { left, top, width, height, inText: top + (band.parentElement?.scrollTop ?? 0) };
  });
}

function lineHeight(page: Page): Promise<number> {
  return page
    .locator('.content p')
    .first()
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).lineHeight));
}

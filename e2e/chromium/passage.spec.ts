import { expect, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { openReader } from '../kit/open-reader';
import { pressInMenu } from '../kit/press-in-menu';

async function selectParagraph(page: Page, heading: string): Promise<string> {
  const paragraph = page.locator('.content h2', { hasText: heading }).locator('+ p');
  await paragraph.click({ clickCount: 3, position: { x: 40, y: 12 } });
  return ((await paragraph.textContent()) ?? '').trim();
}

test('a selected passage as a quotation, and as a link that leads to it', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html');
  await page.getByRole('button', { name: 'More tools' }).click();
  await expect(page.getByRole('button', { name: 'Copy as quote' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  const said = await selectParagraph(page, 'How the numbers travel');
  await pressInMenu(page, 'Copy as quote');
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toContain(`> ${said}\n\n— `);
  expect(html).toMatch(/^<blockquote cite="http:\/\/news\.localhost\/long-read\.html#:~:text=/);

  await selectParagraph(page, 'How the numbers travel');
  await pressInMenu(page, 'Copy link to passage');
  await expect
    .poll(async () => (await readClipboard(browserWithExtension)).text)
    .toMatch(/^http:\/\/news\.localhost\/long-read\.html#:~:text=[^"\s]+$/);
  const link = (await readClipboard(browserWithExtension)).text;
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100);
  const begins = said.slice(0, 30);
  await expect(page.locator('p', { hasText: begins }).first()).toBeInViewport();
});

test('an article for Obsidian is on the clipboard as Markdown, and the page stays', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html');
  await pressInMenu(page, 'Save as file');
  await page.getByRole('button', { name: 'Send to Obsidian' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  expect((await readClipboard(browserWithExtension)).text).toMatch(/\n## How the numbers travel\n/);
  expect(page.url()).toBe('http://news.localhost/long-read.html');
});

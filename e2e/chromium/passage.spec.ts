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

test('a selected passage as a quotation, and as a link that leads to it and to no other that says the same', async ({
  browserWithExtension,
}) => {
  const page = await openReader(browserWithExtension, 'six-watches.html');
  await page.getByRole('button', { name: 'More tools' }).click();
  await expect(page.getByRole('button', { name: 'Copy as quote' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  const said = await selectParagraph(page, 'The sixth watch');
  await pressInMenu(page, 'Copy as quote');
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toContain(`> ${said}\n\n— `);
  expect(html).toMatch(/^<blockquote cite="http:\/\/news\.localhost\/six-watches\.html#:~:text=/);

  await selectParagraph(page, 'The sixth watch');
  await pressInMenu(page, 'Copy clean selection');
  await expect.poll(async () => (await readClipboard(browserWithExtension)).text).toMatch(/^[^>\n]+\n[^>\n]+\n\n[^>\n]+$/);
  const alone = await readClipboard(browserWithExtension);
  expect(alone.text.split('\n').at(-1)).toBe(said);
  expect(alone.html).toContain(`<p>${said}</p></article>`);

  await selectParagraph(page, 'The sixth watch');
  await pressInMenu(page, 'Copy link to passage');
  await expect
    .poll(async () => (await readClipboard(browserWithExtension)).text)
    .toMatch(/^http:\/\/news\.localhost\/six-watches\.html#:~:text=[^"\s]+$/);
  const link = (await readClipboard(browserWithExtension)).text;
  await page.setViewportSize({ width: 800, height: 300 });
  await page.goto('about:blank');
  await page.goto(link);
  const same = page.locator('p', { hasText: said });
  await expect(same).toHaveCount(2);
  await expect(same.last()).toBeInViewport();
  await expect(same.first()).not.toBeInViewport();
});

test('an article for Obsidian is on the clipboard as Markdown, and the page stays', async ({ browserWithExtension }) => {
  const page = await openReader(browserWithExtension, 'long-read.html');
  await pressInMenu(page, 'Save as file');
  await page.getByRole('button', { name: 'Send to Obsidian' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  expect((await readClipboard(browserWithExtension)).text).toMatch(/\n## How the numbers travel\n/);
  expect(page.url()).toBe('http://news.localhost/long-read.html');
});

import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { test } from '../kit/chromium-test';
import { nosy } from '../kit/nosy-page';
import { openReader } from '../kit/open-reader';
import { pageWithKindsOfPictures, pageWithPictures } from '../kit/page-with-pictures';
import { pressInMenu } from '../kit/press-in-menu';
import { ownPages } from '../kit/site-server';

async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer; status: string | null }> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Save as file' }).getByRole('button', { name }).click();
  const file = await download;
  const status = page.locator('.save-status');
  await expect(status).toContainText('Saved:');
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()), status: await status.textContent() };
}

test('an article as Markdown, text, page and book, by the name that is wished', async ({ site, browserWithExtension }) => {
  site.handler = pageWithKindsOfPictures;
  const page = await openReader(browserWithExtension, 'pictures', { fileName: '{date} {title}' });
  await pressInMenu(page, 'Save as file');

  const markdown = await save(page, 'Markdown');
  expect(markdown.name).toBe('2026-11-04 The Lighthouse That Learned to Whisper.md');
  expect(String(markdown.bytes)).toContain('\n## What the pilots heard\n');
  expect(String((await save(page, 'Plain text')).bytes)).toContain('\n\nWhat the pilots heard\n\n');

  const html = await save(page, 'Web page');
  expect(html.status).toMatch(/1 picture could not be fetched\.$/);
  expect(String(html.bytes)).toContain('<img src="data:image/png;base64,');
  expect(String(html.bytes)).toContain('src="http://elsewhere.example/far.png"');

  const book = await save(page, 'E-book');
  const files = unzipSync(book.bytes);
  expect(Object.keys(files).filter((name) => name.includes('picture-'))).toEqual([
    'book/picture-1.png',
    'book/picture-2.jpg', // of WebP
    'book/picture-3.jpg', // drawn
  ]);
  expect(book.status).toMatch(/2 pictures could not be fetched\.$/);
  expect(files['book/cover.png']?.length).toBeGreaterThan(5000);
  expect(strFromU8(files['book/article.xhtml'] ?? new Uint8Array())).toContain(
    '<img src="picture-1.png" alt="A lighthouse above a grey sea" />',
  );
  expect(book.name).toMatch(/\.epub$/);
});

test('a page that listens neither sees nor prevents what is saved or sent', async ({ site, browserWithExtension }) => {
  site.handler = nosy(pageWithPictures);
  const page = await openReader(browserWithExtension, 'pictures');
  await pressInMenu(page, 'Save as file');
  expect((await save(page, 'Plain text')).bytes.length).toBeGreaterThan(1000);
  await page.getByRole('button', { name: 'Send to Obsidian' }).click();
  await expect(page.locator('.save-status')).toHaveText(/^Copied/);
  await page.waitForTimeout(300); // what the browser does with the address comes later
  await expect(page.getByRole('toolbar')).toBeVisible();
  expect(page.url()).toBe('http://news.localhost/pictures');
  expect(await page.evaluate('seen')).toEqual([]);
});

test('a saved page stands alone: nothing is fetched, nothing runs', async ({ site, browserWithExtension }) => {
  site.handler = pageWithPictures;
  const page = await openReader(browserWithExtension, 'pictures');
  await pressInMenu(page, 'Save as file');
  const { bytes } = await save(page, 'Web page');
  site.handler = (url) => (url.pathname === '/saved' ? { body: bytes } : ownPages()(url));
  await page.goto('http://news.localhost/saved');
  site.requests.length = 0;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Lighthouse That Learned to Whisper');
  const drawn = page.getByRole('img', { name: 'A lighthouse above a grey sea' });
  expect(await drawn.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(4);
  expect(site.requests.filter((address) => !address.includes('elsewhere.example'))).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});

test('without pictures nothing is asked for', async ({ site, browserWithExtension }) => {
  site.handler = pageWithPictures;
  const page = await openReader(browserWithExtension, 'pictures', { savePictures: false });
  await pressInMenu(page, 'Save as file');
  site.requests.length = 0;
  const { bytes } = await save(page, 'E-book');
  expect(site.requests).toEqual([]);
  expect(Object.keys(unzipSync(bytes))).not.toContain('book/picture-1.png');
});

test('a save is cancelled, and a new opening knows nothing of it; pictures that all fail are told', async ({
  site,
  browserWithExtension,
}) => {
  let answer = (_: undefined) => {};
  const late = new Promise<undefined>((resolve) => {
    answer = resolve;
  });
  site.handler = pageWithPictures;
  const page = await openReader(browserWithExtension, 'pictures');
  site.handler = (url) => (/\.(?:png|svg)$/.test(url.pathname) ? late : pageWithPictures(url));
  await pressInMenu(page, 'Save as file');
  const panel = page.getByRole('dialog', { name: 'Save as file' });
  await panel.getByRole('button', { name: 'E-book' }).click();
  await expect(panel.getByText('Pictures: 0 of 2, 0 kB')).toBeVisible();
  await expect(panel.getByRole('status')).toHaveText('Saving…'); // not every picture is announced
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByRole('status')).toHaveText('Cancelled: nothing was saved.');
  await page.keyboard.press('Escape');
  await pressInMenu(page, 'Save as file');
  await expect(panel.getByRole('status')).toHaveText('');
  answer(undefined);
  expect((await save(page, 'Web page')).status).toMatch(/2 pictures could not be fetched\.$/);
});

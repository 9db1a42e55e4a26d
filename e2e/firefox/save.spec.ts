import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { READER, readerIs, test } from '../kit/firefox-test';
import { nosy } from '../kit/nosy-page';
import { pageWithKindsOfPictures } from '../kit/page-with-pictures';
import { until } from '../kit/until';

test('an article as Markdown, page and book, unseen by a page that listens', async ({ site, firefox }) => {
  site.handler = nosy(pageWithKindsOfPictures);
  await firefox.goto('http://news.localhost/pictures');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await click(firefox, `${READER}.querySelector('[popovertarget=more-tools]')`);
  await click(firefox, `[...${READER}.querySelectorAll('.more-tools button')].find((button) => button.textContent === 'Save as file')`);

  expect(String(await save(firefox, 'md'))).toContain('\n## What the pilots heard\n');
  const html = String(await save(firefox, 'html'));
  expect(html).toContain('<img src="data:image/png;base64,');
  expect(html).toContain('src="http://elsewhere.example/far.png"');
  const files = unzipSync(await save(firefox, 'epub'));
  expect(Object.keys(files).filter((name) => name.includes('picture-'))).toEqual([
    'book/picture-1.png',
    'book/picture-2.jpg',
    'book/picture-3.jpg',
  ]);
  expect(files['book/cover.png']?.length).toBeGreaterThan(5000);
  expect(strFromU8(files['book/article.xhtml'] ?? new Uint8Array())).toContain(
    '<img src="picture-1.png" alt="A lighthouse above a grey sea" />',
  );
  await click(firefox, `[...${READER}.querySelectorAll('.save-kinds button')].find((button) => button.textContent === 'Send to Obsidian')`);
  await until(async () => (await firefox.copiedText()).includes('## What the pilots heard'));
  expect(await firefox.evaluate(`return [document.documentURI, (window.wrappedJSObject ?? window).seen]`)).toEqual([
    'http://news.localhost/pictures',
    [],
  ]);
});

async function save(firefox: FirefoxWithExtension, ending: string): Promise<Buffer> {
  const file = join(firefox.profile, `The Lighthouse That Learned to Whisper.${ending}`);
  await click(firefox, `${READER}.querySelector('[data-ending=${ending}]')`);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.save-status').textContent.includes('.${ending}')`));
  await until(() => existsSync(file) && readFileSync(file).length > 0);
  return readFileSync(file);
}

async function click(firefox: FirefoxWithExtension, element: string): Promise<void> {
  const middle = `const r = ${element}.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]`;
  const [x = 0, y = 0] = (await firefox.evaluate(middle)) as number[];
  await firefox.clickAt(x, y);
}

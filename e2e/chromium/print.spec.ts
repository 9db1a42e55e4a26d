import { expect, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { countPdfPages } from '../kit/count-pdf-pages';
import { keepSettings } from '../kit/drive-extension';
import { LONG_ARTICLE } from '../kit/long-article';
import { openReader } from '../kit/open-reader';

for (const settings of [{ flow: 'scroll' }, { flow: 'pages' }, { flow: 'columns', theme: 'dark' }]) {
  test(`the whole article is printed, and nothing else: ${settings.flow}`, async ({ site, browserWithExtension }) => {
    site.handler = () => ({ body: LONG_ARTICLE });
    await keepSettings(browserWithExtension, settings);
    await openReader(browserWithExtension, 'long');
    const { page } = browserWithExtension;
    const pages = await countPrintedPages(page);
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(14);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body')).toBeHidden();
    await expect(page.getByRole('toolbar')).toBeHidden();
    const article = page.locator('.reader article');
    await expect(article).toHaveCSS('color', 'rgb(0, 0, 0)');
    expect((await article.boundingBox())?.height).toBeGreaterThan(3000);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(page.locator('.reader')).toHaveCount(0);
    await expect(page.locator('body')).toBeVisible();
  });
}

test('addresses of links are printed where they are wished, in the order of the text', async ({ site, browserWithExtension }) => {
  site.handler = () => ({ body: LONG_ARTICLE });
  await keepSettings(browserWithExtension, { printLinks: true });
  await openReader(browserWithExtension, 'long');
  const { page } = browserWithExtension;
  const text = await page.locator('.content').textContent();
  await page.evaluate(`globalThis.printed = new Promise((resolve) => addEventListener('beforeprint', () => {
    const { shadowRoot } = [...document.documentElement.children].find((child) => child.shadowRoot);
    resolve([...shadowRoot.querySelectorAll('.printed, .printed li')].map((element) => element.textContent));
  }, { once: true }));0`);
  await countPrintedPages(page);
  expect(await page.evaluate('printed')).toEqual([
    'http://news.localhost/longhttp://charts.localhost/1847http://news.localhost/pilots',
    'http://charts.localhost/1847',
    'http://news.localhost/pilots',
  ]);
  await expect(page.locator('.printed')).toHaveCount(0);
  expect(await page.locator('.content').textContent()).toBe(text);
});

test('links of pictures that are hidden have no number', async ({ site, browserWithExtension }) => {
  const figure =
    '<figure><img src="/wall.svg" width="600" height="300"><figcaption>By <a href="http://pictures.localhost/">a studio</a> of the harbour town.</figcaption></figure>';
  site.handler = ({ pathname }) =>
    pathname === '/long' ? { body: LONG_ARTICLE.replace('</p>\n<p>1.', `</p>${figure}\n<p>1.`) } : undefined;
  await keepSettings(browserWithExtension, { printLinks: true, images: 'none' });
  await openReader(browserWithExtension, 'long');
  const { page } = browserWithExtension;
  await expect(page.locator('.content figcaption a')).toBeHidden();
  await page.evaluate(`globalThis.printed = new Promise((resolve) => addEventListener('beforeprint', () => {
    const { shadowRoot } = [...document.documentElement.children].find((child) => child.shadowRoot);
    resolve([...shadowRoot.querySelectorAll('.printed li')].map((element) => element.textContent));
  }, { once: true }));0`);
  await countPrintedPages(page);
  expect(await page.evaluate('printed')).toEqual(['http://charts.localhost/1847', 'http://news.localhost/pilots']);
});

test('paper has margins', async ({ site, browserWithExtension }) => {
  site.handler = () => ({ body: LONG_ARTICLE });
  await openReader(browserWithExtension, 'long');
  const { page } = browserWithExtension;
  const withMargins = countPdfPages(await page.pdf({ preferCSSPageSize: true }));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@page { margin: 0 }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(countPdfPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThan(withMargins);
});

async function countPrintedPages(page: Page): Promise<number> {
  return countPdfPages(await page.pdf());
}

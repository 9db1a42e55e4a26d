import { expect } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { TAKE_COPIES } from '../kit/hostile-pages';
import { openReader } from '../kit/open-reader';
import type { SiteHandler } from '../kit/site-server';
import { ownPage } from '../kit/template';

const CODE = 'ring --twice --at dusk';
/** Puts its own words into the code of the reader while a button is pressed. */
const SWAP_CODE = `document.addEventListener('click', () => { const { shadowRoot } = [...document.documentElement.children].find((one) => one.shadowRoot) ?? {};
    const code = shadowRoot?.querySelector('pre'); if (!code) return;
    const before = code.textContent; code.textContent = 'curl evil'; setTimeout(() => { code.textContent = before; }); }, true);`;

const serve: SiteHandler = ({ pathname }) =>
  pathname === '/attack.html'
    ? {
        body: ownPage('english-news.html')
          .replace('</head>', `<script>${TAKE_COPIES} ${SWAP_CODE}</script></head>`)
          .replace('</p>', `</p><pre>${CODE}</pre>`),
      }
    : undefined;

test.beforeEach(({ site }) => {
  site.handler = serve;
});

test('SECURITY a page that takes copies for its own, at the window, does not get what is selected in the reader', async ({
  browserWithExtension,
}) => {
  const page = await openReader(browserWithExtension, 'attack.html');
  await page.locator('.reader .content p').first().click({ clickCount: 3 });
  await page.keyboard.press('ControlOrMeta+c');
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toMatch(/^For ninety years/);
  expect(html).not.toContain('evil');
});

test('SECURITY a piece of code is copied as it was shown, whatever the page puts there while the button is pressed', async ({
  browserWithExtension,
}) => {
  const page = await openReader(browserWithExtension, 'attack.html');
  await page.locator('.reader pre').hover();
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.locator('.toolbar .status')).toHaveText(/^Copied/);
  expect(await readClipboard(browserWithExtension)).toEqual({ text: CODE, html: '' });
});

test('SECURITY nor does it add to what is copied without the Clipboard API', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await page.goto('http://insecure.example/attack.html');
  await openReader(browserWithExtension, undefined, { copyAs: 'markdown' });
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toContain('For ninety years');
  expect([text.includes('evil'), html]).toEqual([false, '']);
});

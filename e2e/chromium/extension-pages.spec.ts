import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { launchChromium } from '../kit/chromium';
import { test } from '../kit/site-test';
import { until } from '../kit/until';

const PAGES = ['options', 'welcome'] as const;
const VIEWS = [
  { locale: 'en-US', colorScheme: 'light', dir: 'ltr' },
  { locale: 'zh-CN', colorScheme: 'dark', dir: 'ltr' },
  { locale: 'ar', colorScheme: 'light', dir: 'rtl' },
  { locale: 'ar', colorScheme: 'dark', dir: 'rtl' },
] as const;
const PHONE = { width: 390, height: 780 };

for (const { dir, ...view } of VIEWS) {
  test(`axe finds nothing in options and welcome, which fit a phone: ${view.locale}, ${view.colorScheme}`, async () => {
    const browser = await launchChromium({ ...view, viewport: PHONE });
    const { page, extensionId } = browser;
    for (const name of PAGES) {
      await page.goto(`chrome-extension://${extensionId}/entrypoints/${name}/index.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate('document.documentElement.dir')).toBe(dir);
      if (name === 'options') {
        const text = '{"format":"limpid-settings","version":2,"settings":{"theme":0},"sites":{"a.example":{}}}';
        const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) };
        await page.locator('input[type=file]').setInputFiles(file);
        await page.locator('.question .primary').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.locator('.question .primary').click();
        await page.locator('.status button').waitFor();
      }
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    }
    await browser.close();
  });
}

test('after installing, and then never again, a page shows the main job, the keys and the way to the settings', async () => {
  const browser = await launchChromium({ keepWelcome: true });
  const { context, reloadExtension } = browser;
  const welcomes = () => context.pages().filter((page) => page.url().endsWith('/welcome/index.html'));
  const welcome = await until(() => welcomes()[0]);
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Welcome to Limpid');
  await expect(welcome.getByRole('listitem')).toHaveCount(3);
  await expect(welcome.getByText('Alt+R')).toBeVisible();
  const options = context.waitForEvent('page');
  await welcome.getByRole('button', { name: 'Settings' }).click();
  await expect((await options).getByRole('heading', { level: 1 })).toHaveText('Limpid settings');
  await welcome.close();
  await reloadExtension();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/entrypoints/options/index.html`);
  // The menu's entry is there once the background has seen that it was installed.
  const hasMenu = 'chrome.contextMenus.update("toggle-reader", {}).then(() => true, () => false)';
  await expect.poll(() => page.evaluate(hasMenu)).toBe(true);
  expect(welcomes()).toEqual([]);
  await browser.close();
});

async function violations(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

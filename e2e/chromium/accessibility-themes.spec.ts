import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { SETTINGS_SCHEMA } from '../../src/settings/settings-schema';
import { launchChromium } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { keepSettings, openPopupInTab } from '../kit/drive-extension';
import { violations } from '../kit/violations';

const LOCALES = readdirSync(join(import.meta.dirname, '../../public/_locales'));
const ARTICLE = 'http://news.localhost/english-news.html';

test('axe finds nothing in any theme: reader with its panel, popup, options', async ({ browserWithExtension }) => {
  test.slow();
  const { page, openPopup, context, extensionId } = browserWithExtension;
  await page.goto(ARTICLE);
  await (await openPopup(page)).locator('.primary').click();
  await page.getByRole('button', { name: 'Text and appearance' }).waitFor();
  const popup = await openPopupInTab(browserWithExtension, await openPopup(page));
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Text and appearance' }).click();
  await expect(page.locator('.panel:popover-open')).toBeVisible();
  for (const { value: theme } of SETTINGS_SCHEMA.theme.choices) {
    await keepSettings(browserWithExtension, { theme });
    await popup.reload();
    await popup.getByRole('heading', { level: 1 }).waitFor();
    for (const view of [page, popup, options]) {
      await view.bringToFront();
      await view.locator(`[data-theme="${theme}"]`).first().waitFor({ state: 'attached' });
      expect(await violations(view, view === page ? 'html > div' : undefined), `${theme}: ${view.url()}`).toEqual([]);
    }
  }
});

for (const locale of LOCALES) {
  test(`axe finds nothing where the browser speaks ${locale}`, async ({ site }) => {
    const browser = await launchChromium({ proxyPort: site.port, locale: locale.replace('_', '-') });
    const { page, openPopup, context, extensionId } = browser;
    await page.goto(ARTICLE);
    const popup = await openPopup(page);
    await popup.locator('.primary').waitFor();
    const found: Record<string, string[]> = { popup: await violations(popup) };
    await popup.locator('.primary').click();
    await page.locator('.reader .entities').waitFor();
    found.reader = await violations(page, 'html > div');
    for (const name of ['options', 'welcome']) found[name] = await violationsOf(await context.newPage(), extensionId, name);
    await browser.close();
    expect(found).toEqual({ popup: [], reader: [], options: [], welcome: [] });
  });
}

async function violationsOf(page: Page, extensionId: string, name: string): Promise<string[]> {
  await page.goto(`chrome-extension://${extensionId}/entrypoints/${name}/index.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return violations(page);
}

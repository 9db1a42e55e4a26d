import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { SETTINGS_SCHEMA } from '../../src/settings/settings-schema';
import { launchChromium } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { keepSettings, openPopupInTab } from '../kit/drive-extension';
import { violations } from '../kit/violations';
import { WEAK_TEXTS } from '../kit/weak-texts';

const LOCALES = readdirSync(join(import.meta.dirname, '../../public/_locales'));
const PHONE = { width: 390, height: 780 };
/** Colours are the same in every language, and half of what axe's time goes to. */
const LANGUAGE_RULES = { without: ['color-contrast'] };
const ARTICLE = 'http://news.localhost/english-news.html';
const LONG_READ = 'http://news.localhost/long-read.html';

test('every text can be read in any theme, and axe finds nothing: reader with its panel, popup, options, welcome', async ({
  browserWithExtension,
}) => {
  test.slow();
  const { page, openPopup, context, extensionId } = browserWithExtension;
  await page.goto(ARTICLE);
  await (await openPopup(page)).locator('.primary').click();
  await page.getByRole('button', { name: 'Text and appearance' }).waitFor();
  const popup = await openPopupInTab(browserWithExtension, await openPopup(page));
  const [options, welcome] = [await context.newPage(), await context.newPage()];
  await options.goto(`chrome-extension://${extensionId}/entrypoints/options/index.html`);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Text and appearance' }).click();
  await expect(page.locator('.panel:popover-open')).toBeVisible();
  for (const view of [page, popup, options]) {
    await view.bringToFront();
    expect(await violations(view, view === page ? 'html > div' : undefined), view.url()).toEqual([]);
  }
  // Themes differ in colours, of which axe tells nothing in a modal dialog.
  for (const { value: theme } of SETTINGS_SCHEMA.theme.choices) {
    await keepSettings(browserWithExtension, { theme });
    await popup.reload();
    await welcome.goto(`chrome-extension://${extensionId}/entrypoints/welcome/index.html`);
    await popup.getByRole('heading', { level: 1 }).waitFor();
    for (const view of [page, popup, options, welcome]) {
      await view.bringToFront();
      await view.locator(`[data-theme="${theme}"]`).first().waitFor({ state: 'attached' });
      if (view !== page) expect(await violations(view, undefined, { only: ['color-contrast'] }), `${theme}: ${view.url()}`).toEqual([]);
      expect(await view.evaluate(`(${WEAK_TEXTS})(${theme === 'contrast' ? 7 : 4.5})`), `${theme}: ${view.url()}`).toEqual([]);
    }
  }
});

for (const locale of LOCALES) {
  test(`axe finds nothing where the browser speaks ${locale}, and pages of the extension fit a phone`, async ({ site }) => {
    const browser = await launchChromium({ proxyPort: site.port, locale: locale.replace('_', '-'), viewport: PHONE });
    const { page, openPopup, extensionId } = browser;
    await page.goto(LONG_READ);
    const popup = await openPopup(page);
    await popup.locator('.primary').waitFor();
    const found: Record<string, string[]> = { popup: await violations(popup, undefined, LANGUAGE_RULES) };
    await popup.locator('.primary').click();
    await page.locator('.reader .entities').waitFor();
    found.reader = await violations(page, 'html > div', LANGUAGE_RULES);
    found.panels = await violationsOfPanels(page);
    for (const name of ['options', 'welcome']) {
      await page.goto(`chrome-extension://${extensionId}/entrypoints/${name}/index.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found[name] = await violations(page, undefined, LANGUAGE_RULES);
      expect(await page.evaluate('document.documentElement.dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    }
    await browser.close();
    expect(found).toEqual({ popup: [], reader: [], panels: [], options: [], welcome: [] });
  });
}

/** Of every panel that the toolbar opens: contents, appearance, the menu. */
async function violationsOfPanels(page: Page): Promise<string[]> {
  const found: string[] = [];
  const buttons = page.locator('.toolbar [popovertarget]');
  await expect(buttons).toHaveCount(3);
  for (const button of await buttons.all()) {
    await button.click();
    await page.locator('.reader :popover-open').waitFor();
    found.push(...(await violations(page, { fromShadowDom: ['html > div', ':popover-open'] }, LANGUAGE_RULES)));
    await page.keyboard.press('Escape');
  }
  return found;
}

import { type ChromiumWithExtension, launchChromium } from './chromium';
import { test as siteTest } from './site-test';

/** A test with a Chromium of its own: nothing was done in it before, and what it does to the browser ends with it. */
export const test = siteTest.extend<{ readonly browserWithExtension: ChromiumWithExtension }>({
  browserWithExtension: async ({ site }, use) => {
    const browser = await launchChromium({ proxyPort: site.port, viewport: { width: 1200, height: 800 } });
    await use(browser);
    await browser.close();
  },
});

import { type ChromiumWithExtension, launchChromium } from './chromium';
import { test as siteTest } from './site-test';

/** A test with a fresh Chromium, the extension in it, and a server behind every host name. */
export const test = siteTest.extend<{ readonly browserWithExtension: ChromiumWithExtension }>({
  browserWithExtension: async ({ site }, use) => {
    const browser = await launchChromium({ proxyPort: site.port, viewport: { width: 1200, height: 800 } });
    await use(browser);
    await browser.close();
  },
});

import { type ChromiumWithExtension, launchChromium } from './chromium';
import { test as siteTest } from './site-test';

/**
 * A test with a Chromium that remembers nothing of the tests before, the extension in it, and a server behind every host name.
 * The browser itself is the worker's: to launch one takes longer than most journeys. After a failure there is a new one.
 */
export const test = siteTest.extend<
  { readonly browserWithExtension: ChromiumWithExtension },
  { readonly sharedChromium: ChromiumWithExtension }
>({
  sharedChromium: [
    async ({ sharedSite }, use) => {
      const browser = await launchChromium({ proxyPort: sharedSite.port, viewport: { width: 1200, height: 800 } });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // The site has its own pages again by the time the browser is ready.
  browserWithExtension: async ({ sharedChromium, site: _ }, use) => {
    const browser = await sharedChromium.renew();
    await use(browser);
    await browser.leavePopup();
  },
});

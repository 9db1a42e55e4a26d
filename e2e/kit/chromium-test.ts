import { test as base } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from './chromium';
import { ownPages, type SiteHandler, type SiteServer, serveSite } from './site-server';

interface Fixtures {
  readonly site: SiteServer & { handler: SiteHandler };
  readonly browserWithExtension: ChromiumWithExtension;
}

/** A test with a fresh Chromium, the extension in it, and a server behind every host name. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  site: async ({}, use) => {
    const site = { handler: ownPages() };
    const server = await serveSite((url) => site.handler(url));
    await use(Object.assign(site, server));
    await server.close();
  },
  browserWithExtension: async ({ site }, use) => {
    const browser = await launchChromium({ proxyPort: site.port, viewport: { width: 1200, height: 800 } });
    await use(browser);
    await browser.close();
  },
});

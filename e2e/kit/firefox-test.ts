import { test as base } from '@playwright/test';
import { FirefoxWithExtension } from './firefox';
import { ownPages, type SiteHandler, type SiteServer, serveSite } from './site-server';
import { until } from './until';

interface Fixtures {
  readonly site: SiteServer & { handler: SiteHandler };
  readonly firefox: FirefoxWithExtension;
}

/** A test with a fresh Firefox, the extension in it, and a server behind every host name. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  site: async ({}, use) => {
    const site = { handler: ownPages() };
    const server = await serveSite((url) => site.handler(url));
    await use(Object.assign(site, server));
    await server.close();
  },
  firefox: async ({ site }, use) => {
    const firefox = await FirefoxWithExtension.launch(site.port);
    await use(firefox);
    await firefox.close();
  },
});

/** Script for the reader's element in the page, or undefined. */
export const READER = `[...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('.reader')).find(Boolean)`;

/** Clicks the toolbar button and waits for the popup to name the article. */
export async function openPopup(firefox: FirefoxWithExtension): Promise<void> {
  await firefox.clickToolbarButton();
  await until(() => firefox.inPopup(`return document.querySelector('.primary') !== null`));
}

/** Waits for the reader to be there, or to be gone. */
export function readerIs(firefox: FirefoxWithExtension, open: boolean): Promise<unknown> {
  return until(async () => (await firefox.evaluate(`return !!${READER}`)) === open);
}

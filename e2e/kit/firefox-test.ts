import { FirefoxWithExtension } from './firefox';
import { test as siteTest } from './site-test';
import { until } from './until';

/** A test with a Firefox that remembers nothing of the tests before, the extension in it, and a server behind every host name. */
export const test = siteTest.extend<{ readonly firefox: FirefoxWithExtension }, { readonly sharedFirefox: FirefoxWithExtension }>({
  sharedFirefox: [
    async ({ sharedSite }, use) => {
      const firefox = await FirefoxWithExtension.launch(sharedSite.port);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  // The site has its own pages again, and has forgotten requests, by the time the browser is ready.
  firefox: async ({ sharedFirefox, site: _ }, use) => {
    await sharedFirefox.renew();
    await use(sharedFirefox);
  },
});

/** Script for the reader's element in the page, or undefined. */
export const READER = `[...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('.reader')).find(Boolean)`;

/** Clicks the toolbar button and waits for the popup to name the article. */
export async function openPopup(firefox: FirefoxWithExtension): Promise<void> {
  await firefox.clickToolbarButton();
  await until(() => firefox.inPopup(`return document.querySelector('.primary') !== null`));
}

/** Opens the reader by the popup, which goes. */
export async function readByPopup(firefox: FirefoxWithExtension): Promise<void> {
  await openPopup(firefox);
  await firefox.clickInPopup('.primary');
  await readerIs(firefox, true);
  await until(async () => !(await firefox.popupIsOpen()));
}

/** Waits for the reader and its tools to be there, or to be gone. */
export function readerIs(firefox: FirefoxWithExtension, open: boolean): Promise<unknown> {
  return until(async () => (await firefox.evaluate(`return !!${READER}?.querySelector('[role=toolbar]')`)) === open);
}

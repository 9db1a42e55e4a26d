import { test as base } from '@playwright/test';
import { ownPages, type SiteHandler, type SiteServer, serveSite } from './site-server';

type Site = SiteServer & { handler: SiteHandler };

export interface SiteFixture {
  /** The server behind every host name; a test may put a handler of its own in. */
  readonly site: Site;
}

/** What the tests of a worker have in common. */
export interface SharedSite {
  readonly sharedSite: Site;
}

/** A test with pages of its own. */
export const test = base.extend<SiteFixture, SharedSite>({
  sharedSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const site = { handler: ownPages() };
      const server = await serveSite((url) => site.handler(url));
      await use(Object.assign(site, server));
      await server.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ sharedSite }, use) => {
    sharedSite.handler = ownPages();
    sharedSite.requests.length = 0;
    await use(sharedSite);
  },
});

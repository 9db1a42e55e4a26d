import { test as base } from '@playwright/test';
import { ownPages, type SiteHandler, type SiteServer, serveSite } from './site-server';

export interface SiteFixture {
  /** The server behind every host name; a test may put a handler of its own in. */
  readonly site: SiteServer & { handler: SiteHandler };
}

/** A test with pages of its own. */
export const test = base.extend<SiteFixture>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  site: async ({}, use) => {
    const site = { handler: ownPages() };
    const server = await serveSite((url) => site.handler(url));
    await use(Object.assign(site, server));
    await server.close();
  },
});

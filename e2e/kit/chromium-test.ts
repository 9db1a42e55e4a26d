import { test as base } from '@playwright/test';
import type { Article } from '../../src/core/article';
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

/** Opens the popup on the page in front and asks the content script, as the popup does, for the article it read. */
export async function readArticle({ page, openPopup, leavePopup }: ChromiumWithExtension): Promise<Article> {
  const popup = await openPopup(page);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  const answer = await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: ExtensionTabs } }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tabs.sendMessage(tab?.id ?? -1, { name: 'read-page' }, { frameId: 0 });
  });
  await leavePopup();
  if (!answer.ok) throw new Error(`no article: ${answer.reason}`);
  return answer.value.article;
}

interface ExtensionTabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(
    tabId: number,
    message: object,
    options: object,
  ): Promise<{ ok: true; value: { article: Article } } | { ok: false; reason: string }>;
}

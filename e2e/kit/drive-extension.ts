import type { Page } from '@playwright/test';
import type { Article } from '../../src/core/article';
import type { ChromiumWithExtension } from './chromium';

interface ExtensionTabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(tabId: number, message: object, options: object): Promise<ReadAnswer>;
}

type ReadAnswer = { ok: true; value: { article: Article } } | { ok: false; reason: string };

/** Asks the content script of the tab in front, as the popup itself does, for the article it read. */
export async function articleOf(popup: Page): Promise<Article> {
  await popup.getByRole('heading', { level: 1 }).waitFor();
  const answer = await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: ExtensionTabs } }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tabs.sendMessage(tab?.id ?? -1, { name: 'read-page' }, { frameId: 0 });
  });
  if (!answer.ok) throw new Error(`no article: ${answer.reason}`);
  return answer.value.article;
}

const CLIPBOARD_PAGE = 'http://clipboard.localhost/';

/** Reads both flavours off the clipboard, in a page of its own that may do so. */
export async function readClipboard({ context }: ChromiumWithExtension): Promise<{ text: string; html: string }> {
  await context.grantPermissions(['clipboard-read'], { origin: CLIPBOARD_PAGE });
  const page = await context.newPage();
  await page.route(CLIPBOARD_PAGE, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(CLIPBOARD_PAGE);
  const [text = '', html = ''] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
  });
  await page.close();
  return { text, html };
}

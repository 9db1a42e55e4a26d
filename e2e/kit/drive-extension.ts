import type { Page } from '@playwright/test';
import type { Article } from '../../src/core/article';
import type { Entity } from '../../src/core/entity';
import { type ChromiumWithExtension, giveFinger } from './chromium';

interface ExtensionTabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(tabId: number, message: object, options: object): Promise<ReadAnswer>;
}

type ReadAnswer = { ok: true; value: { id: string; article: Article; entities: readonly Entity[] } } | { ok: false; reason: string };

/** Asks the content script of the tab in front, as the popup itself does, for the article it read. */
export async function articleOf(popup: Page): Promise<Article> {
  return (await readingOf(popup)).article;
}

/** What the article is about, once its text was read for names. */
export async function entitiesOf(popup: Page): Promise<readonly Entity[]> {
  await popup.getByRole('heading', { level: 1 }).waitFor();
  await popup.locator('.reading:empty').waitFor({ state: 'attached' });
  return (await readingOf(popup)).entities;
}

async function readingOf(popup: Page) {
  await popup.getByRole('heading', { level: 1 }).waitFor();
  const answer = await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: ExtensionTabs } }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return tabs.sendMessage(tab?.id ?? -1, { name: 'read-page' }, { frameId: 0 });
  });
  if (!answer.ok) throw new Error(`no article: ${answer.reason}`);
  return answer.value;
}

/** Tells the content script of the tab in front what its article is about, as the popup does once the text was read for names. */
export async function tellEntities(popup: Page, entities: readonly Entity[]): Promise<void> {
  const { id } = await readingOf(popup);
  await popup.evaluate(
    async (message) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ExtensionTabs } }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      await tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
    },
    { name: 'show-entities', id, entities },
  );
}

/** Opens the popup a second time, in a tab, whose size is any: it takes the tab in front now for its own. Phones show popups so, to fingers. */
export async function openPopupInTab({ context, extensionId }: ChromiumWithExtension, popup: Page): Promise<Page> {
  const id = await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: ExtensionTabs } }).chrome;
    return (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  const page = await context.newPage();
  await page.addInitScript(`chrome.tabs.query = async () => [{ id: ${id} }]`);
  await page.goto(`chrome-extension://${extensionId}/entrypoints/popup/index.html`);
  await page.locator('.primary').waitFor();
  await giveFinger(page);
  return page;
}

const CLIPBOARD_PAGE = 'http://clipboard.localhost/';

/** Reads both flavours, '' for one that is not there, off the clipboard, in a page of its own that may do so. */
export async function readClipboard({ context }: ChromiumWithExtension): Promise<{ text: string; html: string }> {
  await context.grantPermissions(['clipboard-read'], { origin: CLIPBOARD_PAGE });
  const page = await context.newPage();
  await page.route(CLIPBOARD_PAGE, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(CLIPBOARD_PAGE);
  const [text = '', html = ''] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    // No function has a name here: tsx, which runs `npm start`, would give it one by a helper that the page has not.
    return Promise.all(
      ['text/plain', 'text/html'].map(async (type) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')),
    );
  });
  await page.close();
  return { text, html };
}

/** Keeps settings as the options page does; those that are not given have their defaults. */
export async function keepSettings({ context }: ChromiumWithExtension, values: object): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((kept) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } }).chrome;
    return storage.sync.set({ settings: { version: 1, values: kept } });
  }, values);
}

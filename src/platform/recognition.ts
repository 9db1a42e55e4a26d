import browser from 'webextension-polyfill';
import type { Entity } from '../core/entity';
import type { RecogniseRequest } from '../messaging/protocol';

/** The page that holds the worker where the background itself cannot. */
const PAGE = 'entrypoints/recogniser/index.html';

/** https://developer.chrome.com/docs/extensions/reference/api/offscreen */
interface Offscreen {
  createDocument(options: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

type Answer = readonly Entity[] | undefined;

interface WorkerPolicy {
  createScriptURL(address: string): string;
}

/** https://developer.mozilla.org/en-US/docs/Web/API/Trusted_Types_API; Firefox has it from 148 on. */
interface TrustedTypes {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy;
}

/** The only one that manifest.json allows: pages of the extension can start this worker, and no other script by its address. */
const POLICY = 'limpid-worker';

let policy: WorkerPolicy | undefined;

/** Starts the worker that reads for names; whoever bundles it knows its address, others know it by name. */
export function startRecogniser(address = recogniserUrl()): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: onlyRecogniser }) ?? { createScriptURL: onlyRecogniser };
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}

/** The file of the worker, as vite.config.ts names it. */
function recogniserUrl(): string {
  return browser.runtime.getURL('entrypoints/recogniser/worker.js');
}

function onlyRecogniser(address: string): string {
  if (new URL(address, location.href).href !== recogniserUrl()) throw new TypeError('no worker of Limpid');
  return address;
}

/** How many readers wait for the page without a window, and all that was done to it, in order. */
let waiting = 0;
let page = Promise.resolve();

/**
 * Asks the page without a window for what an article is about; Chromium's background has no workers of its own, and only
 * one such page at a time, which all that ask share.
 */
export async function askOffscreen(article: RecogniseRequest['article']): Promise<Answer> {
  const { offscreen } = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome ?? {};
  if (!offscreen) return undefined;
  waiting += 1;
  page = page.then(() => openPage(offscreen)).catch(() => undefined);
  await page;
  try {
    return (await browser.runtime.sendMessage({ name: 'recognise', article } satisfies RecogniseRequest)) as Answer;
  } catch {
    return undefined; // the page's tags stay, as where nothing is found
  } finally {
    waiting -= 1;
    page = page.then(() => (waiting === 0 ? offscreen.closeDocument() : undefined)).catch(() => undefined);
  }
}

/** A page that a background left open when it died is used as it is. */
async function openPage(offscreen: Offscreen): Promise<void> {
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({ url: PAGE, reasons: ['WORKERS'], justification: 'Names in the text are found in a worker.' });
}

/** Answers the background, in the page that it opened. */
export function listenToRecognition(handle: (request: RecogniseRequest) => Promise<Answer>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const request = message as Partial<RecogniseRequest> | null;
    return request?.name === 'recognise' && isOwn(sender) ? handle(request as RecogniseRequest) : undefined;
  });
}

/** Tells the background that a tab's reader waits for what its article is about; the popup closes before it knows. */
export async function askToRecogniseTab(tabId: number): Promise<void> {
  await browser.runtime.sendMessage({ name: 'recognise-tab', tabId }).catch(() => undefined);
}

/** Calls back with the tab whose reader waits. */
export function onRecogniseTab(recognise: (tabId: number) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const request = message as { name?: unknown; tabId?: unknown } | null;
    if (request?.name !== 'recognise-tab' || typeof request.tabId !== 'number' || !isOwn(sender)) return undefined;
    return recognise(request.tabId);
  });
}

/** Content scripts ask for nothing here: only pages of the extension and its background do. */
function isOwn({ id, tab, url }: browser.Runtime.MessageSender): boolean {
  return id === browser.runtime.id && tab === undefined && (url === undefined || url.startsWith(browser.runtime.getURL('')));
}

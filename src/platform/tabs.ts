import browser from 'webextension-polyfill';
import type { TabError } from '../core/page-failure';
import { failure, type Result, success } from '../core/result';
import type { LazyScript, TabRequest, TabRequestName, TabResponse } from '../messaging/protocol';
import { sendTabRequest } from './messages';
import { CONTENT_SCRIPTS, TOOLS } from './page-scripts';

/** What reads by site rules; before the others, which read as soon as they are there. */
const SITE_RULES = ['/entrypoints/site-rules.js'];
const COPIER = ['/entrypoints/copy-now.js'];
const SELECTION_READER = ['/entrypoints/selection-reader.js'];
/** What both browsers say of a tab in which nobody listens. */
const NO_CONTENT_SCRIPT = /Receiving end does not exist/;
/** How long a page may take to answer before it counts as hung, in milliseconds. */
const ANSWER_TIMEOUT = 10_000;
/** The same for a page that a click did not open to Limpid: what could answer there is in it already. */
const CLOSED_TIMEOUT = 1000;

interface ActiveTab {
  readonly id?: number | undefined;
  /** Unknown where Limpid may not look. */
  readonly url?: string | undefined;
  readonly isPrivate: boolean;
}

/** The tab in front of the window that the popup belongs to. */
export async function getActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, url: tab?.url, isPrivate: tab?.incognito ?? false };
}

/** Calls back with the address of a tab whenever something loads in it, or changes it; without one where Limpid may look no longer. */
export function watchAddress(tabId: number, onAddress: (url: string | undefined) => void): void {
  browser.tabs.onUpdated.addListener((updated, _, { url }) => {
    if (updated === tabId) onAddress(url);
  });
}

/** The mark of a tab's page, as its reading has it; undefined where nobody answers. */
export async function markOfTab(tabId: number): Promise<string | undefined> {
  const answer = await sendTabRequest(tabId, { name: 'mark-page' }).catch(() => undefined);
  return answer?.ok ? answer.value : undefined;
}

/** Tells whether the host of an address has site rules. */
export type HasRules = (url: string) => boolean;

/** Asks a tab, bringing the content script, and what reads a selection or by site rules, into its page first where it is not there yet. */
export async function askTab<Name extends TabRequestName>(
  tabId: number,
  request: TabRequest<Name>,
  hasRules: HasRules,
): Promise<Result<TabResponse<Name>, TabError>> {
  return Promise.race([injectAndAsk(tabId, request, hasRules), giveUp(tabId)]);
}

/** Tells a tab something, if its page is still the one that was asked: nothing is brought into another one. */
export async function tellTab(tabId: number, request: TabRequest): Promise<void> {
  await sendTabRequest(tabId, request).catch(() => undefined);
}

/** Brings the reader's tools into the page of a tab whose content script answers. */
export async function injectTools(tabId: number): Promise<void> {
  await inject(tabId, TOOLS);
}

/** What is selected in the page of a tab; '' where nothing is, or nobody may look. */
export async function selectedTextIn(tabId: number): Promise<string> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: () => String(getSelection() ?? '') });
    return typeof found?.result === 'string' ? found.result.trim() : '';
  } catch {
    return '';
  }
}

/** Brings what copies into the page of a tab, and what reads a selection. */
export async function injectCopier(tabId: number): Promise<void> {
  await inject(tabId, [...SELECTION_READER, ...COPIER]);
}

/** Brings a script into the page of a tab, whose reader asked for it; returns whether it is there. */
export function injectScript(tabId: number, script: LazyScript): Promise<boolean> {
  return inject(tabId, [`/entrypoints/${script}.js`]);
}

async function injectAndAsk<Name extends TabRequestName>(
  tabId: number,
  request: TabRequest<Name>,
  hasRules: HasRules,
): Promise<Result<TabResponse<Name>, TabError>> {
  const scripts = contentScripts(tabId, hasRules); // asked beside the page, so that nothing waits for it
  if (request.name === 'read-selection') await inject(tabId, SELECTION_READER);
  try {
    return success(await sendTabRequest(tabId, request));
  } catch (error) {
    if (!NO_CONTENT_SCRIPT.test(String(error))) return failure('no-answer');
    if (!(await inject(tabId, await scripts))) return failure(await whyForbidden(tabId));
  }
  try {
    return success(await sendTabRequest(tabId, request));
  } catch {
    return failure('no-answer');
  }
}

/** The scripts that a page needs to be read. */
async function contentScripts(tabId: number, hasRules: HasRules): Promise<string[]> {
  const url = await urlOf(tabId);
  return url && hasRules(url) ? [...SITE_RULES, ...CONTENT_SCRIPTS] : CONTENT_SCRIPTS;
}

/** Unknown of a tab that has gone, and where Limpid may not look. */
async function urlOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}

/**
 * Brings scripts into a page.
 * Browsers keep extensions out of their own pages and of their stores: Chromium says so by an error, Firefox for some
 * pages by a result of `null`.
 */
async function inject(tabId: number, files: string[]): Promise<boolean> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId }, files });
    return results.some((result) => result !== null && result.error === undefined);
  } catch {
    return false;
  }
}

/** Firefox shows a PDF, and JSON, in a page of its own, out of reach; the address tells. */
async function whyForbidden(tabId: number): Promise<TabError> {
  const url = await urlOf(tabId);
  const [, ending] = /\.(pdf|json)(?:$|[?#])/i.exec(url ?? '') ?? [];
  if (!ending) return 'forbidden-page';
  return ending.toLowerCase() === 'pdf' ? 'pdf' : 'unsupported-document';
}

/** Chromium neither lets scripts into a view of a page's source nor says so; its address is not told. */
async function giveUp(tabId: number): Promise<Result<never, TabError>> {
  const url = await urlOf(tabId);
  await new Promise((resolve) => setTimeout(resolve, url ? ANSWER_TIMEOUT : CLOSED_TIMEOUT));
  return failure(url ? 'no-answer' : 'forbidden-page');
}

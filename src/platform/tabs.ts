import browser from 'webextension-polyfill';
import type { TabError } from '../core/page-failure';
import { failure, type Result, success } from '../core/result';
import type { TabRequest, TabRequestName, TabResponse } from '../messaging/protocol';
import { sendTabRequest } from './messages';

/** With the leading slash: Firefox resolves it against the page that asks. */
const CONTENT_SCRIPT = '/entrypoints/content.js';
/** How long a page may take to answer before it counts as hung, in milliseconds. */
const ANSWER_TIMEOUT = 10_000;

/** The tab in front of the window that the popup belongs to. */
export async function getActiveTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Asks a tab, bringing the content script into its page first where it is not there yet. */
export async function askTab<Name extends TabRequestName>(
  tabId: number,
  request: TabRequest<Name>,
): Promise<Result<TabResponse<Name>, TabError>> {
  return Promise.race([injectAndAsk(tabId, request), timeOut()]);
}

async function injectAndAsk<Name extends TabRequestName>(
  tabId: number,
  request: TabRequest<Name>,
): Promise<Result<TabResponse<Name>, TabError>> {
  try {
    return success(await sendTabRequest(tabId, request));
  } catch {
    if (!(await inject(tabId))) return failure('forbidden-page');
  }
  try {
    return success(await sendTabRequest(tabId, request));
  } catch {
    return failure('no-answer');
  }
}

/** Browsers keep extensions out of their own pages, their stores and, in Firefox, PDF files. */
async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

function timeOut(): Promise<Result<never, TabError>> {
  return new Promise((resolve) => setTimeout(() => resolve(failure('no-answer')), ANSWER_TIMEOUT));
}

import browser from 'webextension-polyfill';
import type { AutoOpenRequest } from '../messaging/protocol';
import { type AutoOpenSite, withoutHash } from '../settings/auto-open';
import { loadAutoOpen } from './auto-open-storage';
import { onPageAsks } from './on-page-asks';

/** Pages whose reader was closed, each after its tab: they stay as they are as long as the tab is there. */
const CLOSED = 'autoOpenClosed';
/** The oldest are forgotten. */
const MAX_CLOSED = 300;

interface AutoOpenActions {
  readonly fits: (pattern: string, url: string) => boolean;
  /** Reads the page of a tab; returns whether there is an article to open. */
  readonly read: (tabId: number) => Promise<boolean>;
  readonly open: (tabId: number) => Promise<boolean>;
}

/** Answers the script that runs on sites whose articles open by themselves, for its own tab alone. */
export function onAutoOpenAsked(actions: AutoOpenActions): void {
  onPageAsks<AutoOpenRequest>('auto-open', ({ step }, tabId, url) =>
    step === 'closed' ? keepClosed(tabId, url) : act(tabId, url, step === 'open' ? 'open' : 'read', actions),
  );
}

async function act(tabId: number, url: string, step: 'read' | 'open', { fits, ...actions }: AutoOpenActions): Promise<boolean> {
  const sites = (await loadAutoOpen()).filter(({ on, pattern }) => on && fits(pattern, url));
  const isExcepted = ({ exceptions }: AutoOpenSite) => exceptions.includes(withoutHash(url));
  if (sites.length === 0 || sites.some(isExcepted) || (await loadClosed()).includes(keyOf(tabId, url))) return false;
  return actions[step](tabId);
}

async function keepClosed(tabId: number, url: string): Promise<boolean> {
  await browser.storage.session.set({ [CLOSED]: [...(await loadClosed()), keyOf(tabId, url)].slice(-MAX_CLOSED) });
  return true;
}

const keyOf = (tabId: number, url: string) => `${tabId} ${withoutHash(url)}`;

async function loadClosed(): Promise<readonly string[]> {
  const stored = (await browser.storage.session.get(CLOSED))[CLOSED];
  return Array.isArray(stored) ? stored : [];
}

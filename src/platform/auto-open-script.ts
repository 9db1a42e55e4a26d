import browser from 'webextension-polyfill';
import { originOf } from '../settings/auto-open';
import { fulfilWish } from './auto-open-permission';
import { changeAutoOpen, loadAutoOpen, watchAutoOpen } from './auto-open-storage';

const ID = 'auto-open';

let last = Promise.resolve();

/** Keeps the browser running the script that decides on the pages of the sites, and of no others, whatever changes. */
export function keepAutoOpenScript(): void {
  const update = () => {
    last = last.then(register).catch(() => undefined);
  };
  watchAutoOpen(update);
  browser.runtime.onInstalled.addListener(update); // an update takes what was registered away
  browser.permissions.onRemoved.addListener(update);
  browser.permissions.onAdded.addListener(() => void fulfilWish());
}

/** A site whose permission the person took back is off. */
async function register(): Promise<void> {
  const sites = await loadAutoOpen();
  const allowed = await Promise.all(sites.map(({ on, pattern }) => on && browser.permissions.contains({ origins: [originOf(pattern)] })));
  const matches = sites.filter((_, index) => allowed[index]).map(({ pattern }) => pattern);
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  const runAt = 'document_start'; // it is to see all input
  if (matches.length > 0) await browser.scripting.registerContentScripts([{ id: ID, js: [`entrypoints/${ID}.js`], matches, runAt }]);
  if (sites.some(({ on }, index) => on && !allowed[index]))
    await changeAutoOpen((now) => now.map((site) => ({ ...site, on: site.on && matches.includes(site.pattern) })));
}

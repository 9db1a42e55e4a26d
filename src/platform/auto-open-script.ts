import browser from 'webextension-polyfill';
import { originOf } from '../settings/auto-open';
import { fulfilWish } from './auto-open-permission';
import { changeAutoOpen, loadAutoOpen, watchAutoOpen } from './auto-open-storage';

const ID = 'auto-open';

let last = Promise.resolve();

/**
 * Keeps the browser running the script that decides on the pages of the sites, and of no others, whatever changes. Each start of
 * the background looks: the one before may have ended within a change, and an update takes away what was registered.
 */
export function keepAutoOpenScript(): void {
  const update = () => {
    last = last.then(register).catch(() => undefined);
  };
  update();
  watchAutoOpen(update);
  browser.runtime.onStartup.addListener(() => undefined); // starts the background, which looks
  browser.permissions.onRemoved.addListener(update);
  browser.permissions.onAdded.addListener(() => void fulfilWish());
}

/** A site whose permission the person took back is off. */
async function register(): Promise<void> {
  const sites = await loadAutoOpen();
  const allowed = await Promise.all(sites.map(({ on, pattern }) => on && browser.permissions.contains({ origins: [originOf(pattern)] })));
  const matches = sites.filter((_, index) => allowed[index]).map(({ pattern }) => pattern);
  await registerFor(matches);
  const forbidden = sites.filter(({ on }, index) => on && !allowed[index]).map(({ pattern }) => pattern);
  if (forbidden.length > 0)
    await changeAutoOpen((now) => now.map((site) => ({ ...site, on: site.on && !forbidden.includes(site.pattern) })));
}

/** One step where there is a script already: nothing is lost by ending in between. */
async function registerFor(matches: string[]): Promise<void> {
  const { scripting } = browser;
  const script = { id: ID, js: [`entrypoints/${ID}.js`], matches, runAt: 'document_start' as const }; // it is to see all input
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (String(registered?.matches ?? '') === String(matches)) return;
  if (matches.length === 0) return registered && scripting.unregisterContentScripts({ ids: [ID] });
  await (registered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
}

import browser from 'webextension-polyfill';
import { type AutoOpenSite, parseAutoOpen, unknownSites } from '../settings/auto-open';

/** Of the device: the permissions that it goes with are the browser's own. */
const KEY = 'autoOpen';

/** The sites whose articles open by themselves; storage that cannot be read gives none. */
export async function loadAutoOpen(): Promise<readonly AutoOpenSite[]> {
  const stored = await browser.storage.local.get(KEY).catch(() => undefined);
  return parseAutoOpen(stored?.[KEY]);
}

/**
 * Stores what `change` makes of the sites as they are by then; what is none stays.
 * @throws where storage cannot be read, or refuses
 */
export async function changeAutoOpen(change: (sites: readonly AutoOpenSite[]) => readonly AutoOpenSite[]): Promise<void> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  await browser.storage.local.set({ [KEY]: [...change(parseAutoOpen(stored)), ...unknownSites(stored)] });
}

/** Calls back whenever the sites, or what is told of them, change. */
export function watchAutoOpen(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) callback();
  });
}

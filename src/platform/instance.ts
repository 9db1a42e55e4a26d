import browser from 'webextension-polyfill';

interface Instance {
  /** False once the extension was updated or removed under its script. */
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

/** Content scripts of one extension share a global object in each page, also those of an older version. */
const shared: { limpid?: Instance } = globalThis as { limpid?: Instance };

/**
 * Starts the content script once a page: a living instance stays the only one, a dead one is stopped first.
 * @param start - starts it and returns how to stop it
 */
export function claimPage(start: () => () => void): void {
  if (shared.limpid?.isAlive()) return;
  shared.limpid?.stop();
  shared.limpid = { isAlive, stop: start() };
}

function isAlive(): boolean {
  try {
    return browser.runtime.getManifest() !== undefined;
  } catch {
    return false;
  }
}

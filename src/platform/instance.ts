import browser from 'webextension-polyfill';

interface Instance {
  /** False once the extension was updated or removed under its script. */
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

/**
 * Where the scripts of one isolated world find the instance that runs in it. A symbol, because elements of the page
 * become properties of the global object under their ids.
 */
const KEY = Symbol.for('limpid');
const shared = globalThis as { [KEY]?: Instance };

/**
 * Starts the content script once a page: a living instance stays the only one, a dead one is stopped first.
 * @param start - starts it and returns how to stop it
 */
export function claimPage(start: () => () => void): void {
  if (shared[KEY]?.isAlive()) return;
  shared[KEY]?.stop();
  shared[KEY] = { isAlive, stop: start() };
}

/** Is the extension there that this script came with? */
export function isAlive(): boolean {
  try {
    return browser.runtime.getManifest() !== undefined;
  } catch {
    return false;
  }
}

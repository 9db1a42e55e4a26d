import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_VERSION, type StoredSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings-schema';

const KEY = 'settings';

/** Reads the settings; storage that cannot be read gives the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.sync.get(KEY))[KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Calls back with the settings whenever they change, wherever that is.
 * @returns a function that stops it
 */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'sync' && changes[KEY]) callback(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Storage takes 120 writes a minute: what a slider passes is not stored, in milliseconds. */
const SAVE_DELAY = 300;
let saving: ReturnType<typeof setTimeout> | undefined;

/** Keeps the settings once they rest; a failure is told where somebody listens. */
export function keepSettings(values: Settings, onFailed: () => void = () => undefined): void {
  clearTimeout(saving);
  saving = setTimeout(() => saveSettings(values).catch(onFailed), SAVE_DELAY);
}

/**
 * Keeps the settings.
 * @throws where storage is full or refused
 */
async function saveSettings(values: Settings): Promise<void> {
  const stored: StoredSettings = { version: SETTINGS_VERSION, values };
  await browser.storage.sync.set({ [KEY]: stored });
}

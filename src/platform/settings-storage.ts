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
 * Keeps the settings.
 * @throws where storage is full or refused
 */
export async function saveSettings(values: Settings): Promise<void> {
  const stored: StoredSettings = { version: SETTINGS_VERSION, values };
  await browser.storage.sync.set({ [KEY]: stored });
}

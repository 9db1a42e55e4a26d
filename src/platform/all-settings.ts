import browser from 'webextension-polyfill';
import { parseValues, SETTINGS_VERSION, type SettingValues, type StoredSettings } from '../settings/parse-settings';
import type { AllSettings } from '../settings/settings-file';
import { GENERAL_KEY, SITE_PREFIX } from './settings-storage';

/** Reads everything a person chose. */
export async function loadAllSettings(): Promise<AllSettings> {
  const stored = await browser.storage.sync.get(null);
  const sites = siteKeys(stored).map((key) => [key.slice(SITE_PREFIX.length), parseValues(stored[key])] as const);
  return { general: parseValues(stored[GENERAL_KEY]), sites: new Map(sites.sort(([a], [b]) => a.localeCompare(b))) };
}

/**
 * Puts everything in the place of what is there; what goes is removed last, so that a refusal loses nothing.
 * @throws where storage is full or refused
 */
export async function replaceAllSettings({ general, sites }: AllSettings): Promise<void> {
  const items = Object.fromEntries([
    ...(Object.keys(general).length > 0 ? [[GENERAL_KEY, toStored(general)] as const] : []),
    ...Array.from(sites, ([host, values]) => [SITE_PREFIX + host, toStored(values)] as const),
  ]);
  await browser.storage.sync.set(items);
  const stored = await browser.storage.sync.get(null);
  const left = [GENERAL_KEY, ...siteKeys(stored)].filter((key) => !(key in items));
  await browser.storage.sync.remove(left);
}

/** Calls back whenever anything a person chose changes. */
export function watchAllSettings(callback: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') callback();
  });
}

const toStored = (values: SettingValues): StoredSettings => ({ version: SETTINGS_VERSION, values });
const siteKeys = (stored: object) => Object.keys(stored).filter((key) => key.startsWith(SITE_PREFIX));

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '../settings/parse-settings';
import type { AllSettings } from '../settings/settings-file';
import { loadAllSettings, replaceAllSettings } from './all-settings';
import { hasOwnSettings, isKeeping, keepSettings, loadSettings, saveSettings, setOwnSettings, watchSettings } from './settings-storage';

type Items = Record<string, unknown>;
type Listener = (changes: Items, area: string) => void;

/** A storage area like the browser's, where the polyfill finds it; `refuse` makes it throw. */
const area = vi.hoisted(() => {
  const state = { items: {} as Items, listeners: new Set<Listener>(), writes: 0, refuse: undefined as string | undefined };
  const change = (keys: string[], act: () => void) => {
    if (state.refuse) throw new Error(state.refuse);
    act();
    state.writes++;
    for (const listener of state.listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), 'sync');
  };
  const sync = {
    get: async (keys: string | string[] | null) => {
      const wanted = keys === null ? Object.keys(state.items) : [keys].flat();
      return structuredClone(Object.fromEntries(wanted.filter((key) => key in state.items).map((key) => [key, state.items[key]])));
    },
    set: async (items: Items) => change(Object.keys(items), () => Object.assign(state.items, structuredClone(items))),
    remove: async (keys: string | string[]) =>
      change([keys].flat(), () => {
        for (const key of [keys].flat()) delete state.items[key];
      }),
  };
  const onChanged = {
    addListener: (one: Listener) => state.listeners.add(one),
    removeListener: (one: Listener) => state.listeners.delete(one),
  };
  const runtime = { id: 'limpid' };
  Object.assign(globalThis, { chrome: { runtime }, browser: { runtime, storage: { sync, onChanged } } });
  return state;
});

const DARK = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
const HOST = 'news.example';

beforeEach(() => {
  Object.assign(area, { items: {}, listeners: new Set(), writes: 0, refuse: undefined });
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('values that are the defaults are not stored, and nothing is where all are', async () => {
  await saveSettings(DARK);
  expect(area.items).toEqual({ settings: { version: 2, values: { theme: 'dark' } } });
  await saveSettings(DEFAULT_SETTINGS);
  expect(area.items).toEqual({});
});

test('a site stores what differs from the general settings, and follows them in all else', async () => {
  await saveSettings(DARK);
  await saveSettings({ ...DARK, textSize: 26 }, HOST);
  expect(area.items[`site:${HOST}`]).toEqual({ version: 2, values: { textSize: 26 } });
  await saveSettings({ ...DARK, copyHeader: false });
  expect(await loadSettings(HOST)).toEqual({ ...DARK, copyHeader: false, textSize: 26 });
  expect(await loadSettings('other.example')).toEqual({ ...DARK, copyHeader: false });
});

test('a site may differ by a default value', async () => {
  await saveSettings(DARK);
  await saveSettings(DEFAULT_SETTINGS, HOST);
  expect(await loadSettings(HOST)).toEqual(DEFAULT_SETTINGS);
});

test('a change in the reader of a site is for that site once it has its own, and for all before', async () => {
  keepSettings(DARK, { host: HOST });
  await vi.runAllTimersAsync();
  await setOwnSettings(HOST, true);
  keepSettings({ ...DARK, textSize: 30 }, { host: HOST });
  await vi.runAllTimersAsync();
  expect(await loadSettings()).toEqual(DARK);
  expect(await loadSettings(HOST)).toEqual({ ...DARK, textSize: 30 });
  await setOwnSettings(HOST, false);
  expect([await hasOwnSettings(HOST), await loadSettings(HOST)]).toEqual([false, DARK]);
});

test('what was changed before a site got settings of its own, or lost them, is stored where it was meant for', async () => {
  keepSettings(DARK, { host: HOST });
  await setOwnSettings(HOST, true);
  keepSettings({ ...DARK, textSize: 30 }, { host: HOST });
  await vi.advanceTimersByTimeAsync(2000);
  expect([await loadSettings(), (await loadSettings(HOST)).textSize]).toEqual([DARK, 30]);
  keepSettings({ ...DARK, textSize: 26 }, { host: HOST });
  await setOwnSettings(HOST, false);
  await vi.runAllTimersAsync();
  expect(await loadSettings(HOST)).toEqual(DARK);
});

test('switching a site on again does not lose what it has', async () => {
  await saveSettings(DARK, HOST);
  await setOwnSettings(HOST, true);
  expect(await loadSettings(HOST)).toEqual(DARK);
});

test('of what a slider passes only the last is stored, and far fewer times than storage allows', async () => {
  for (let size = 14; size <= 30; size++) keepSettings({ ...DEFAULT_SETTINGS, textSize: size });
  expect(isKeeping()).toBe(true);
  await vi.runAllTimersAsync();
  expect([area.writes, (await loadSettings()).textSize, isKeeping()]).toEqual([1, 30, false]);
  for (let change = 0; change < 200; change++) {
    keepSettings({ ...DEFAULT_SETTINGS, textSize: 14 + (change % 9) });
    await vi.advanceTimersByTimeAsync(300); // a minute in all
  }
  expect(area.writes).toBeLessThanOrEqual(101);
});

test('what others changed while a change was on its way stays, of general settings as of those of a site', async () => {
  await saveSettings(DARK, HOST);
  for (const host of [undefined, HOST]) {
    keepSettings({ textSize: 26 }, { host });
    keepSettings({ markLinks: false }, { host });
    await saveSettings({ ...DARK, copyHeader: false, textSize: 20 }, host);
    await vi.runAllTimersAsync();
    expect(await loadSettings(host)).toEqual({ ...DARK, copyHeader: false, markLinks: false, textSize: 26 });
  }
});

test('a change leaves what a newer version stored, and its version; of an older or the same one what nobody knows goes', async () => {
  const later = { version: 9, values: { theme: 'dark', later: { deep: [1] } } };
  area.items = { settings: later, [`site:${HOST}`]: { version: 2, values: { theme: 'light', unknown: 1 } } };
  keepSettings({ textSize: 26 });
  await vi.runAllTimersAsync();
  expect(area.items.settings).toEqual({ version: 9, values: { theme: 'dark', textSize: 26, later: { deep: [1] } } });
  keepSettings({ textSize: 20 }, { host: HOST });
  await vi.runAllTimersAsync();
  expect(area.items[`site:${HOST}`]).toEqual({ version: 2, values: { theme: 'light', textSize: 20 } });
});

test('a value that only a newer version knows stays, until a person chooses another', async () => {
  area.items = { settings: { version: 9, values: { theme: 'of-later', lineHeight: 'tall' } } };
  keepSettings({ textSize: 26 });
  await vi.runAllTimersAsync();
  expect(area.items.settings).toEqual({ version: 9, values: { theme: 'of-later', lineHeight: 'tall', textSize: 26 } });
  keepSettings({ theme: DEFAULT_SETTINGS.theme });
  await vi.runAllTimersAsync();
  expect(area.items.settings).toEqual({ version: 9, values: { lineHeight: 'tall', textSize: 26 } });
});

test('after an update of the extension under its script a change is refused and told, and nothing is thrown', async () => {
  const onFailed = vi.fn();
  const spy = vi.spyOn(browser.storage.sync, 'get').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(() => keepSettings({ textSize: 26 }, { onFailed })).not.toThrow();
  await vi.runAllTimersAsync();
  expect(onFailed).toHaveBeenCalledExactlyOnceWith('settings_not_saved');
  spy.mockRestore();
});

test('a refusal is told, and the settings that are shown are left to whoever shows them', async () => {
  area.refuse = 'QUOTA_BYTES quota exceeded';
  const onFailed = vi.fn();
  keepSettings(DARK, { onFailed });
  await vi.runAllTimersAsync();
  expect(onFailed).toHaveBeenCalledExactlyOnceWith('settings_full');
});

test('watching a site tells of its own and of general changes, not of other sites', async () => {
  const seen = vi.fn();
  const stop = watchSettings(seen, HOST);
  await saveSettings(DARK);
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(DARK));
  await saveSettings({ ...DARK, textSize: 20 }, HOST);
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith({ ...DARK, textSize: 20 }));
  await saveSettings(DEFAULT_SETTINGS, 'other.example');
  stop();
  await saveSettings(DEFAULT_SETTINGS);
  expect(seen).toHaveBeenCalledTimes(2);
});

test('everything is replaced: what is not in it goes', async () => {
  await saveSettings(DARK);
  await saveSettings(DEFAULT_SETTINGS, 'old.example');
  const all: AllSettings = { general: { textSize: 22 }, sites: new Map([[HOST, { theme: 'light' }]]) };
  await replaceAllSettings(all);
  expect(await loadAllSettings()).toEqual(all);
});

test('a refused replacement loses nothing', async () => {
  await saveSettings(DARK);
  area.refuse = 'QUOTA_BYTES quota exceeded';
  await expect(replaceAllSettings({ general: {}, sites: new Map([[HOST, { theme: 'light' }]]) })).rejects.toThrow('quota');
  expect(await loadSettings()).toEqual(DARK);
});

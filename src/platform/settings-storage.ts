import browser from 'webextension-polyfill';
import type { MessageKey } from '../core/message-key';
import {
  DEFAULT_SETTINGS,
  differingValues,
  newerValues,
  parseSettings,
  parseValues,
  SETTINGS_VERSION,
  type SettingValues,
  type StoredSettings,
} from '../settings/parse-settings';
import type { Settings } from '../settings/settings-schema';
import { saveFailure } from './save-failure';

export const GENERAL_KEY = 'settings';
/** Before the host, in the keys of what single sites have of their own: one small item a site, within the quota of an item. */
export const SITE_PREFIX = 'site:';

const keyOf = (host: string | undefined) => (host === undefined ? GENERAL_KEY : SITE_PREFIX + host);
const keysFor = (host: string | undefined) => [...new Set([GENERAL_KEY, keyOf(host)])];

/**
 * Reads the settings; storage that cannot be read gives the defaults.
 * @param host - of the page they are for: what its site has of its own goes before the general settings
 */
export async function loadSettings(host?: string): Promise<Settings> {
  try {
    const stored = await browser.storage.sync.get(keysFor(host));
    return { ...parseSettings(stored[GENERAL_KEY]), ...parseValues(stored[keyOf(host)]) };
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Calls back with the settings for a page whenever they change, wherever that is.
 * @returns a function that stops it
 */
export function watchSettings(callback: (settings: Settings) => void, host?: string): () => void {
  let turn = 0;
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area !== 'sync' || !keysFor(host).some((key) => key in changes)) return;
    const mine = ++turn; // of two changes the later one counts, whichever is read first
    void loadSettings(host).then((settings) => mine === turn && callback(settings));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    turn = -1;
    browser.storage.onChanged.removeListener(listener);
  };
}

/**
 * Keeps the settings: only what differs from the defaults, or for one site from the general settings.
 * @throws where storage is full or refused
 */
export async function saveSettings(values: Settings, host?: string): Promise<void> {
  await store(values, host === undefined ? DEFAULT_SETTINGS : await loadSettings(), host);
}

interface Change {
  /** What was stored: what a newer version has there stays, as its own version. */
  readonly before: unknown;
  /** What a person chose anew. */
  readonly changed: SettingValues;
}

const ALL_ANEW: Change = { before: undefined, changed: {} };

/** @param base - what need not be stored, because it is so without it */
async function store(values: Settings, base: Settings, host?: string, { before, changed }: Change = ALL_ANEW): Promise<void> {
  const kept = Object.entries(newerValues(before)).filter(([name]) => !(name in changed));
  const newer = Object.fromEntries(kept);
  const version = kept.length > 0 ? (before as StoredSettings).version : SETTINGS_VERSION;
  const stored: StoredSettings = { version, values: { ...newer, ...differingValues(values, base) } };
  if (host === undefined && Object.keys(stored.values).length === 0) await browser.storage.sync.remove(GENERAL_KEY);
  else await browser.storage.sync.set({ [keyOf(host)]: stored });
}

/** Has a site settings of its own? They may still be the same as the general ones. */
export async function hasOwnSettings(host: string): Promise<boolean> {
  const key = keyOf(host);
  return key in (await browser.storage.sync.get(key));
}

/**
 * Gives a site settings of its own, the same as before until they are changed, or takes them away.
 * @throws where storage is full or refused
 */
export async function setOwnSettings(host: string, own: boolean): Promise<void> {
  await finishKeeping(); // what was changed before belongs where it belonged then
  const stored: StoredSettings = { version: SETTINGS_VERSION, values: {} };
  if (!own) await browser.storage.sync.remove(keyOf(host));
  else if (!(await hasOwnSettings(host))) await browser.storage.sync.set({ [keyOf(host)]: stored });
}

/** What a slider passes is not stored, in milliseconds. */
const REST = 300;
/** Storage takes 120 writes a minute: so far apart are ours at least, in milliseconds. */
const SPACING = 600;

interface KeepOptions {
  /** Of the page where they were changed: its site gets them where it has settings of its own. */
  readonly host?: string | undefined;
  /** Told what to say when storage refuses; what is shown stays as the person chose it. */
  readonly onFailed?: (message: MessageKey) => void;
}

type Stored = Record<string, unknown>;

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly changed: SettingValues;
  /** @param last - what storage held, where there is no time to ask it */
  readonly save: (last?: Stored) => void;
  /** What storage held when the change came. */
  stored?: Stored;
}

let waiting: Waiting | undefined;
let lastSave = 0;
let lastSaving: Promise<void> = Promise.resolve();

/**
 * Keeps what was changed once it rests, or at once when the page goes.
 * @param values - those that were changed: the others stay as they are stored by then, whoever changed them
 */
export function keepSettings(values: SettingValues, { host, onFailed }: KeepOptions = {}): void {
  clearTimeout(waiting?.timer);
  const changed = { ...waiting?.changed, ...values };
  const save = (last?: Stored) => {
    waiting = undefined;
    lastSave = Date.now();
    const saving = last ? merge(last, changed, host) : readStored(host).then((now) => merge(now, changed, host));
    lastSaving = saving.catch((error: unknown) => onFailed?.(saveFailure(error)));
  };
  const mine: Waiting = { save, changed, timer: setTimeout(save, Math.max(REST, lastSave + SPACING - Date.now())) };
  waiting = mine;
  void readStored(host).then(
    (stored) => Object.assign(mine, { stored }),
    () => undefined,
  );
  addEventListener('pagehide', keepNow);
}

/** Refuses, rather than throws, where the extension was updated under its script. */
async function readStored(host: string | undefined): Promise<Stored> {
  return browser.storage.sync.get(keysFor(host));
}

/** Puts what was changed into what is stored: into what a site has of its own, if it has. */
function merge(stored: Stored, changed: SettingValues, host: string | undefined): Promise<void> {
  const general = parseSettings(stored[GENERAL_KEY]);
  if (host === undefined || !(keyOf(host) in stored))
    return store({ ...general, ...changed }, DEFAULT_SETTINGS, undefined, { before: stored[GENERAL_KEY], changed });
  return store({ ...general, ...parseValues(stored[keyOf(host)]), ...changed }, general, host, { before: stored[keyOf(host)], changed });
}

/** Is a change still on its way to storage? */
export function isKeeping(): boolean {
  return waiting !== undefined;
}

/** Stores now what waits to be kept: what is written after it stays. */
export async function finishKeeping(): Promise<void> {
  saveNow();
  await lastSaving;
}

function keepNow({ isTrusted }: Event): void {
  if (isTrusted) saveNow(waiting?.stored); // a page that goes is not answered any more
}

function saveNow(last?: Stored): void {
  clearTimeout(waiting?.timer);
  waiting?.save(last);
}

import browser from 'webextension-polyfill';
import { MAX_RULES } from '../rules/parse-rules';
import { hostsOf, parseStoredRules, type StoredRule } from '../rules/stored-rule';
import { RULE_PREFIX, ruleKeysAt } from './has-rules';

/** Nothing was stored: there would be more rules than a person may have. */
export class TooManyRulesError extends Error {}

/** How long rules are read before the browser may draw and answer, in milliseconds. */
const SLICE = 12;

/** Reads the rules that may be for a host, those that are off as well; storage that cannot be read gives none. */
export async function loadRulesAt(host: string): Promise<readonly StoredRule[]> {
  const stored = await browser.storage.local.get(ruleKeysAt(host)).catch(() => ({}));
  return unique(Object.values(stored).flatMap(parseStoredRules));
}

/** Reads all rules of the person, by name. */
export async function loadAllRules(): Promise<readonly StoredRule[]> {
  return (await parseLists(await storedLists())).toSorted((one, other) => (one.rule.id < other.rule.id ? -1 : 1));
}

/**
 * Keeps rules, each instead of the one of its name, and takes others away. Only the lists of hosts that change are written.
 * @param removed - names
 * @throws where storage is full or refuses, or there would be more than `MAX_RULES`; then nothing has changed
 */
export function saveRules(changed: readonly StoredRule[], removed: readonly string[] = []): Promise<void> {
  const saving = lastSaving.then(() => save(changed, removed));
  lastSaving = saving.catch(() => undefined);
  return saving;
}

let lastSaving: Promise<void> = Promise.resolve();

/** What is in no order in storage stays there: another version may read it. */
async function save(changed: readonly StoredRule[], removed: readonly string[]): Promise<void> {
  const before = await storedLists();
  const after = withChanges(before, changed, removed);
  if (new Set(Object.values(after).flat().map(nameOf)).size > MAX_RULES) throw new TooManyRulesError();
  const written = Object.entries(after).filter(([key, list]) => list.length > 0 && JSON.stringify(list) !== JSON.stringify(before[key]));
  if (written.length > 0) await browser.storage.local.set(Object.fromEntries(written));
  const gone = Object.keys(before).filter((key) => after[key]?.length === 0);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

type Lists = Record<string, unknown[]>;

function withChanges(before: Readonly<Record<string, unknown>>, changed: readonly StoredRule[], removed: readonly string[]): Lists {
  const replaced = new Set([...removed, ...changed.map(({ rule }) => rule.id)]);
  const lists = Object.entries(before).map(([key, list]) => [key, [list].flat().filter((one) => !replaced.has(nameOf(one)))] as const);
  const after: Lists = Object.fromEntries(lists);
  for (const stored of changed) {
    for (const key of hostsOf(stored.rule).map((host) => RULE_PREFIX + host)) after[key] = [...(after[key] ?? []), stored];
  }
  return after;
}

/** Calls back whenever rules that may be for a host change; without a host, any. */
export function watchRules(callback: () => void, host?: string): () => void {
  const keys = host === undefined ? undefined : ruleKeysAt(host);
  const listener = (changes: Record<string, unknown>, area: string) => {
    const isMeant = (key: string) => (keys ? keys.includes(key) : key.startsWith(RULE_PREFIX));
    if (area === 'local' && Object.keys(changes).some(isMeant)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function storedLists(): Promise<Record<string, unknown>> {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(RULE_PREFIX)));
}

/** Reads lists in slices, because thousands of rules take longer than a press may wait; a rule stands in the list of every host of its. */
async function parseLists(lists: Readonly<Record<string, unknown>>): Promise<StoredRule[]> {
  const parsed = new Map<string, StoredRule>();
  let end = performance.now() + SLICE;
  for (const stored of Object.values(lists).flat()) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + SLICE;
    }
    if (!parsed.has(nameOf(stored))) for (const one of parseStoredRules([stored])) parsed.set(one.rule.id, one);
  }
  return [...parsed.values()];
}

const nameOf = (stored: unknown): string => String((stored as Partial<StoredRule> | null)?.rule?.id);

const byId = (stored: StoredRule) => [stored.rule.id, stored] as const;
const unique = (rules: readonly StoredRule[]) => [...new Map(rules.map(byId)).values()];

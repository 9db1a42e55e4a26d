import { beforeEach, expect, test, vi } from 'vitest';
import type { SiteRule } from '../rules/rule';
import type { StoredRule } from '../rules/stored-rule';
import { hasRulesAt } from './has-rules';
import { loadAllRules, loadRulesAt, saveRules, TooManyRulesError, watchRules } from './rule-storage';

type Items = Record<string, unknown>;
type Listener = (changes: Items, area: string) => void;

/** A storage area like the browser's, where the polyfill finds it; `refuse` makes it throw. */
const area = vi.hoisted(() => {
  const state = { items: {} as Items, listeners: new Set<Listener>(), written: [] as string[], refuse: false };
  const change = (keys: string[], act: () => void) => {
    if (state.refuse) throw new Error('QUOTA_BYTES quota exceeded');
    act();
    state.written.push(...keys);
    for (const listener of state.listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
  };
  const local = {
    get: async (keys: string[] | null) => {
      const wanted = keys ?? Object.keys(state.items);
      return structuredClone(Object.fromEntries(wanted.filter((key) => key in state.items).map((key) => [key, state.items[key]])));
    },
    set: async (items: Items) => change(Object.keys(items), () => Object.assign(state.items, structuredClone(items))),
    remove: async (keys: string[]) =>
      change(keys, () => {
        for (const key of keys) delete state.items[key];
      }),
  };
  const onChanged = {
    addListener: (one: Listener) => state.listeners.add(one),
    removeListener: (one: Listener) => state.listeners.delete(one),
  };
  const runtime = { id: 'limpid' };
  Object.assign(globalThis, { chrome: { runtime }, browser: { runtime, storage: { local, onChanged } } });
  return state;
});

const stored = (id: string, match: string[], more: Partial<SiteRule> = {}): StoredRule => ({
  rule: { id, match, remove: ['.advert'], checked: '2026-11-28', ...more },
  enabled: true,
  origin: 'picked',
});
const idsAt = async (host: string) => (await loadRulesAt(host)).map(({ rule }) => rule.id).sort();

beforeEach(() => Object.assign(area, { items: { other: 1 }, written: [], refuse: false }));

test('a page is told the rules for its host and the domains around it, and reads no others', async () => {
  await saveRules([
    stored('a', ['*://a.example/*']),
    stored('wild', ['*://*.example/*']),
    stored('b', ['*://b.example/*', '*://a.example/x']),
  ]);
  expect(await idsAt('a.example')).toEqual(['a', 'b', 'wild']);
  expect(await idsAt('c.example')).toEqual(['wild']);
  expect(await hasRulesAt('elsewhere.test')).toBe(false);
  expect((await loadAllRules()).map(({ rule }) => rule.id)).toEqual(['a', 'b', 'wild']);
});

test('a rule takes the place of the one of its name, wherever that was', async () => {
  await saveRules([stored('a', ['*://a.example/*', '*://b.example/*'])]);
  await saveRules([stored('a', ['*://c.example/*'])]);
  expect(await idsAt('a.example')).toEqual([]);
  expect(await hasRulesAt('b.example')).toBe(false);
  expect(await idsAt('c.example')).toEqual(['a']);
  await saveRules([], ['a']);
  expect(area.items).toEqual({ other: 1 });
});

test('only what changed is written', async () => {
  await saveRules([stored('a', ['*://a.example/*']), stored('b', ['*://b.example/*'])]);
  area.written = [];
  await saveRules([{ ...stored('b', ['*://b.example/*']), enabled: false }]);
  expect(area.written).toEqual(['rules:b.example']);
});

test('changes at the same time lose nothing', async () => {
  await Promise.all([saveRules([stored('a', ['*://a.example/*'])]), saveRules([stored('b', ['*://a.example/*'])])]);
  expect(await idsAt('a.example')).toEqual(['a', 'b']);
});

test('what is not in order in storage is left out, and the rest stays', async () => {
  const good = stored('good', ['*://a.example/*']);
  const broken = [null, 7, { rule: { id: 'x' } }, { ...good, rule: { ...good.rule, id: 'evil', remove: ['p'.repeat(600)] } }];
  area.items['rules:a.example'] = [...broken, good];
  expect(await loadRulesAt('a.example')).toEqual([good]);
  await saveRules([stored('b', ['*://b.example/*'])]);
  expect(area.items['rules:a.example']).toEqual([...broken, good]);
  area.items['rules:a.example'] = 'none';
  expect(await loadRulesAt('a.example')).toEqual([]);
});

test('full storage and too many rules are told, and change nothing', async () => {
  await saveRules([stored('a', ['*://a.example/*'])]);
  const many = Array.from({ length: 5000 }, (_, index) => stored(`r${index}`, [`*://h${index}.example/*`]));
  await expect(saveRules(many)).rejects.toThrow(TooManyRulesError);
  area.refuse = true;
  await expect(saveRules([stored('b', ['*://b.example/*'])])).rejects.toThrow(/QUOTA/);
  area.refuse = false;
  expect((await loadAllRules()).map(({ rule }) => rule.id)).toEqual(['a']);
  await saveRules([stored('b', ['*://b.example/*'])]);
  expect(await idsAt('b.example')).toEqual(['b']);
});

test('a page hears of its own rules alone', async () => {
  const [mine, any] = [vi.fn(), vi.fn()];
  const stop = [watchRules(mine, 'a.example'), watchRules(any)];
  await saveRules([stored('b', ['*://b.example/*'])]);
  expect(mine).not.toHaveBeenCalled();
  await saveRules([stored('a', ['*://*.example/*'])]);
  expect(mine).toHaveBeenCalledOnce();
  expect(any).toHaveBeenCalledTimes(2);
  for (const end of stop) end();
});

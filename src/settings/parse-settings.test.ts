import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, differingValues, isValidValue, parseSettings, parseValues } from './parse-settings';
import { randomJson } from './random-json.test-support';
import { SETTING_NAMES, SETTINGS_SCHEMA, type SettingField } from './settings-schema';

test.each([undefined, null, 7, 'text', [], {}, { values: null }, { values: [1] }])('%o gives the defaults', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('every default is the schema’s', () => {
  for (const name of SETTING_NAMES) expect(DEFAULT_SETTINGS[name]).toBe(SETTINGS_SCHEMA[name].default);
});

test('valid values are kept, each broken one gets its default, unknown ones go', () => {
  const values = { theme: 'dark', textSize: 99, copyHeader: 'yes', copyCaptions: true, unknown: 1 };
  expect(parseSettings({ version: 2, values })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', copyCaptions: true });
});

test('prototype pollution: names of the prototype are no settings', () => {
  const stored = JSON.parse('{"version":2,"values":{"__proto__":{"theme":"dark"},"constructor":1,"toString":2}}');
  expect(parseValues(stored)).toEqual({});
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('version 1 stored every value: those that nobody chose go', () => {
  const values = { theme: 'system', textSize: 24, underlineEntities: true, copyHeader: true, copyCaptions: false };
  expect(parseValues({ version: 1, values })).toEqual({ textSize: 24 });
});

test('of a newer version everything that is valid today is kept', () => {
  expect(parseValues({ version: 99, values: { theme: 'system', textSize: 24, later: true } })).toEqual({ theme: 'system', textSize: 24 });
});

test('what differs is what has to be stored', () => {
  const base = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
  expect(differingValues({ ...DEFAULT_SETTINGS, textSize: 30 }, base)).toEqual({ theme: 'system', textSize: 30 });
});

test('fuzz: whatever is stored, every setting has a value that it may have', () => {
  for (let seed = 1; seed <= 3000; seed++) {
    const settings = parseSettings(randomJson(seed));
    expect(Object.keys(settings)).toEqual(SETTING_NAMES);
    for (const name of SETTING_NAMES) expect(isValidValue(name, settings[name]), `${name}, seed ${seed}`).toBe(true);
  }
});

test.each([
  ['ownFont', 'LXGW WenKai', true],
  ['ownFont', '思源宋体', true],
  ['ownFont', 'a"; color: red', false],
  ['ownFont', 'a\\', false],
  ['ownFont', 'a\nb', false],
  ['ownFont', 'a'.repeat(61), false],
  ['accentColor', '', true],
  ['accentColor', '#0f6663', true],
  ['accentColor', 'red', false],
  ['accentColor', '#0f666', false],
  ['paperColor', '', false],
])('%s: %o', (name, value, isValid) => {
  const parsed: Readonly<Record<string, unknown>> = parseSettings({ version: 1, values: { [name]: value } });
  expect(parsed[name] === value).toBe(isValid);
});

/** What browsers take in one item of synchronised storage, key and JSON, in bytes. */
const ITEM_QUOTA = 8192;

function longest(field: SettingField): unknown {
  if (field.control === 'text') return '字'.repeat(field.maxLength);
  if (field.control === 'range') return 1 / 3;
  if (field.control === 'choice') return field.choices.map(({ value }) => value).reduce((a, b) => (b.length > a.length ? b : a));
  return field.control === 'color' ? '#204060' : false;
}

test('whatever is chosen fits into an item of the browser’s, for a host of any length', () => {
  const values = Object.fromEntries(SETTING_NAMES.map((name) => [name, longest(SETTINGS_SCHEMA[name])]));
  const item = `site:${'a'.repeat(253)}${JSON.stringify({ version: 2, values })}`;
  expect(new TextEncoder().encode(item).length).toBeLessThan(ITEM_QUOTA);
});

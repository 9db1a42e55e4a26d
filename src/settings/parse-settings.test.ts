import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from './parse-settings';
import { SETTING_NAMES, SETTINGS_SCHEMA } from './settings-schema';

test.each([undefined, null, 7, 'text', [], {}, { values: null }, { values: [1] }])('%o gives the defaults', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('every default is the schema’s', () => {
  for (const name of SETTING_NAMES) expect(DEFAULT_SETTINGS[name]).toBe(SETTINGS_SCHEMA[name].default);
});

test('valid values are kept, each broken one gets its default, unknown ones go', () => {
  const values = { theme: 'dark', textSize: 99, copyHeader: 'yes', copyCaptions: true, unknown: 1 };
  expect(parseSettings({ version: 1, values })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', copyCaptions: true });
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

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

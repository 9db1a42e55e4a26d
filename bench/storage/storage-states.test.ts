import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRule } from '../../src/rules/parse-rules';
import { parseStoredRules } from '../../src/rules/stored-rule';
import { parseAutoOpen, toPattern } from '../../src/settings/auto-open';
import { isValidValue, newerValues, parseSettings, parseValues } from '../../src/settings/parse-settings';
import { readSettingsFile } from '../../src/settings/settings-file';
import { SETTING_NAMES, type SettingName } from '../../src/settings/settings-schema';
import { type StorageState, storageState } from './storage-states';

/** The same states every time; a failure is made as small as it can be. */
const RUNS = { seed: 20261129, numRuns: 500 };

const holds = (check: (state: StorageState) => void) => fc.assert(fc.property(storageState, check), RUNS);

test('500 storage states: every setting has a value that it may have, and nothing gets into a prototype', () => {
  holds(({ sync }) => {
    for (const stored of Object.values(sync)) {
      const settings = parseSettings(stored);
      expect(Object.keys(settings)).toEqual(SETTING_NAMES);
      for (const name of SETTING_NAMES) expect(isValidValue(name, settings[name]), name).toBe(true);
      for (const [name, value] of Object.entries(parseValues(stored))) expect(isValidValue(name as SettingName, value)).toBe(true);
      newerValues(stored);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).theme).toBeUndefined();
  });
});

test('500 storage states: the sites that open by themselves have patterns that browsers take, and addresses', () => {
  holds(({ local }) => {
    const sites = parseAutoOpen(local.autoOpen);
    for (const { pattern, on, exceptions } of sites) {
      expect(toPattern(pattern)).toBe(pattern);
      expect(typeof on).toBe('boolean');
      for (const address of exceptions) expect(typeof address).toBe('string');
    }
  });
});

test('500 storage states: a rule that is read is in order when it is read again', () => {
  holds(({ local }) => {
    for (const [key, stored] of Object.entries(local)) {
      if (!key.startsWith('rules:')) continue;
      for (const { rule } of parseStoredRules(stored)) expect(parseRule(rule)).toEqual({ rule, problems: [] });
    }
  });
});

test('500 storage states: as settings files none throws', () => {
  holds(({ sync }) => {
    const file = readSettingsFile(JSON.stringify({ format: 'limpid-settings', version: 2, settings: sync.settings, sites: sync }));
    if (!file.ok) return;
    for (const [name, value] of Object.entries(file.value.general)) expect(isValidValue(name as SettingName, value)).toBe(true);
  });
});

import { migrate } from './migrations';
import { SETTING_NAMES, SETTINGS_SCHEMA, type SettingField, type SettingName, type Settings } from './settings-schema';

/** The version of what is stored; a change of meaning raises it and adds a migration. */
export const SETTINGS_VERSION = 2;

/** Some of the settings: what a person chose, or what one site has of its own. */
export type SettingValues = Partial<Settings>;

/** What is kept in storage: small, versioned, and validated on the way in. Values that follow from elsewhere are left out. */
export interface StoredSettings {
  readonly version: number;
  readonly values: SettingValues;
}

const COLOR = /^#[\da-f]{6}$/;
/** Goes into style sheets between quotes: nothing that could end them, and no line ends. */
const NAME = /^[\p{L}\p{M}\p{N} .,_'&+-]*$/u;
const LINE = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;

export const DEFAULT_SETTINGS: Settings = parseSettings(undefined);

/**
 * Reads settings from storage or a file; a value that is missing, of a wrong type or out of bounds gets its default,
 * the others are kept.
 * @param stored - anything
 */
export function parseSettings(stored: unknown): Settings {
  const values = parseValues(stored);
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, values[name] ?? SETTINGS_SCHEMA[name].default])) as unknown as Settings;
}

/**
 * Reads the values that are stored, of any version; broken and unknown ones are left out.
 * @param stored - anything
 */
export function parseValues(stored: unknown): SettingValues {
  if (!isRecord(stored) || !isRecord(stored.values)) return {};
  const values = migrate(stored.values, stored.version);
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => isSettingName(name) && isValidValue(name, value)));
}

/** What a newer version stored and this one does not know, be it a name or a value: it is kept, for that version. */
export function newerValues(stored: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(stored) || !isRecord(stored.values) || !(Number(stored.version) > SETTINGS_VERSION)) return {};
  return Object.fromEntries(Object.entries(stored.values).filter(([name, value]) => !isSettingName(name) || !isValidValue(name, value)));
}

/** The values that differ from those they stand on: all that has to be stored. */
export function differingValues(values: SettingValues, base: Settings): SettingValues {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== base[name as SettingName]));
}

/** Is it the name of a setting? `constructor` and the like are none. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS_SCHEMA, name);
}

/** May a setting have this value? */
export function isValidValue(name: SettingName, value: unknown): boolean {
  return isValid(SETTINGS_SCHEMA[name], value);
}

function isValid(field: SettingField, value: unknown): boolean {
  if (field.control === 'switch') return typeof value === 'boolean';
  if (field.control === 'choice') return field.choices.some((choice) => choice.value === value);
  if (field.control === 'text') return isText(value, field.free ? LINE : NAME) && value.length <= field.maxLength;
  if (field.control === 'color') return value === field.default || (typeof value === 'string' && COLOR.test(value));
  return Number.isFinite(value) && Number(value) >= field.min && Number(value) <= field.max;
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

/** Is it an object whose properties can be read? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import { SETTING_NAMES, SETTINGS_SCHEMA, type SettingField, type Settings } from './settings-schema';

/** The version of what is stored; a change of meaning raises it and adds a migration. */
export const SETTINGS_VERSION = 1;

/** What is kept in storage: small, versioned, and validated on the way in. */
export interface StoredSettings {
  readonly version: number;
  readonly values: Settings;
}

const COLOR = /^#[\da-f]{6}$/;
const NAME = /^[\p{L}\p{M}\p{N} .,_'&+-]*$/u;

export const DEFAULT_SETTINGS: Settings = parseSettings(undefined);

/**
 * Reads settings from storage or a file; a value that is missing, of a wrong type or out of bounds gets its default,
 * the others are kept.
 * @param stored - anything
 */
export function parseSettings(stored: unknown): Settings {
  const values = isRecord(stored) && isRecord(stored.values) ? stored.values : {};
  const entries = SETTING_NAMES.map((name) => [name, parseValue(SETTINGS_SCHEMA[name], values[name])]);
  return Object.fromEntries(entries) as Settings;
}

function parseValue(field: SettingField, value: unknown): unknown {
  return isValid(field, value) ? value : field.default;
}

function isValid(field: SettingField, value: unknown): boolean {
  if (field.control === 'switch') return typeof value === 'boolean';
  if (field.control === 'choice') return field.choices.some((choice) => choice.value === value);
  if (field.control === 'text') return isName(value) && value.length <= field.maxLength;
  if (field.control === 'color') return value === field.default || (typeof value === 'string' && COLOR.test(value));
  return Number.isFinite(value) && Number(value) >= field.min && Number(value) <= field.max;
}

/** Goes into style sheets between quotes: nothing that could end them, and no line ends. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import type { MessageKey } from '../core/message-key';
import { GROUP_LABELS, SETTING_NAMES, SETTINGS_SCHEMA, type SettingField, type SettingName } from './settings-schema';

/** What a setting is called: its label, its group and its choices. */
export function settingWords(name: SettingName): MessageKey[] {
  const field: SettingField = SETTINGS_SCHEMA[name];
  const choices = field.control === 'choice' ? field.choices.map(({ label }) => label) : [];
  return [field.label, GROUP_LABELS[field.group], ...choices];
}

/** The same of all settings. */
export const ALL_SETTING_WORDS: ReadonlySet<MessageKey> = new Set(SETTING_NAMES.flatMap(settingWords));

import type { MessageKey } from '../core/message-key';
import { GROUP_LABELS, SETTINGS_SCHEMA, type SettingField } from './settings-schema';

const labelsOf = (field: SettingField): MessageKey[] => [
  field.label,
  ...(field.control === 'choice' ? field.choices.map(({ label }) => label) : []),
];

/** All that settings are called, and their values and groups. */
export const SETTING_LABELS: readonly MessageKey[] = [
  ...Object.values(GROUP_LABELS),
  ...Object.values<SettingField>(SETTINGS_SCHEMA).flatMap(labelsOf),
];

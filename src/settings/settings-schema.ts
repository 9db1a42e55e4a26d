import type { MessageKey } from '../core/message-key';

/** Where a setting stands among the others, in this order. */
export const SETTING_GROUPS = ['appearance', 'typography', 'reading', 'copying'] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

interface Labelled {
  readonly group: SettingGroup;
  readonly label: MessageKey;
}

interface SwitchField extends Labelled {
  readonly control: 'switch';
  readonly default: boolean;
}

interface ChoiceField<Value extends string> extends Labelled {
  readonly control: 'choice';
  readonly default: Value;
  readonly choices: readonly { readonly value: Value; readonly label: MessageKey }[];
}

interface RangeField extends Labelled {
  readonly control: 'range';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export type SettingField = SwitchField | ChoiceField<string> | RangeField;

const THEMES = [
  { value: 'system', label: 'theme_system' },
  { value: 'light', label: 'theme_light' },
  { value: 'dark', label: 'theme_dark' },
] as const;

/** Every setting once: control, default, bounds, label. The options page and the validation follow from it. */
export const SETTINGS_SCHEMA = {
  theme: { group: 'appearance', control: 'choice', default: 'system', choices: THEMES, label: 'setting_theme' },
  /** CSS pixels. */
  textSize: { group: 'typography', control: 'range', default: 19, min: 14, max: 32, step: 1, label: 'setting_text_size' },
  underlineEntities: { group: 'reading', control: 'switch', default: true, label: 'setting_underline_entities' },
  copyHeader: { group: 'copying', control: 'switch', default: true, label: 'setting_copy_header' },
  copyCaptions: { group: 'copying', control: 'switch', default: false, label: 'setting_copy_captions' },
} as const satisfies Readonly<Record<string, SettingField>>;

type Schema = typeof SETTINGS_SCHEMA;
export type SettingName = keyof Schema;

type ValueOf<Field extends SettingField> = Field extends { control: 'choice'; choices: readonly { value: infer V }[] }
  ? V
  : Field extends SwitchField
    ? boolean
    : number;

/** The value of every setting. */
export type Settings = { readonly [Name in SettingName]: ValueOf<Schema[Name]> };

export const SETTING_NAMES = Object.keys(SETTINGS_SCHEMA) as SettingName[];

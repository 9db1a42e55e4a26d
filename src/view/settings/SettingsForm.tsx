import { SETTING_NAMES, SETTINGS_SCHEMA, type SettingField, type SettingName, type Settings } from '../../settings/settings-schema';
import { useTranslate } from '../translation';

interface SettingsFormProps {
  /** Which settings; all without it. */
  readonly names?: readonly SettingName[];
  readonly settings: Settings;
  readonly onChange: (name: SettingName, value: Settings[SettingName]) => void;
}

/** Every setting of the schema with the control it names. */
export function SettingsForm({ names = SETTING_NAMES, settings, onChange }: SettingsFormProps) {
  const t = useTranslate();
  return (
    <form class="settings">
      {names.map((name) => (
        <div class="setting" key={name}>
          <label for={name}>{t(SETTINGS_SCHEMA[name].label)}</label>
          <Control
            id={name}
            field={SETTINGS_SCHEMA[name]}
            value={settings[name]}
            onValue={(value) => onChange(name, value as Settings[SettingName])}
          />
        </div>
      ))}
    </form>
  );
}

interface ControlProps {
  readonly id: string;
  readonly field: SettingField;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

function Control({ id, field, value, onValue }: ControlProps) {
  const t = useTranslate();
  if (field.control === 'switch')
    return <input id={id} type="checkbox" checked={value === true} onChange={(event) => onValue(event.currentTarget.checked)} />;
  if (field.control === 'range') return <RangeControl id={id} field={field} value={Number(value)} onValue={onValue} />;
  return (
    <select id={id} value={String(value)} onChange={(event) => onValue(event.currentTarget.value)}>
      {field.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {t(choice.label)}
        </option>
      ))}
    </select>
  );
}

interface RangeControlProps {
  readonly id: string;
  readonly field: Extract<SettingField, { control: 'range' }>;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

function RangeControl({ id, field, value, onValue }: RangeControlProps) {
  const { min, max, step } = field;
  return (
    <span class="range">
      <input type="range" {...{ id, min, max, step, value }} onInput={(event) => onValue(event.currentTarget.valueAsNumber)} />
      <output for={id}>{value}</output>
    </span>
  );
}

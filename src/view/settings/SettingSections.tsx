import {
  GROUP_LABELS,
  SETTING_NAMES,
  SETTINGS_SCHEMA,
  type SettingField,
  type SettingGroup,
  type SettingName,
  type Settings,
} from '../../settings/settings-schema';
import { useTranslate } from '../translation';
import { SettingControl } from './SettingControl';

interface SettingsFormProps {
  readonly names: readonly SettingName[];
  readonly settings: Settings;
  readonly onChange: (name: SettingName, value: Settings[SettingName]) => void;
}

interface SettingSectionsProps extends Omit<SettingsFormProps, 'names'> {
  /** Which groups are shown, in this order. */
  readonly groups: readonly SettingGroup[];
}

/** The settings of some groups under headings; of those found by a search alone, where there is one. */
export function SettingSections({ groups, names = SETTING_NAMES, ...rest }: SettingSectionsProps & { names?: readonly SettingName[] }) {
  const t = useTranslate();
  return groups.map((group) => {
    const shown = names.filter((name) => isOffered(name, group, rest.settings));
    if (shown.length === 0) return null;
    return (
      <section class="settings-group" key={group} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`}>{t(GROUP_LABELS[group])}</h2>
        <SettingsForm names={shown} {...rest} />
      </section>
    );
  });
}

/** Settings with the controls they name. No form: a page that sees one submitted would be left. */
function SettingsForm({ names, ...rest }: SettingsFormProps) {
  return (
    <div class="settings">
      {names.map((name) => (
        <Setting key={name} name={name} {...rest} />
      ))}
    </div>
  );
}

function isOffered(name: SettingName, group: SettingGroup, { theme }: Settings): boolean {
  const field: SettingField = SETTINGS_SCHEMA[name];
  return field.group === group && (!field.onlyWithTheme || field.onlyWithTheme === theme);
}

interface SettingProps extends Omit<SettingsFormProps, 'names'> {
  readonly name: SettingName;
}

/** Several controls of one setting are named together, one by its label. */
function Setting({ name, settings, onChange }: SettingProps) {
  const t = useTranslate();
  const field: SettingField = SETTINGS_SCHEMA[name];
  const control = (
    <SettingControl
      id={name}
      field={field}
      value={settings[name]}
      settings={settings}
      onValue={(value) => onChange(name, value as Settings[SettingName])}
    />
  );
  if (field.control !== 'choice')
    return (
      <div class={`setting setting-${field.control}`}>
        <label for={name}>{t(field.label)}</label>
        {control}
      </div>
    );
  return (
    <div class="setting setting-choice" role="radiogroup" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`}>{t(field.label)}</span>
      {control}
    </div>
  );
}

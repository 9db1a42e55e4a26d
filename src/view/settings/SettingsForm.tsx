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
  readonly settings: Settings;
  /** Which groups are shown, in this order. */
  readonly groups: readonly SettingGroup[];
  readonly onChange: (name: SettingName, value: Settings[SettingName]) => void;
}

/** Every setting of the groups with the control it names. No form: a page that sees one submitted would be left. */
export function SettingsForm({ groups, ...rest }: SettingsFormProps) {
  const t = useTranslate();
  return (
    <div class="settings">
      {groups.map((group) => (
        <section class="settings-group" key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(GROUP_LABELS[group])}</h2>
          {namesOf(group, rest.settings).map((name) => (
            <Setting key={name} name={name} {...rest} />
          ))}
        </section>
      ))}
    </div>
  );
}

function namesOf(group: SettingGroup, { theme }: Settings): SettingName[] {
  return SETTING_NAMES.filter((name) => {
    const field: SettingField = SETTINGS_SCHEMA[name];
    return field.group === group && (!field.onlyWithTheme || field.onlyWithTheme === theme);
  });
}

interface SettingProps extends Omit<SettingsFormProps, 'groups'> {
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

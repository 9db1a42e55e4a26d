import { useState } from 'preact/hooks';
import { SETTING_GROUPS, SETTING_NAMES, SETTINGS_SCHEMA, type SettingName, type Settings } from '../../settings/settings-schema';
import { useTranslate } from '../translation';
import { SettingsForm } from './SettingsForm';
import { GROUP_LABELS, type Messages, matchesSearch } from './search-settings';

interface SettingGroupsProps {
  readonly settings: Settings;
  readonly onChange: (name: SettingName, value: Settings[SettingName]) => void;
  readonly loadLanguages: () => Promise<readonly Messages[]>;
}

/** The settings under headings, and a field that finds some of them. */
export function SettingGroups({ settings, onChange, loadLanguages }: SettingGroupsProps) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const [languages, setLanguages] = useState<readonly Messages[]>([]);
  const found = SETTING_NAMES.filter((name) => matchesSearch(name, query, t, languages));
  const groups = SETTING_GROUPS.map((group) => ({ group, names: found.filter((name) => SETTINGS_SCHEMA[name].group === group) }));
  const fetchLanguages = () => void (languages.length === 0 && loadLanguages().then(setLanguages, () => undefined));
  return (
    <>
      <input
        class="search"
        type="search"
        aria-label={t('search_settings')}
        placeholder={t('search_settings')}
        value={query}
        onFocus={fetchLanguages}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="none" role="status">
        {found.length === 0 && t('search_none', query.trim())}
      </p>
      {groups.map(
        ({ group, names }) =>
          names.length > 0 && (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{t(GROUP_LABELS[group])}</h2>
              <SettingsForm {...{ names, settings, onChange }} />
            </section>
          ),
      )}
    </>
  );
}

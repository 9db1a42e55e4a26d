import { useState } from 'preact/hooks';
import { SETTING_GROUPS, SETTING_NAMES, type SettingName, type Settings } from '../../settings/settings-schema';
import { useTranslate } from '../translation';
import { SettingSections } from './SettingSections';
import { type Messages, matchesSearch } from './search-settings';

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
      <SettingSections groups={SETTING_GROUPS} names={found} settings={settings} onChange={onChange} />
    </>
  );
}

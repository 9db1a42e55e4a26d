import { SETTING_GROUPS, type SettingName, type Settings } from '../../settings/settings-schema';
import { useTranslate } from '../translation';
import { SettingsForm } from './SettingsForm';

interface OptionsPageProps {
  readonly settings: Settings;
  /** Whether the last change could not be stored. */
  readonly failed: boolean;
  readonly onChange: (name: SettingName, value: Settings[SettingName]) => void;
}

/** The settings; every change is kept at once. */
export function OptionsPage({ settings, failed, onChange }: OptionsPageProps) {
  const t = useTranslate();
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      <SettingsForm groups={SETTING_GROUPS} settings={settings} onChange={onChange} />
      <p class="status" role="status">
        {failed && t('settings_not_saved')}
      </p>
    </main>
  );
}

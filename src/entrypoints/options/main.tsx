import { render } from 'preact';
import { translate } from '../../platform/i18n';
import { prepareExtensionPage } from '../../platform/pages';
import { loadSettings, saveSettings } from '../../platform/settings-storage';
import type { Settings } from '../../settings/settings-schema';
import { OptionsPage } from '../../view/settings/OptionsPage';
import { Translation } from '../../view/translation';

/** Storage takes 120 writes a minute: a slider is stored when it rests, in milliseconds. */
const SAVE_DELAY = 300;
let saving: ReturnType<typeof setTimeout> | undefined;

function show(settings: Settings, failed = false): void {
  prepareExtensionPage(translate('options_title'), settings.theme);
  const change = (next: Settings) => {
    show(next);
    clearTimeout(saving);
    saving = setTimeout(() => saveSettings(next).catch(() => show(next, true)), SAVE_DELAY);
  };
  render(
    <Translation.Provider value={translate}>
      <OptionsPage {...{ settings, failed }} onChange={(name, value) => change({ ...settings, [name]: value })} />
    </Translation.Provider>,
    document.body,
  );
}

void loadSettings().then((settings) => show(settings));

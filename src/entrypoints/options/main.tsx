import { render } from 'preact';
import { translate } from '../../platform/i18n';
import { prepareExtensionPage } from '../../platform/pages';
import { keepSettings, loadSettings } from '../../platform/settings-storage';
import type { Settings } from '../../settings/settings-schema';
import { applyTheme } from '../../view/apply-theme';
import { OptionsPage } from '../../view/settings/OptionsPage';
import { Translation } from '../../view/translation';

function show(settings: Settings, failed = false): void {
  prepareExtensionPage(translate('options_title'));
  applyTheme(document.documentElement, settings);
  const change = (next: Settings) => {
    show(next);
    keepSettings(next, () => show(next, true));
  };
  render(
    <Translation.Provider value={translate}>
      <OptionsPage {...{ settings, failed }} onChange={(name, value) => change({ ...settings, [name]: value })} />
    </Translation.Provider>,
    document.body,
  );
}

void loadSettings().then((settings) => show(settings));

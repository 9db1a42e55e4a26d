import { render } from 'preact';
import { getToggleShortcut } from '../../platform/gestures';
import { translate } from '../../platform/i18n';
import { openOptionsPage, prepareExtensionPage } from '../../platform/pages';
import { loadSettings } from '../../platform/settings-storage';
import { applyTheme } from '../../view/apply-theme';
import { Translation } from '../../view/translation';
import { Welcome } from '../../view/welcome/Welcome';

const [settings, shortcut] = await Promise.all([loadSettings(), getToggleShortcut()]);
prepareExtensionPage(translate('welcome_title'));
applyTheme(document.documentElement, settings);
render(
  <Translation.Provider value={translate}>
    <Welcome shortcut={shortcut} onOptions={() => void openOptionsPage()} />
  </Translation.Provider>,
  document.body,
);

import { render } from 'preact';
import { watchAllSettings } from '../../platform/all-settings';
import { watchAutoOpen } from '../../platform/auto-open-storage';
import { translate } from '../../platform/i18n';
import { prepareExtensionPage } from '../../platform/pages';
import { isKeeping } from '../../platform/settings-storage';
import { applyTheme } from '../../view/apply-theme';
import { OptionsPage } from '../../view/settings/OptionsPage';
import { Translation } from '../../view/translation';
import { loadLanguages } from './all-languages';
import { AutoOpenSitesState } from './auto-open-state';
import { OptionsState } from './options-state';

const state = new OptionsState(show);
const autoOpenState = new AutoOpenSitesState(show);

function show(): void {
  const { settings, sites, news, question } = state;
  prepareExtensionPage(translate('options_title'));
  applyTheme(document.documentElement, settings);
  render(
    <Translation.Provider value={translate}>
      <OptionsPage
        {...{ settings, sites, news, question, loadLanguages }}
        autoOpen={autoOpenState.autoOpen}
        autoOpenProblem={autoOpenState.problem}
        autoOpenActions={{
          onSwitchSite: (pattern, on) => void autoOpenState.switch(pattern, on),
          onForgetSite: (pattern) => void autoOpenState.forget(pattern),
          onInclude: (pattern, address) => void autoOpenState.include(pattern, address),
          onAddSite: (text) => void autoOpenState.add(text),
        }}
        onChange={(name, value) => state.change({ ...settings, [name]: value })}
        onForget={(host) => void state.forget(host)}
        onExport={() => void state.exportAll()}
        onImport={(file) => void state.importFile(file)}
        onImportRest={() => void state.importRest()}
        onCancel={() => state.cancelImport()}
        onReset={() => void state.reset()}
      />
    </Translation.Provider>,
    document.body,
  );
}

void state.load();
void autoOpenState.load();
watchAutoOpen(() => void autoOpenState.load());
// A change that is still on its way here would be undone by an older one that comes back from storage.
watchAllSettings(() => isKeeping() || void state.load());

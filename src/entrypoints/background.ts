import { markButton, showPopup } from '../platform/action';
import { createMenuOnInstall, onToggleCommand, onToggleMenu } from '../platform/gestures';
import { translate } from '../platform/i18n';
import { askTab } from '../platform/tabs';

/** A shortcut has no popup to answer in: a failure opens it, or marks the button where the browser does not allow that. */
async function toggleReader(tabId: number): Promise<void> {
  const answer = await askTab(tabId, { name: 'toggle-reader' });
  const failed = !answer.ok || !answer.value.ok;
  if (failed && !(await showPopup())) await markButton(tabId, translate('failure_no_article'), translate('action_title'));
}

createMenuOnInstall(() => translate('menu_toggle'));
onToggleCommand((tabId) => void toggleReader(tabId));
onToggleMenu((tabId) => void toggleReader(tabId));

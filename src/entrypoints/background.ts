import { markButton, showPopup } from '../platform/action';
import { createMenuOnInstall, onToggleCommand, onToggleMenu } from '../platform/gestures';
import { translate } from '../platform/i18n';
import { askTab } from '../platform/tabs';
import { FAILURE_MESSAGES } from '../view/failure-message';

/** A shortcut has no popup to answer in: a failure opens it, or marks the button where the browser does not allow that. */
async function toggleReader(tabId: number): Promise<void> {
  const answer = await askTab(tabId, { name: 'toggle-reader' });
  const result = answer.ok ? answer.value : answer;
  if (result.ok || (await showPopup())) return;
  await markButton(tabId, translate(FAILURE_MESSAGES[result.reason].title), translate('action_title'));
}

createMenuOnInstall(() => translate('menu_toggle'));
onToggleCommand((tabId) => void toggleReader(tabId));
onToggleMenu((tabId) => void toggleReader(tabId));

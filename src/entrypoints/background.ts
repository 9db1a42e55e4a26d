import type { TabRequest } from '../messaging/protocol';
import { markButton, showPopup } from '../platform/action';
import { createMenuOnInstall, onMenu, onToggleCommand } from '../platform/gestures';
import { translate } from '../platform/i18n';
import { onMarkedClick, openMarked, unmarkTab } from '../platform/marked-tab';
import { showWelcomeOnInstall } from '../platform/pages';
import { askOffscreen, onRecogniseTab, recogniserUrl } from '../platform/recognition';
import { onScriptAsked } from '../platform/script-requests';
import { askTab, injectScript, injectTools, tellTab } from '../platform/tabs';
import { FAILURE_MESSAGES } from '../view/failure-message';
import { askWorker, type RecognisedArticle } from './recogniser/ask-worker';

/** A shortcut has no popup to answer in: a failure opens it, or marks the button where the browser does not allow that. */
async function askReader(tabId: number, request: TabRequest<'toggle-reader' | 'read-selection'>): Promise<void> {
  const answer = await askTab(tabId, request);
  const result = answer.ok ? answer.value : answer;
  if (result.ok && result.value.readerOpen) {
    if (!result.value.hasTools) await injectTools(tabId);
    await recogniseTab(tabId);
  }
  if (result.ok) await unmarkTab(tabId);
  if (result.ok || (await showPopup())) return;
  await markButton(tabId, translate(FAILURE_MESSAGES[result.reason].title), translate('action_title'));
}

/** Tells a reader that was opened without the popup, or before it was done, what its article is about. */
async function recogniseTab(tabId: number): Promise<void> {
  const answer = await askTab(tabId, { name: 'read-page' });
  if (!answer.ok || !answer.value.ok || answer.value.value.recognised) return;
  const { id, article } = answer.value.value;
  const entities = await recognise(article);
  if (entities) await tellTab(tabId, { name: 'show-entities', id, entities });
}

/** Firefox's background is a page, which has workers; Chromium's is none. */
function recognise(article: RecognisedArticle) {
  return typeof Worker === 'undefined' ? askOffscreen(article) : askWorker(new Worker(recogniserUrl(), { type: 'module' }), article);
}

onRecogniseTab(recogniseTab);
onScriptAsked(injectScript);
createMenuOnInstall(() => ({ toggle: translate('menu_toggle'), selection: translate('menu_selection'), link: translate('menu_link') }));
showWelcomeOnInstall();
const toggle = (tabId: number) => void askReader(tabId, { name: 'toggle-reader' });
onToggleCommand(toggle);
onMarkedClick(toggle);
onMenu({
  toggle,
  selection: (tabId, text) => void askReader(tabId, { name: 'read-selection', text }),
  link: (url, tab) => void openMarked(url, tab, translate('click_to_read')),
});

import { markButton, showPopup } from '../platform/action';
import { onConverterAsked } from '../platform/converter';
import { createMenuOnInstall, onToggleCommand, onToggleMenu } from '../platform/gestures';
import { translate } from '../platform/i18n';
import { showWelcomeOnInstall } from '../platform/pages';
import { askOffscreen, onRecogniseTab, recogniserUrl } from '../platform/recognition';
import { askTab, injectConverter, injectTools, tellTab } from '../platform/tabs';
import { FAILURE_MESSAGES } from '../view/failure-message';
import { askWorker, type RecognisedArticle } from './recogniser/ask-worker';

/** A shortcut has no popup to answer in: a failure opens it, or marks the button where the browser does not allow that. */
async function toggleReader(tabId: number): Promise<void> {
  const answer = await askTab(tabId, { name: 'toggle-reader' });
  const result = answer.ok ? answer.value : answer;
  if (result.ok && result.value.readerOpen) {
    if (!result.value.hasTools) await injectTools(tabId);
    await recogniseTab(tabId);
  }
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
onConverterAsked(injectConverter);
createMenuOnInstall(() => translate('menu_toggle'));
showWelcomeOnInstall();
onToggleCommand((tabId) => void toggleReader(tabId));
onToggleMenu((tabId) => void toggleReader(tabId));

import type { PageFailure } from '../core/page-failure';
import type { ReaderState, TabRequest } from '../messaging/protocol';
import { DONE, FAILED, markButton, showPopup } from '../platform/action';
import { onAutoOpenAsked } from '../platform/auto-open-requests';
import { keepAutoOpenScript } from '../platform/auto-open-script';
import { askToCopy } from '../platform/copy-requests';
import { createMenuOnInstall, onCommand, onMenu } from '../platform/gestures';
import { translate } from '../platform/i18n';
import { onMarkedClick, openMarked, unmarkTab } from '../platform/marked-tab';
import { onNoteToOpen } from '../platform/open-note';
import { onOwnReader } from '../platform/own-reader';
import { showWelcomeOnInstall } from '../platform/pages';
import { askOffscreen, onRecogniseTab, startRecogniser } from '../platform/recognition';
import { onFileToSave } from '../platform/save-file';
import { onScriptAsked } from '../platform/script-requests';
import { injectScript, injectTools, selectedTextIn, tellTab } from '../platform/tabs';
import { matchesPattern } from '../rules/match-pattern';
import { MIN_LENGTH } from '../settings/auto-open';
import { copyStatus } from '../view/copy-status';
import { FAILURE_MESSAGES } from '../view/failure-message';
import { isOtherArticle } from '../view/reader/watch-page';
import { askTab } from './ask-tab';
import { askWorker, type RecognisedArticle } from './recogniser/ask-worker';

/** A shortcut has no popup to answer in: a failure opens it, or marks the button where the browser does not allow that. */
async function askReader(tabId: number, request: TabRequest<'toggle-reader' | 'read-selection'>): Promise<void> {
  const answer = await askTab(tabId, request);
  const result = answer.ok ? answer.value : answer;
  if (result.ok) return complete(tabId, result.value);
  if (await showPopup()) return;
  await tellFailure(tabId, result.reason);
}

const tellFailure = (tabId: number, reason: PageFailure) =>
  markButton(tabId, FAILED, translate(FAILURE_MESSAGES[reason].title), translate('action_title'));

/** Brings an open reader its tools, and tells it what its article is about. */
async function complete(tabId: number, { readerOpen, hasTools }: ReaderState): Promise<void> {
  if (readerOpen && !hasTools) await injectTools(tabId);
  if (readerOpen) await recogniseTab(tabId);
  await unmarkTab(tabId);
}

/** Is there an article to open by itself, of some length and not open yet? */
async function hasArticle(tabId: number): Promise<boolean> {
  const answer = await askTab(tabId, { name: 'read-page' });
  const reading = answer.ok && answer.value.ok ? answer.value.value : undefined;
  return reading !== undefined && !reading.readerOpen && reading.article.textLength >= MIN_LENGTH;
}

/** Nobody asked for it, so a failure says nothing. */
async function openQuietly(tabId: number): Promise<boolean> {
  const answer = await askTab(tabId, { name: 'open-reader' });
  if (!answer.ok || !answer.value.ok) return false;
  void complete(tabId, answer.value.value);
  return true;
}

/** Copies the article of a tab, or what is selected in it, and tells so on the button; a failure opens the popup, whose button copies. */
async function copyFrom(tabId: number, text?: string, address?: string): Promise<void> {
  const answer = await askTab(tabId, { name: 'read-page' });
  const reading = answer.ok && answer.value.ok ? answer.value.value : undefined;
  const { article, entities } = reading ?? {};
  const isOther = text && address && article && isOtherArticle(address, article.url); // what is selected belongs to its page
  const selected = text === undefined ? {} : { text };
  const request = article && entities && !isOther ? ({ name: 'copy-now', article, entities, ...selected } as const) : undefined;
  const outcome = request && (await askToCopy(tabId, request));
  if (outcome?.copied) return markButton(tabId, DONE, copyStatus(outcome, translate), translate('action_title'));
  if (!(await showPopup())) await markButton(tabId, FAILED, translate('copy_failed'), translate('action_title'));
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
  return typeof Worker === 'undefined' ? askOffscreen(article) : askWorker(startRecogniser(), article);
}

onRecogniseTab(recogniseTab);
onScriptAsked(injectScript);
onNoteToOpen();
onFileToSave();
keepAutoOpenScript();
onAutoOpenAsked({ fits: matchesPattern, read: hasArticle, open: openQuietly });
createMenuOnInstall(() => ({
  toggle: translate('menu_toggle'),
  selection: translate('menu_selection'),
  link: translate('menu_link'),
  copy: translate('menu_copy'),
  copySelection: translate('menu_copy_selection'),
}));
showWelcomeOnInstall();
const toggle = (tabId: number) => void askReader(tabId, { name: 'toggle-reader' });
onOwnReader('open-own-reader', toggle);
onOwnReader('recognise-own', recogniseTab);
onOwnReader('reader-lost', (tabId) => void tellFailure(tabId, 'reader-lost'));
const copySelected = async (tabId: number, address?: string) => copyFrom(tabId, (await selectedTextIn(tabId)) || undefined, address);
onCommand({ toggle, copy: (...tab) => void copySelected(...tab) });
onMarkedClick(toggle);
onMenu({
  toggle,
  copy: (...selected) => void copyFrom(...selected),
  selection: (tabId, text, address) => void askReader(tabId, { name: 'read-selection', text, ...(address ? { address } : {}) }),
  link: (url, tab) => void openMarked(url, tab, translate('click_to_read')),
});

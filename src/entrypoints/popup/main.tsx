import { render } from 'preact';
import type { Article } from '../../core/article';
import type { TabRequest } from '../../messaging/protocol';
import { copyToClipboard } from '../../platform/clipboard';
import { getToggleShortcut } from '../../platform/gestures';
import { translate } from '../../platform/i18n';
import { openOptionsPage, prepareExtensionPage } from '../../platform/pages';
import { loadSettings } from '../../platform/settings-storage';
import { askTab, getActiveTabId } from '../../platform/tabs';
import type { Settings } from '../../settings/settings-schema';
import { Popup, type PopupActions, type PopupState } from '../../view/popup/Popup';
import { Translation } from '../../view/translation';
import { copyArticle } from '../copy-article';

/** Fast enough on most pages that a message would only flash, in milliseconds. */
const QUIET_LOADING_TIME = 150;

async function start(): Promise<void> {
  const [tabId, settings, shortcut] = await Promise.all([getActiveTabId(), loadSettings(), getToggleShortcut()]);
  prepareExtensionPage(translate('extension_name'), settings.theme);
  const show = (state: PopupState) => {
    clearTimeout(loading);
    render(
      <Translation.Provider value={translate}>
        <Popup state={state} shortcut={shortcut} {...actions({ tabId, settings, show }, state)} />
      </Translation.Provider>,
      document.body,
    );
  };
  const loading = setTimeout(() => show({ status: 'loading' }), QUIET_LOADING_TIME);
  show(await readTab(tabId));
}

async function readTab(tabId: number | undefined): Promise<PopupState> {
  if (tabId === undefined) return { status: 'failed', reason: 'forbidden-page' };
  const answer = await askTab(tabId, { name: 'read-page' });
  if (!answer.ok) return { status: 'failed', reason: answer.reason };
  if (!answer.value.ok) return { status: 'failed', reason: answer.value.reason };
  return { status: 'ready', ...answer.value.value };
}

interface PopupContext {
  readonly tabId: number | undefined;
  readonly settings: Settings;
  readonly show: (state: PopupState) => void;
}

function actions(context: PopupContext, state: PopupState): PopupActions {
  const ask = (request: TabRequest<'open-reader' | 'close-reader'>) => void sendAndClose(context, request);
  return {
    onToggle: () => ask(state.status === 'ready' && state.readerOpen ? { name: 'close-reader' } : { name: 'open-reader' }),
    onTag: (tag) => ask({ name: 'open-reader', tag }),
    onCopy: () => void tell(context, state, (article) => copyArticle(article, context.settings)),
    onCopyText: (text) => void tell(context, state, () => copyToClipboard({ text })),
    onOptions: () => void openOptionsPage().then(() => window.close()),
  };
}

async function sendAndClose({ tabId, show }: PopupContext, request: TabRequest<'open-reader' | 'close-reader'>): Promise<void> {
  if (tabId === undefined) return;
  const answer = await askTab(tabId, request);
  if (!answer.ok) show({ status: 'failed', reason: answer.reason });
  else if (!answer.value.ok) show({ status: 'failed', reason: answer.value.reason });
  else window.close();
}

/** Copies, and tells whether it reached the clipboard. */
async function tell({ show }: PopupContext, state: PopupState, copy: (article: Article) => Promise<boolean>): Promise<void> {
  if (state.status === 'ready') show({ ...state, copied: await copy(state.article) });
}

void start();

import { render } from 'preact';
import { siteOf } from '../../core/host';
import type { TabRequest } from '../../messaging/protocol';
import { readSelected } from '../../platform/copy-requests';
import { getToggleShortcut } from '../../platform/gestures';
import { translate } from '../../platform/i18n';
import { openOptionsPage, prepareExtensionPage } from '../../platform/pages';
import { askToRecogniseTab } from '../../platform/recognition';
import { loadSettings } from '../../platform/settings-storage';
import { getActiveTab, injectScript, injectTools, markOfTab, selectedTextIn, tellTab, watchAddress } from '../../platform/tabs';
import type { Settings } from '../../settings/settings-schema';
import { applyTheme } from '../../view/apply-theme';
import type { CopyOutcome } from '../../view/copy-status';
import { nextFrame, nextTask } from '../../view/next-task';
import type { AutoOpenState } from '../../view/popup/AutoOpen';
import { Popup, type PopupActions, type PopupState } from '../../view/popup/Popup';
import { isOtherArticle } from '../../view/reader/watch-page';
import { Translation } from '../../view/translation';
import { askTab } from '../ask-tab';
import { inChosenScript } from '../choose-script';
import { copyArticle, copyText, prepareCopy } from '../copy-article';
import { recogniseArticle } from '../recogniser/recognise-article';
import { readAutoOpen, setAutoOpen, setExcepted } from './auto-open';

/** Files that readers get injected: they leave what converts, and what writes copies, where these are looked for. */
const loadConverter = () => import('/entrypoints/chinese-converter.js');
const loadCopyFormats = () => import('/entrypoints/copy-formats.js');
/** Fast enough on most pages that a message would only flash, in milliseconds. */
const QUIET_LOADING_TIME = 150;
/** Pages of one document change their address a little before their text, in milliseconds. */
const SETTLING_TIME = 250;
/** After how long the page is asked whether it is still what was read, in milliseconds. */
const LOOK_AGAIN = 500;
/** How many times as long as it was read anew it has its rest then. */
const REST = 10;

async function start(): Promise<void> {
  const [{ id: tabId, url, isPrivate }, general, shortcut] = await Promise.all([getActiveTab(), loadSettings(), getToggleShortcut()]);
  prepareExtensionPage(translate('extension_name'));
  applyTheme(document.documentElement, general);
  let settings = general;
  let current: PopupState = { status: 'loading' };
  let isOutdated = false;
  const show = (state: PopupState) => {
    if (isOutdated) return;
    clearTimeout(loading);
    current = state;
    render(
      <Translation.Provider value={translate}>
        <Popup state={state} shortcut={shortcut} isPrivate={isPrivate} {...actions({ tabId, settings, show, state: () => current })} />
      </Translation.Provider>,
      document.body,
    );
  };
  const loading = setTimeout(() => show({ status: 'loading' }), QUIET_LOADING_TIME);
  const showRead = async (read: PopupState) => {
    if (read.status === 'ready') settings = await loadSettings(siteOf(read.article.url));
    show(read);
    await nextFrame(); // what follows keeps a core busy each: not while the article is drawn
    if (tabId !== undefined && read.status === 'ready' && !read.hasTools) await injectTools(tabId).catch(() => undefined);
    await recognise({ tabId, settings, show, state: () => current });
  };
  if (tabId !== undefined && url !== undefined)
    readNext(tabId, url, () => {
      show({ status: 'loading' });
      isOutdated = true;
    });
  const first = await readTab(tabId, isPrivate);
  const shown = showRead(first);
  if (tabId !== undefined && first.status === 'ready')
    void keepUp(tabId, first.mark, async () => {
      if (current.status === 'failed' && current.reason === 'reader-lost') return; // who took it away changes its text as well
      const read = await readTab(tabId, isPrivate);
      if (idOf(read) === idOf(current)) return;
      show(read); // what is being read for names is another text already
      await shown;
      if (idOf(read) === idOf(current)) await showRead(current);
    });
  await shown;
}

const idOf = (state: PopupState) => (state.status === 'ready' ? state.id : undefined);

/**
 * Begins again as soon as the tab has another article: what was read of the one before is shown no longer. Closes where the tab went
 * to what only a click opens.
 */
function readNext(tabId: number, url: string, forget: () => void): void {
  watchAddress(tabId, (next) => {
    if (!next) return window.close();
    if (!isOtherArticle(url, next)) return;
    forget();
    setTimeout(() => location.reload(), SETTLING_TIME);
  });
}

/** Pages of one document may change their text long after their address: reads anew what has changed, the less often the longer that takes. */
async function keepUp(tabId: number, mark: string, readAnew: () => Promise<void>): Promise<void> {
  let last = mark;
  for (let pause = LOOK_AGAIN; ; ) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await markOfTab(tabId);
    if (now === undefined || now === last) continue;
    last = now;
    const start = performance.now();
    await readAnew();
    pause = Math.max(LOOK_AGAIN, REST * (performance.now() - start));
  }
}

/** Reads the text for names once a page; what the page itself says is there already. */
async function recognise({ tabId, show, state }: PopupContext): Promise<void> {
  const before = state();
  if (before.status !== 'ready' || before.recognised) return;
  const { id, article } = before;
  const found = await recogniseArticle(article);
  await nextTask(); // what a long article is about takes its time to arrive, too
  const now = state();
  if (now.status !== 'ready' || now.id !== id) return;
  show({ ...now, recognised: true, ...(found ? { entities: found } : {}) });
  await nextTask(); // both drawing and sending many of them take their time
  if (found && tabId !== undefined) await tellTab(tabId, { name: 'show-entities', id, entities: found });
}

async function readTab(tabId: number | undefined, isPrivate: boolean): Promise<PopupState> {
  if (tabId === undefined) return { status: 'failed', reason: 'forbidden-page' };
  const selecting = selectedTextIn(tabId); // beside the other; where no script gets in, it may never come
  const answer = await askTab(tabId, { name: 'read-page' });
  if (!answer.ok) return { status: 'failed', reason: answer.reason };
  const selected = await selecting;
  if (!answer.value.ok) return { status: 'failed', reason: answer.value.reason, selected };
  const autoOpen = isPrivate ? undefined : await readAutoOpen(answer.value.value.article.url);
  return { status: 'ready', ...answer.value.value, selected, autoOpen };
}

interface PopupContext {
  readonly tabId: number | undefined;
  readonly settings: Settings;
  readonly show: (state: PopupState) => void;
  /** What is shown now: it may have changed since something was asked. */
  readonly state: () => PopupState;
}

function actions(context: PopupContext): PopupActions {
  const ask = (request: ReaderRequest) => void sendAndClose(context, request);
  return {
    onToggle: () => ask(isReaderOpen(context.state()) ? { name: 'close-reader' } : { name: 'open-reader' }),
    onReadSelection: (text) => ask({ name: 'read-selection', text }),
    onTag: (tag) => ask({ name: 'open-reader', tag }),
    onCopy: () => void tell(context, (shown) => copyInChosenScript(shown, context.settings)),
    onCopySelection: (text) => void tell(context, (shown) => copySelected(context, shown, text)),
    onCopyNear: () => void prepare(context).catch(() => undefined),
    onCopyText: (text) => void tell(context, () => copyText(text)),
    onAdjust: () => void adjust(context),
    onAutoOpen: (on) => void changeAutoOpen(context, (url) => setAutoOpen(url, on)),
    onExcept: (excepted) => void changeAutoOpen(context, (url) => setExcepted(url, excepted)),
    onOptions: () => void openOptionsPage().then(() => window.close()),
  };
}

/** Nothing is waited for before `change`, which may ask the browser for what it gives within a click alone. */
async function changeAutoOpen({ show, state }: PopupContext, change: (url: string) => Promise<AutoOpenState | undefined>): Promise<void> {
  const asked = state();
  if (asked.status !== 'ready') return;
  const autoOpen = await change(asked.article.url).catch(() => asked.autoOpen); // storage refuses: as it was
  const now = state();
  if (now.status === 'ready') show({ ...now, autoOpen });
}

const isReaderOpen = (state: PopupState) => state.status === 'ready' && state.readerOpen;

type ReaderRequest = TabRequest<'open-reader' | 'close-reader' | 'read-selection'>;

async function sendAndClose({ tabId, show, state }: PopupContext, request: ReaderRequest): Promise<void> {
  if (tabId === undefined) return;
  const answer = await askTab(tabId, request);
  if (!answer.ok) show({ status: 'failed', reason: answer.reason });
  else if (!answer.value.ok) show({ status: 'failed', reason: answer.value.reason });
  else {
    const before = state();
    if (answer.value.value.readerOpen && before.status === 'ready' && !before.recognised) void askToRecogniseTab(tabId);
    window.close();
  }
}

/** A reader that is open gives way. */
async function adjust({ tabId }: PopupContext): Promise<void> {
  if (tabId === undefined) return;
  await askTab(tabId, { name: 'close-reader' });
  await injectScript(tabId, 'rule-picker');
  window.close();
}

type ReadyState = Extract<PopupState, { status: 'ready' }>;

async function copyInChosenScript(
  { article, entities }: Pick<ReadyState, 'article' | 'entities'>,
  settings: Settings,
): Promise<CopyOutcome> {
  const chosen = await inChosenScript(article, entities, settings, loadConverter);
  return copyArticle(chosen.article, chosen.entities, settings, loadCopyFormats);
}

async function copySelected({ tabId, settings }: PopupContext, { article, entities }: ReadyState, text: string): Promise<CopyOutcome> {
  const selected = tabId === undefined ? undefined : await readSelected(tabId, { name: 'read-selected', article, text });
  return selected ? copyInChosenScript({ article: selected, entities }, settings) : { copied: false, removed: 0 };
}

/** Of a script that is converted only the formats come ahead. */
async function prepare({ state, settings }: PopupContext): Promise<void> {
  const shown = state();
  if (shown.status !== 'ready') return;
  if (settings.chineseScript !== 'original') await loadCopyFormats();
  else await prepareCopy(shown.article, shown.entities, settings, loadCopyFormats);
}

/** Copies, and tells what became of it. */
async function tell({ show, state }: PopupContext, copy: (shown: ReadyState) => Promise<CopyOutcome>): Promise<void> {
  const asked = state();
  if (asked.status !== 'ready') return;
  const copied = await copy(asked);
  const now = state();
  if (now.status === 'ready' && now.id === asked.id) show({ ...now, copied });
}

void start();

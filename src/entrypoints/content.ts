import type { Article, ExtractionError } from '../core/article';
import { type Entity, toEntity } from '../core/entity';
import { siteOf } from '../core/host';
import { failure, type Result, success } from '../core/result';
import type { ReaderState, TabHandlers } from '../messaging/protocol';
import { askBackground } from '../platform/ask-background';
import { hasRulesAt } from '../platform/has-rules';
import { translate } from '../platform/i18n';
import { claimPage } from '../platform/instance';
import { listenToTabRequests } from '../platform/messages';
import { askForScript } from '../platform/script-requests';
import { loadSettings, watchSettings } from '../platform/settings-storage';
import { mendTimers } from '../platform/timers';
import { TEMPLATE_MARKS } from '../rules/template-marks';
import type { Settings } from '../settings/settings-schema';
import { nextTask } from '../view/next-task';
import { drawAhead, takeDrawing } from '../view/reader/draw-ahead';
import { type OpenReader, openReader } from '../view/reader/open-reader';
import { removeLeftOverlays } from '../view/reader/overlay';
import { isOtherArticle } from '../view/reader/watch-page';
import { getPageReader } from './page-reader';
import { offeredSelectionReader, offeredTools, onToolsOffered, rulesReady } from './reader-parts';

type Reading = Result<Article, ExtractionError>;
type Answer = Result<ReaderState, ExtractionError>;

let reader: OpenReader | undefined;
/** How many readers the page took away. */
let losses = 0;
/** What the popup was told last: what it names is what it opens. */
let lastReading: { readonly mark: string; readonly reading: Reading } | undefined;
/** What a text was read for, as long as the page says the same. */
let recognised: { readonly id: string; readonly entities: readonly Entity[] } | undefined;
let settings: Promise<Settings>;

/** Tells one state of a page from another: pages change under one address. */
const idOf = ({ url, title, textLength }: Article) => [url, textLength, title].join(' ');

const tagsOf = new WeakMap<Article, readonly Entity[]>();

/** The same list for the same article, as long as nothing more is known of it. */
function entitiesOf(article: Article): readonly Entity[] {
  if (recognised?.id === idOf(article)) return recognised.entities;
  const tags = tagsOf.get(article) ?? article.tags.map(toEntity);
  tagsOf.set(article, tags);
  return tags;
}

/** Gets the reader ready that is likely to be asked for. */
async function prepare(): Promise<void> {
  const reading = lastReading?.reading;
  const current = await settings;
  if (!reader && reading?.ok) drawAhead(reading.value, { entities: entitiesOf(reading.value), settings: current }, translate);
}

/** A page that a known template made, or the person has rules for, is read with what knows it. */
async function bringRules(): Promise<void> {
  if (!rulesReady() && (isOfTemplate() || (await hasRulesAt(location.hostname)))) await askForScript('site-rules');
  await rulesReady();
}

/** No name on the page stands in for what is asked. */
const isOfTemplate = () => Document.prototype.querySelector.call(document, TEMPLATE_MARKS) !== null;

function readPage(): Reading {
  if (reader) return success(reader.article);
  return getPageReader().readPage();
}

/** Pages of one document change their text at any time after their address. */
const markPage = () => [location.href, document.title, document.body?.textContent?.length].join(' ');

/** What was told last, as long as the page is as it was. */
const toldReading = () => (lastReading?.mark === markPage() ? lastReading.reading : undefined);

const readAgain = (): Reading => toldReading() ?? readPage();

/** The reader that is open gives way, once it is known what comes. */
function readSelection(text: string, address = location.href): Reading {
  if (isOtherArticle(address, location.href)) return failure('no-main-content');
  const reading = offeredSelectionReader()?.(text, reader?.article) ?? failure('extraction-failed');
  if (reading.ok) close();
  return reading;
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** Opens and closes in the order of asking, however fast that is. */
function inTurn<Value>(act: () => Value | Promise<Value>): Promise<Value> {
  const turn = lastTurn.then(act);
  lastTurn = turn.catch(() => undefined);
  return turn;
}

async function open(read: () => Reading, tag?: string): Promise<Answer> {
  const current = await settings;
  if (read !== readAgain || !toldReading()) await bringRules();
  if (!reader) await removeLeftOverlays(document);
  const result = read();
  if (!result.ok) return failure(result.reason);
  reader ??= openOver(result.value, current);
  if (tag !== undefined) reader.showTag(tag);
  return success(state());
}

function openOver(article: Article, current: Settings): OpenReader {
  const state = { entities: entitiesOf(article), settings: current };
  const opened = openReader(document, {
    article,
    ...state,
    drawn: takeDrawing(article, state),
    t: translate,
    onClosed: (byPage) => {
      reader = undefined;
      if (!byPage) return;
      losses += 1;
      void askBackground({ name: 'reader-lost' });
    },
  });
  const tools = offeredTools();
  if (tools) void opened.mountTools(tools);
  return opened;
}

const state = (): ReaderState => ({ readerOpen: reader !== undefined, hasTools: offeredTools() !== undefined });

/** Whatever goes wrong in drawing an article, the page is back and the person is told. */
async function tryOpen(read: () => Reading, tag?: string): Promise<Answer> {
  try {
    return await open(read, tag);
  } catch {
    return failure('extraction-failed');
  }
}

/** Opens in turn; some pages take the reader away as soon as they see it, which is waited for out of turn. */
async function openInTurn(act: () => Answer | Promise<Answer>): Promise<Answer> {
  let before = 0;
  const result = await inTurn(() => {
    before = losses;
    return act();
  });
  await nextTask();
  return result.ok && losses > before ? failure('reader-lost') : result;
}

function close(): Answer {
  reader?.close();
  return success(state());
}

const handlers: TabHandlers = {
  'read-page': async () => {
    await bringRules();
    const mark = markPage();
    const reading = readPage();
    lastReading = { mark, reading };
    if (!reading.ok) return reading;
    void prepare();
    const article = reading.value;
    const id = idOf(article);
    return success({ id, mark, article, entities: entitiesOf(article), recognised: recognised?.id === id, ...state() });
  },
  'mark-page': async () => success(markPage()),
  'show-entities': async ({ id, entities }) => {
    recognised = { id, entities };
    void prepare();
    if (reader && idOf(reader.article) === id) reader.update({ entities });
    return success(state());
  },
  'open-reader': ({ tag }) => openInTurn(() => tryOpen(readAgain, tag)),
  'close-reader': () => inTurn(close),
  'toggle-reader': () => openInTurn(() => (reader ? close() : tryOpen(readPage))),
  'read-selection': ({ text, address }) => openInTurn(() => tryOpen(() => readSelection(text, address))),
};

mendTimers();
claimPage(() => {
  const showSettings = (next: Settings) => {
    settings = Promise.resolve(next);
    reader?.update({ settings: next });
  };
  const site = siteOf(location.href);
  settings = loadSettings(site);
  const stop = [listenToTabRequests(handlers), watchSettings(showSettings, site)];
  onToolsOffered((mount) => void reader?.mountTools(mount));
  const leave = ({ isTrusted }: Event) => isTrusted && close();
  window.addEventListener('pagehide', leave);
  return () => {
    for (const stopListening of stop) stopListening();
    window.removeEventListener('pagehide', leave);
    close();
  };
});

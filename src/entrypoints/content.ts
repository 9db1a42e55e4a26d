import type { Article, ExtractionError } from '../core/article';
import { type Entity, toEntity } from '../core/entity';
import { failure, type Result, success } from '../core/result';
import type { ReaderState, TabHandlers } from '../messaging/protocol';
import { copyToClipboard } from '../platform/clipboard';
import { translate } from '../platform/i18n';
import { claimPage } from '../platform/instance';
import { listenToTabRequests } from '../platform/messages';
import { loadSettings } from '../platform/settings-storage';
import { type OpenReader, openReader } from '../view/reader/open-reader';
import { removeLeftOverlays } from '../view/reader/overlay';
import { copyArticle } from './copy-article';
import { getPageReader } from './page-reader';

let reader: OpenReader | undefined;
/** What the text was read for, by address: the page may have become another one. */
let recognised: { readonly url: string; readonly entities: readonly Entity[] } | undefined;

function entitiesOf({ url, tags }: Article): readonly Entity[] {
  return recognised?.url === url ? recognised.entities : tags.map(toEntity);
}

function readPage(): Result<Article, ExtractionError> {
  if (reader) return success(reader.article);
  return getPageReader().readPage();
}

/** Settings are awaited first, so that two requests at once still make one reader. */
async function open(tag?: string): Promise<Result<ReaderState, ExtractionError>> {
  const settings = await loadSettings();
  if (!reader) await removeLeftOverlays(document);
  const result = readPage();
  if (!result.ok) return failure(result.reason);
  const article = result.value;
  reader ??= openReader(document, {
    article,
    entities: entitiesOf(article),
    settings,
    t: translate,
    onCopy: () => copyArticle(article, entitiesOf(article), settings),
    onCopyText: (text) => copyToClipboard({ text }),
    onClosed: () => {
      reader = undefined;
    },
  });
  if (tag !== undefined) reader.showTag(tag);
  return success({ readerOpen: true });
}

/** Whatever goes wrong in drawing an article, the page is back and the person is told. */
async function tryOpen(tag?: string): Promise<Result<ReaderState, ExtractionError>> {
  try {
    return await open(tag);
  } catch {
    return failure('extraction-failed');
  }
}

function close(): Result<ReaderState, ExtractionError> {
  reader?.close();
  return success({ readerOpen: false });
}

const handlers: TabHandlers = {
  'read-page': async () => {
    const result = readPage();
    if (!result.ok) return result;
    const article = result.value;
    const isRecognised = recognised?.url === article.url;
    return success({ article, entities: entitiesOf(article), recognised: isRecognised, readerOpen: reader !== undefined });
  },
  'show-entities': async ({ url, entities }) => {
    recognised = { url, entities };
    if (reader?.article.url === url) reader.showEntities(entities);
    return success({ readerOpen: reader !== undefined });
  },
  'open-reader': async ({ tag }) => tryOpen(tag),
  'close-reader': async () => close(),
  'toggle-reader': async () => (reader ? close() : tryOpen()),
};

claimPage(() => {
  const stopListening = listenToTabRequests(handlers);
  window.addEventListener('pagehide', close);
  return () => {
    stopListening();
    window.removeEventListener('pagehide', close);
    close();
  };
});

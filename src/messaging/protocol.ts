import type { Article, ExtractionError } from '../core/article';
import type { Entity } from '../core/entity';
import type { Result } from '../core/result';

/** What the content script tells of its page. */
export interface PageReading extends ReaderState {
  /** Tells this state of the page from others under the same address. */
  readonly id: string;
  /** Of the page, at once: another one as soon as its text may be. */
  readonly mark: string;
  readonly article: Article;
  /** What the article is about, as far as it is known: the page's tags alone before the text was read for names. */
  readonly entities: readonly Entity[];
  /** Whether the text was read for names. */
  readonly recognised: boolean;
}

/** Where the reader stands after a request. */
export interface ReaderState {
  readonly readerOpen: boolean;
  /** Whether the script with the reader's tools is in the page. */
  readonly hasTools: boolean;
}

/**
 * Requests that extension pages and the background send to the content script of one tab.
 * In the other direction there are `ScriptRequest`, `OwnReaderRequest`, `NoteRequest`, `FileRequest` and `AutoOpenRequest` alone.
 */
export interface TabRequests {
  'read-page': { readonly params: Record<never, never>; readonly response: Result<PageReading, ExtractionError> };
  /** Asks what `PageReading` calls `mark`. */
  'mark-page': { readonly params: Record<never, never>; readonly response: Result<string, ExtractionError> };
  'open-reader': {
    /** `tag`: key of the tag whose first mention is shown. */
    readonly params: { readonly tag?: string };
    readonly response: Result<ReaderState, ExtractionError>;
  };
  /** Tells what the article is about, once the text was read for names; `id` of the reading that had it. */
  'show-entities': {
    readonly params: { readonly id: string; readonly entities: readonly Entity[] };
    readonly response: Result<ReaderState, ExtractionError>;
  };
  'close-reader': { readonly params: Record<never, never>; readonly response: Result<ReaderState, ExtractionError> };
  'toggle-reader': { readonly params: Record<never, never>; readonly response: Result<ReaderState, ExtractionError> };
  /**
   * Shows only what is selected; `text` of it, for a place that the content script does not reach. `address` of the page where that
   * was asked for, which may have become another one.
   */
  'read-selection': {
    readonly params: { readonly text: string; readonly address?: string };
    readonly response: Result<ReaderState, ExtractionError>;
  };
}

/**
 * Scripts that come into a page when its reader asks for them: what converts Chinese, finds the blocks that were left out, writes
 * copies and files, reads by site rules, makes rules, loads further pages of an article.
 */
export const LAZY_SCRIPTS = [
  'chinese-converter',
  'removed-blocks',
  'copy-formats',
  'save-formats',
  'site-rules',
  'rule-picker',
  'more-pages',
] as const;
export type LazyScript = (typeof LAZY_SCRIPTS)[number];

/** What a content script asks of the background, for its own tab. */
export interface ScriptRequest {
  readonly name: 'inject-script';
  readonly script: LazyScript;
}

/**
 * What the script on sites whose articles open by themselves asks of the background, for its own tab: to read the page, which
 * tells whether there is an article; to open its reader; to leave the page as it is from now on, because the person closed it.
 */
export interface AutoOpenRequest {
  readonly name: 'auto-open';
  readonly step: 'read' | 'open' | 'closed';
}

/**
 * What a content script asks of the background: its reader with all its tools, once something else in the page is done; to read
 * an article that has grown for names; and to tell the person that the page has closed the reader.
 */
export interface OwnReaderRequest {
  readonly name: 'open-own-reader' | 'recognise-own' | 'reader-lost';
}

/** What a content script asks of Chromium's background: that its tab hands a note to Obsidian. */
export interface NoteRequest {
  readonly name: 'open-note';
  /** Of obsidian://new alone. */
  readonly address: string;
}

/** What a content script asks of Firefox's background, whose messages hold Blobs: to save a file. */
export interface FileRequest {
  readonly name: 'save-file';
  /** Name of the file. */
  readonly file: string;
  /** A Blob; this layer knows none. */
  readonly blob: unknown;
}

/** What the background asks a page for that is to be copied without popup or reader. */
export interface CopyRequest {
  readonly name: 'copy-now';
  readonly article: Article;
  readonly entities: readonly Entity[];
  /** What is selected, where that alone is to be copied. */
  readonly text?: string;
}

/** What the popup, which copies by itself, asks a page for: what is selected, as an article of its own. */
export interface SelectedRequest {
  readonly name: 'read-selected';
  /** The article it is of. */
  readonly article: Article;
  readonly text: string;
}

/** What became of it: whether it reached the clipboard, and how many invisible characters were taken out. */
export interface CopyAnswer {
  readonly copied: boolean;
  readonly removed: number;
}

/** What the background asks the page without a window: what an article is about. */
export interface RecogniseRequest {
  readonly name: 'recognise';
  readonly article: Pick<Article, 'title' | 'content' | 'language' | 'tags'>;
}

export type TabRequestName = keyof TabRequests;

export type TabRequest<Name extends TabRequestName = TabRequestName> = {
  readonly [N in Name]: { readonly name: N } & TabRequests[N]['params'];
}[Name];

export type TabResponse<Name extends TabRequestName> = TabRequests[Name]['response'];

/** One handler a request. */
export type TabHandlers = {
  readonly [Name in TabRequestName]: (request: TabRequest<Name>) => Promise<TabResponse<Name>>;
};

const NAMES: ReadonlySet<string> = new Set<TabRequestName>([
  'read-page',
  'open-reader',
  'show-entities',
  'close-reader',
  'toggle-reader',
  'read-selection',
  'mark-page',
]);

/** Tells a request from anything else that may arrive. */
export function parseTabRequest(message: unknown): TabRequest | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  if (typeof message.name !== 'string' || !NAMES.has(message.name)) return undefined;
  const { tag = '', text = '', address = '' } = message as { tag?: unknown; text?: unknown; address?: unknown };
  if ([tag, text, address].some((value) => typeof value !== 'string')) return undefined;
  if (message.name === 'show-entities' && !isEntityList(message)) return undefined;
  return message as TabRequest;
}

/** Answers a request with the handler of its name. */
export function dispatchTabRequest(request: TabRequest, handlers: TabHandlers): Promise<TabResponse<TabRequestName>> {
  const handler = handlers[request.name] as (request: TabRequest) => Promise<TabResponse<TabRequestName>>;
  return handler(request);
}

function isEntityList(message: object): boolean {
  return 'id' in message && typeof message.id === 'string' && 'entities' in message && Array.isArray(message.entities);
}

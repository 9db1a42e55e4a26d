import type { ExtractionError } from '../core/article';
import { failure, type Result, success } from '../core/result';
import { isTooLarge } from './bounds';
import { composeCopy } from './compose';
import { readDocument, VISIBLE } from './dom-members';
import { type LiveFacts, NOTHING_LIVE, pairElements, readLiveFacts } from './live-facts';

/** A private copy of a page: whatever is done to it, the live page stays as it is. */
export interface Page extends LiveFacts {
  readonly document: Document;
  /** Absolute address of the live page. */
  readonly url: string;
  readonly host: string;
  /** What relative addresses are relative to; `<base>` is honoured. */
  readonly baseUrl: string;
}

/**
 * Copies a page once; all later work happens on the copy.
 * @param seen - what of the page counts as seen
 */
export function clonePage(document: Document, seen = VISIBLE): Result<Page, ExtractionError> {
  const root = readDocument(document, 'documentElement');
  const refusal = root ? refuseDocument(root, readDocument(document, 'contentType')) : 'unsupported-document';
  if (!root || refusal) return failure(refusal ?? 'unsupported-document');
  if (isTooLarge(root)) return failure('page-too-large');
  const url = readDocument(document, 'URL');
  const copy = new DOMParser().parseFromString('', 'text/html');
  const facts = copyTree(root, copy, seen);
  if (!copy.body) return failure('unsupported-document');
  return success({ document: copy, url, host: hostOf(url), baseUrl: root.baseURI, ...facts });
}

/** A page without anything of it but its title: of what is too large to be read as a whole something selected can be. */
export function emptyPage(document: Document): Page {
  const copy = new DOMParser().parseFromString('', 'text/html');
  copy.title = readDocument(document, 'title');
  const url = readDocument(document, 'URL');
  return { document: copy, url, host: hostOf(url), baseUrl: url, ...NOTHING_LIVE };
}

/**
 * Copies a tree into an inert document: no element of it comes to life, loads anything or is styled, which makes this
 * the quicker way too. Shadow roots and frames take their places in it.
 */
function copyTree(root: Element, document: Document, seen: CheckVisibilityOptions): LiveFacts {
  const copy = document.importNode(root, true);
  const twins = pairElements(root, copy);
  for (const sheet of twins.sheets) sheet.remove();
  document.replaceChild(copy, document.documentElement);
  composeCopy(twins);
  return readLiveFacts(twins, seen);
}

function refuseDocument(root: Element, contentType: string): ExtractionError | undefined {
  if (isPdf(root, contentType)) return 'pdf';
  return contentType.includes('html') ? undefined : 'unsupported-document';
}

/** Browsers show a PDF either as a document of that type or as an HTML shell around one plug-in. */
function isPdf(root: Element, contentType: string): boolean {
  return contentType === 'application/pdf' || root.querySelector('body > embed[type="application/pdf"]:only-child') !== null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Makes an address of the page absolute; undefined for one that is empty or cannot be read. */
export function resolveUrl(page: Page, address: string | null | undefined): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed) return undefined;
  try {
    return new URL(trimmed, page.baseUrl).href;
  } catch {
    return undefined;
  }
}

/** Like {@link resolveUrl}, for addresses a person may be sent to: http and https alone. */
export function resolveWebUrl(page: Page, address: string | null | undefined): string | undefined {
  const url = resolveUrl(page, address);
  return url && /^https?:/.test(url) ? url : undefined;
}

import type { ExtractionError } from '../core/article';
import { failure, type Result, success } from '../core/result';
import { composeCopy } from './compose';
import { type LiveFacts, pairElements, readLiveFacts } from './live-facts';

/** A private copy of a page: whatever is done to it, the live page stays as it is. */
export interface Page extends LiveFacts {
  readonly document: Document;
  /** Absolute address of the live page. */
  readonly url: string;
  readonly host: string;
  /** What relative addresses are relative to; `<base>` is honoured. */
  readonly baseUrl: string;
}

/** Copies a page once; all later work happens on the copy. */
export function clonePage(document: Document): Result<Page, ExtractionError> {
  const clone = Node.prototype.cloneNode.call(document, true) as Document;
  const refusal = refuseDocument(clone);
  if (refusal) return failure(refusal);
  const twins = pairElements(document, clone);
  const facts = readLiveFacts(twins);
  composeCopy(twins);
  return success({ document: clone, url: clone.URL, host: hostOf(clone), baseUrl: clone.baseURI, ...facts });
}

function refuseDocument(document: Document): ExtractionError | undefined {
  if (isPdf(document)) return 'pdf';
  return document.body && document.contentType.includes('html') ? undefined : 'unsupported-document';
}

/** Browsers show a PDF either as a document of that type or as an HTML shell around one plug-in. */
function isPdf(document: Document): boolean {
  return document.contentType === 'application/pdf' || document.querySelector('body > embed[type="application/pdf"]') !== null;
}

function hostOf(document: Document): string {
  return URL.canParse(document.URL) ? new URL(document.URL).hostname : '';
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

import type { PageFailure } from '../core/article-pages';
import { readBody } from './read-body';

export interface PageLimits {
  /** In milliseconds. */
  readonly timeout: number;
  /** In bytes. */
  readonly size: number;
}

const PAGE_LIMITS: PageLimits = { timeout: 15_000, size: 2e6 };
/** Where a page may declare its encoding, in bytes: https://html.spec.whatwg.org/multipage/semantics.html#charset */
const DECLARED_WITHIN = 2048;

/**
 * Fetches a page of the site that this one is of, as a click on its link would; one that leads to another site is refused.
 * @returns where redirects led, and the markup, decoded; or why there is none
 */
export async function fetchPage(
  address: string,
  signal: AbortSignal,
  { timeout, size }: PageLimits = PAGE_LIMITS,
): Promise<{ readonly url: string; readonly markup: string } | Omit<PageFailure, 'page'>> {
  const late = AbortSignal.timeout(timeout);
  const stop = new AbortController();
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.any([signal, late, stop.signal]),
      credentials: 'same-origin',
      mode: 'same-origin',
    });
    if (!answer.ok) return { reason: 'refused', status: answer.status };
    const type = answer.headers.get('content-type') ?? 'text/html';
    if (!type.includes('html')) return { reason: 'no-article' };
    const body = await readBody(answer, { left: size }, size);
    return body ? { url: answer.url, markup: await decode(body, type) } : { reason: 'too-large' };
  } catch {
    return { reason: late.aborted ? 'timeout' : 'unreachable' };
  } finally {
    stop.abort(); // what is not read goes on coming else
  }
}

/** Into text by the encoding that its server names, else that it declares itself, else that of this page of the same site; a byte order mark counts before all. */
async function decode(body: Blob, type: string): Promise<string> {
  const declared = charsetOf(type) ?? charsetOf(await readText(body.slice(0, DECLARED_WITHIN), 'windows-1252'));
  return readText(body, declared ?? document.characterSet);
}

/** @example charsetOf('text/html; charset=gbk') // 'gbk' */
function charsetOf(text: string): string | undefined {
  const name = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(text)?.[1];
  return name && isEncoding(name) ? name : undefined;
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

/** By a reader of files: in Firefox the buffers that a page's objects give to a content script cannot be read there. */
function readText(blob: Blob, encoding: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(blob, encoding);
  });
}

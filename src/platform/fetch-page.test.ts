import { afterEach, expect, test, vi } from 'vitest';
import { fetchPage } from './fetch-page';

const ADDRESS = 'https://news.example/tide/2';
const LIMITS = { timeout: 80, size: 1000 };
/** 潮水 in GBK. */
const GBK = [0xb3, 0xb1, 0xcb, 0xae];

afterEach(() => vi.unstubAllGlobals());

const bytesOf = (text: string) => Array.from(new TextEncoder().encode(text));

function give(bytes: readonly number[], init: ResponseInit = {}): ReturnType<typeof vi.fn> {
  const answer = vi.fn(async (_: string, { signal }: RequestInit) => {
    signal?.throwIfAborted();
    const response = new Response(new Uint8Array(bytes), init);
    Object.defineProperty(response, 'url', { value: `${ADDRESS}/` });
    return response;
  });
  vi.stubGlobal('fetch', answer);
  return answer;
}

const html = (charset?: string) => ({ headers: { 'content-type': charset ? `text/html; charset=${charset}` : 'text/html' } });
const get = (signal = new AbortController().signal) => fetchPage(ADDRESS, signal, LIMITS);

test.each<[string, readonly number[], ResponseInit]>([
  ['its server names', GBK, html('GBK')],
  ['it declares', [...bytesOf('<meta charset="gb2312">'), ...GBK], html()],
  ['it declares in the old way', [...bytesOf('<meta http-equiv=content-type content="text/html;charset=gbk">'), ...GBK], html()],
  ['its byte order mark tells', [0xef, 0xbb, 0xbf, ...bytesOf('潮水')], html('GBK')],
  ['the page of its site has', bytesOf('潮水'), html()],
  ['is known, where its server names none that is', [...bytesOf('<meta charset=gbk>'), ...GBK], html('unheard-of')],
])('markup is read by the encoding that %s', async (_, bytes, init) => {
  give(bytes, init);
  expect(await get()).toMatchObject({ url: `${ADDRESS}/`, markup: expect.stringMatching(/潮水$/) });
});

test('only the own site is asked, as by a link of its own', async () => {
  const fetched = give([], html());
  await get();
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ mode: 'same-origin', credentials: 'same-origin' });
});

test('what is no page is told', async () => {
  give([], { status: 500 });
  expect(await get()).toEqual({ reason: 'refused', status: 500 });
  give([], { headers: { 'content-type': 'application/pdf' } });
  expect(await get()).toEqual({ reason: 'no-article' });
  give(
    Array.from({ length: 1001 }, () => 65),
    html(),
  );
  expect(await get()).toEqual({ reason: 'too-large' });
});

test('a site that sends elsewhere, or is silent, is told', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await get()).toEqual({ reason: 'unreachable' });
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { readonly signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  expect(await get()).toEqual({ reason: 'timeout' });
});

test('who cancels waits for nothing', async () => {
  give([], html());
  const stopped = new AbortController();
  stopped.abort();
  expect(await get(stopped.signal)).toEqual({ reason: 'unreachable' });
});

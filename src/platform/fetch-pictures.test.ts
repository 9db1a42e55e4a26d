import { afterEach, expect, test, vi } from 'vitest';
import { fetchPictures, PICTURE_LIMITS } from './fetch-pictures';

const START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const LIMITS = { parallel: 2, timeout: 60, one: 1000, all: 1500 };
const addresses = ['a', 'b', 'c'].map((name) => `https://pictures.example/${name}`);

interface Body {
  readonly size: number;
  /** As its server says. */
  readonly said?: number;
}

/** A network that gives pictures in parts of 100 bytes; tells how many parts were read of each. */
function give(bodyOf: (address: string) => Body) {
  const read = new Map<string, number>();
  const answer = async (address: string) => {
    const { size, said } = bodyOf(address);
    const parts = Math.ceil(size / 100);
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const count = read.get(address) ?? 0;
          if (count >= parts) return controller.close();
          read.set(address, count + 1);
          controller.enqueue(new Uint8Array(100).fill(1).map((byte, index) => (count === 0 ? (START[index] ?? byte) : byte)));
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, said === undefined ? {} : { headers: { 'content-length': String(said) } });
  };
  vi.stubGlobal('fetch', vi.fn(answer));
  return read;
}

const fetchAll = (limits = LIMITS, signal = new AbortController().signal) => {
  const progress: number[] = [];
  const onProgress = ({ done }: { readonly done: number }) => progress.push(done);
  return fetchPictures(addresses, { onProgress, signal, limits }).then((found) => ({ found: [...found.keys()], progress }));
};

afterEach(() => vi.unstubAllGlobals());

test('a picture that grows too large is read no further, and the others come', async () => {
  const read = give((address) => ({ size: address.endsWith('b') ? 1e6 : 300 }));
  expect(await fetchAll()).toEqual({ found: [addresses[0], addresses[2]], progress: [0, 1, 2, 3] });
  expect(read.get(String(addresses[1]))).toBe(11);
});

test('one that is said to be too large is not read at all', async () => {
  const read = give((address) => (address.endsWith('a') ? { size: 1e6, said: 1e6 } : { size: 300 }));
  expect((await fetchAll()).found).toEqual(addresses.slice(1));
  expect(read.has(String(addresses[0]))).toBe(false);
});

test('all together hold no more than a file may, also those that come at once', async () => {
  give(() => ({ size: 900 }));
  expect((await fetchAll()).found).toHaveLength(1);
});

test('one that takes too long is given up', async () => {
  const hang = (_: string, { signal }: RequestInit) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  vi.stubGlobal('fetch', vi.fn(hang));
  expect((await fetchAll()).found).toEqual([]);
});

test('who stops has no picture fetched any more', async () => {
  const stop = new AbortController();
  give(() => ({ size: 100 }));
  const fetching = fetchAll({ ...LIMITS, parallel: 1 }, stop.signal);
  stop.abort();
  await expect(fetching).rejects.toThrow();
  expect(vi.mocked(fetch).mock.calls.length).toBe(1);
});

test('what the page has already is not fetched again, and nobody is told where from', async () => {
  give(() => ({ size: 100 }));
  await fetchAll(PICTURE_LIMITS);
  expect(vi.mocked(fetch).mock.calls[0]?.[1]).toMatchObject({
    cache: 'force-cache',
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
  });
});

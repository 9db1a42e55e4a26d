import { type Picture, pictureType } from '../core/format/pictures';

/** At once, as browsers do. */
const PARALLEL = 4;
/** For each, in milliseconds. */
const TIMEOUT = 15_000;
/** Of one picture, and of all of a file, in bytes. */
const LIMITS = { one: 20e6, all: 100e6 };

export interface PictureProgress {
  readonly done: number;
  readonly total: number;
  /** Of those that came. */
  readonly bytes: number;
}

/**
 * Fetches pictures, from the page that shows them: what its site does not let pages read stays away.
 * @returns by their addresses those that came
 */
export async function fetchPictures(
  addresses: readonly string[],
  onProgress: (progress: PictureProgress) => void,
): Promise<ReadonlyMap<string, Picture>> {
  const found = new Map<string, Picture>();
  const queue = [...addresses];
  let [done, bytes] = [0, 0];
  const work = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const picture = bytes < LIMITS.all ? await fetchPicture(address) : undefined;
      if (picture) found.set(address, picture);
      bytes += picture?.bytes.length ?? 0;
      onProgress({ done: ++done, total: addresses.length, bytes });
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return found;
}

async function fetchPicture(address: string): Promise<Picture | undefined> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(TIMEOUT),
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
    const blob = answer.ok ? await answer.blob() : undefined;
    return blob && blob.size <= LIMITS.one ? await readPicture(blob) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a picture from a Blob; undefined where it is none. */
export async function readPicture(blob: Blob): Promise<Picture | undefined> {
  const bytes = await bytesOf(blob);
  const type = pictureType(bytes);
  return type && { type, bytes };
}

/** By way of a string: in Firefox the buffers that a page's objects give to a content script cannot be read there. */
function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Uint8Array.from(atob(String(reader.result).split(',')[1] ?? ''), (letter) => letter.charCodeAt(0)));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** A picture as an address that holds it. */
export function dataAddress({ type, bytes }: Picture): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PART) parts.push(String.fromCharCode(...bytes.subarray(start, start + PART)));
  return `data:${type};base64,${btoa(parts.join(''))}`;
}

/** Most arguments that a function surely takes. */
const PART = 0x8000;

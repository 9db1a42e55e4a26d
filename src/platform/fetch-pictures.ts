import { type Picture, pictureType } from '../core/format/pictures';
import { type Room, readBody } from './read-body';

export interface PictureLimits {
  /** At once, as browsers do. */
  readonly parallel: number;
  /** For each, in milliseconds. */
  readonly timeout: number;
  /** Of one picture, in bytes. */
  readonly one: number;
  /** Of all of a file, in bytes. */
  readonly all: number;
}

export const PICTURE_LIMITS: PictureLimits = { parallel: 4, timeout: 15_000, one: 20e6, all: 100e6 };

export interface PictureProgress {
  readonly done: number;
  readonly total: number;
  /** Of those that came. */
  readonly bytes: number;
}

interface FetchOptions {
  readonly onProgress: (progress: PictureProgress) => void;
  readonly signal: AbortSignal;
  readonly limits?: PictureLimits;
}

/**
 * Fetches pictures, from the page that shows them: what its site does not let pages read stays away.
 * @returns by their addresses those that came
 * @throws where the signal says so
 */
export async function fetchPictures(
  addresses: readonly string[],
  { onProgress, signal, limits = PICTURE_LIMITS }: FetchOptions,
): Promise<ReadonlyMap<string, Picture>> {
  const found = new Map<string, Picture>();
  const queue = [...addresses];
  const room: Room = { left: limits.all };
  let [done, bytes] = [0, 0];
  const tell = () => onProgress({ done, total: addresses.length, bytes });
  if (addresses.length > 0) tell();
  const work = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const picture = await fetchPicture(address, room, limits, signal);
      signal.throwIfAborted();
      if (picture) found.set(address, picture);
      bytes += picture?.bytes.length ?? 0;
      done++;
      tell();
    }
  };
  await Promise.all(Array.from({ length: limits.parallel }, work));
  return found;
}

/** By what the page has already, where it may be read. */
async function fetchPicture(address: string, room: Room, limits: PictureLimits, signal: AbortSignal): Promise<Picture | undefined> {
  const stop = new AbortController();
  const signals = [stop.signal, signal, AbortSignal.timeout(limits.timeout)];
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.any(signals),
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
    });
    const blob = answer.ok ? await readBody(answer, room, limits.one) : undefined;
    return blob && (await readPicture(blob));
  } catch {
    return undefined;
  } finally {
    stop.abort(); // what is not read goes on coming else
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

import type { ElementContent, Root, RootContent } from 'hast';
import { withAltWords } from './alt-words';

/** What a picture in a file can be, by its first bytes. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

export interface Picture {
  readonly type: PictureType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Every address of a picture in a content tree once, in the order of the text. */
export function pictureAddresses(content: Root): string[] {
  const found = new Set<string>();
  const walk = (node: RootContent): void => {
    if (node.type !== 'element') return;
    if (node.tagName === 'img' && node.properties.src) found.add(String(node.properties.src));
    for (const child of node.children) walk(child);
  };
  for (const child of content.children) walk(child);
  return [...found];
}

/**
 * Gives pictures other addresses.
 * @param addressOf - undefined where a picture gives way to the words that stand for it
 */
export function withPictures(content: Root, addressOf: (address: string) => string | undefined): Root {
  const swap = <Node extends RootContent | ElementContent>(node: Node): Node => {
    if (node.type !== 'element') return node;
    if (node.tagName !== 'img') return { ...node, children: node.children.map(swap) };
    const { src, ...others } = node.properties;
    const address = addressOf(String(src ?? ''));
    return { ...node, properties: address === undefined ? others : { ...node.properties, src: address } };
  };
  const swapped = { ...content, children: content.children.map(swap) };
  return withAltWords(swapped, ({ properties }) => properties.src === undefined);
}

/** Of a file, in bytes: drawing programs tell much of themselves first. */
const LOOKED_AT = 4096;

/** Tells what a picture is by its first bytes, whatever its server calls it. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'image/webp';
  if (/^[\s\S]{4}ftypavi[fs]/.test(start)) return 'image/avif';
  return isSvg(start.replace(/^\xef\xbb\xbf/, '')) ? 'image/svg+xml' : undefined;
}

/** What may stand before the root of a drawing: how it begins, and how it ends. */
const PROLOGUE: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/\s+/y, /(?:)/y],
  [/<!--/y, /-->/g],
  [/<\?/y, /\?>/g],
  [/<!DOCTYPE\s+svg[^>[]*\[/iy, /\]\s*>/g],
  [/<!DOCTYPE\s+svg[^>[]*>/iy, /(?:)/y],
];

/** Each step goes on where the one before ended: a file made to be looked through over and over is looked through once. */
function isSvg(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const after = PROLOGUE.map(([begins, ends]) => endOf(ends, text, endOf(begins, text, at))).find((end) => end > at);
    if (after === undefined) return /^<svg[\s/>]/i.test(text.slice(at, at + 5));
    at = after;
  }
  return false;
}

/** Where a match from an index on ends; -1 where there is none. */
function endOf(pattern: RegExp, text: string, from: number): number {
  if (from < 0) return -1;
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

import type { ElementContent, Root, RootContent } from 'hast';

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
  const swap = <Node extends RootContent | ElementContent>(node: Node): (Node | ElementContent)[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName !== 'img') return [{ ...node, children: node.children.flatMap((child) => swap(child)) as ElementContent[] }];
    const src = addressOf(String(node.properties.src ?? ''));
    if (src !== undefined) return [{ ...node, properties: { ...node.properties, src } }];
    return node.properties.alt ? [{ type: 'text', value: `[${node.properties.alt}]` }] : [];
  };
  return { ...content, children: content.children.flatMap((child) => swap(child)) };
}

/** Tells what a picture is by its first bytes, whatever its server calls it. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 256));
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'image/webp';
  if (/^[\s\S]{4}ftypavi[fs]/.test(start)) return 'image/avif';
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!(?:--[\s\S]*?-->|DOCTYPE svg[^>]*>)\s*)*<svg[\s>]/i.test(start)
    ? 'image/svg+xml'
    : undefined;
}

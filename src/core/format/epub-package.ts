import { x } from 'xastscript';
import type { Article } from '../article';
import { canonicalLanguage } from '../canonical-language';
import { nameUuid } from '../name-uuid';
import { dateOf, sourceAddress, sourceName } from './article-header';
import type { EpubOptions } from './epub';
import { xml } from './epub-xml';
import { textOf } from './nodes';
import type { Picture, PictureType } from './pictures';

/** Pictures that every reading system shows, and how their files end. */
export const ENDINGS: Partial<Record<PictureType, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' };

export interface NamedPicture {
  readonly name: string;
  readonly picture: Picture;
}

export interface BookItem {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Every file of the book but the package document. */
export function bookItems(pictures: readonly NamedPicture[], cover: Picture | undefined, math: boolean): BookItem[] {
  const page = 'application/xhtml+xml';
  return [
    { id: 'contents', href: 'contents.xhtml', type: page, properties: 'nav' },
    ...(cover ? [{ id: 'cover', href: 'cover.xhtml', type: page }] : []),
    { id: 'article', href: 'article.xhtml', type: page, ...(math ? { properties: 'mathml' } : {}) },
    { id: 'style', href: 'style.css', type: 'text/css' },
    ...(cover ? [{ id: 'cover-image', href: `cover.${ENDINGS[cover.type]}`, ...fileOf(cover), properties: 'cover-image' }] : []),
    ...pictures.map(({ name, picture }, index) => ({ id: `picture-${index + 1}`, href: name, ...fileOf(picture) })),
  ];
}

const fileOf = ({ type, bytes }: Picture) => ({ type, bytes });

/** What the book is, and of which files, in which order. */
export function packageDocument(article: Article, options: EpubOptions, items: readonly BookItem[]): string {
  const { direction } = article;
  const manifest = items.map(({ id, href, type, properties }) => x('item', { id, href, 'media-type': type, properties }));
  const spine = [...(options.cover ? [x('itemref', { idref: 'cover' })] : []), x('itemref', { idref: 'article' })];
  const namespaces = { xmlns: 'http://www.idpf.org/2007/opf', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
  const properties = { ...namespaces, version: '3.0', 'unique-identifier': 'identifier', dir: direction, 'xml:lang': languageOf(article) };
  return xml(
    x('package', properties, [
      x('metadata', metadataOf(article, options)),
      x('manifest', manifest),
      x('spine', { 'page-progression-direction': direction }, spine),
    ]),
  );
}

const languageOf = ({ language }: Article) => canonicalLanguage(language) ?? 'und';

function metadataOf(article: Article, { now, tags, cover }: EpubOptions) {
  const address = sourceAddress(article);
  const each = (name: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value?.trim() ? [x(name, value.trim())] : []));
  return [
    x('dc:identifier', { id: 'identifier' }, address ?? `urn:uuid:${nameUuid(article.title + textOf(article.content))}`),
    ...each('dc:title', [article.title]),
    ...each('dc:language', [languageOf(article)]),
    ...each('dc:creator', article.bylines),
    ...each('dc:publisher', [article.siteName?.trim() || sourceName(article)]),
    ...each('dc:source', [address]),
    ...each('dc:date', [dateOf(article)]),
    ...each('dc:subject', tags),
    x('meta', { property: 'dcterms:modified' }, now.toISOString().replace(/\.\d+Z$/, 'Z')),
    ...(cover ? [x('meta', { name: 'cover', content: 'cover-image' })] : []), // for older devices
  ];
}

import { strToU8, zipSync } from 'fflate';
import type { ElementContent } from 'hast';
import { x } from 'xastscript';
import type { Article } from '../article';
import { documentContent, documentHeader, documentTags } from './document-content';
import { DOCUMENT_STYLE } from './document-style';
import { epubMarkup } from './epub-markup';
import { bookItems, ENDINGS, type NamedPicture, packageDocument } from './epub-package';
import { articlePage, contentsPage, coverPage } from './epub-pages';
import { xml } from './epub-xml';
import { element, idsOf } from './nodes';
import { type Picture, withPictures } from './pictures';

export interface EpubOptions {
  /** By the addresses that the article has; a picture that is not here, or not of a type that all can show, gives way to its words. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** A picture of the first page. */
  readonly cover?: Picture;
  /** When it is made. */
  readonly now: Date;
  readonly tags: readonly string[];
  /** In the language of the person. */
  readonly labels: { readonly contents: string; readonly cover: string; readonly tags: string; readonly untitled: string };
}

/** Names and contents of files, to be packed in this order, the first of them not compressed. */
export type EpubFiles = readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[];

/** Writes an article as an EPUB 3 book. */
export function toEpub(article: Article, options: EpubOptions): Uint8Array<ArrayBuffer> {
  const packed = epubFiles(article, options).map(([name, content]) => {
    const isText = typeof content === 'string';
    return [name, [isText ? strToU8(content) : content, { level: isText && name !== 'mimetype' ? 9 : 0 }]] as const;
  });
  return zipSync(Object.fromEntries(packed) as Parameters<typeof zipSync>[0]) as Uint8Array<ArrayBuffer>;
}

/**
 * Writes an article as the files of an EPUB 3 book.
 * @example epubFiles(article, options)[0] // ['mimetype', 'application/epub+zip']
 * @see https://www.w3.org/TR/epub-33/
 */
export function epubFiles(untitled: Article, options: EpubOptions): EpubFiles {
  const { cover, labels } = options;
  const article = { ...untitled, title: untitled.title.trim() || labels.untitled };
  const pictures = nameOf(options.pictures);
  const { text, headings } = bookText(article, pictures);
  const body = [...epubMarkup(documentHeader(article)), ...text, ...documentTags(labels.tags, options.tags)];
  const items = bookItems([...pictures.values()], cover, hasMath(text));
  return [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', packageDocument(article, options, items)],
    ['book/contents.xhtml', contentsPage(article, headings, labels.contents)],
    ...(cover ? [['book/cover.xhtml', coverPage(article, cover, labels.cover)] as const] : []),
    ['book/article.xhtml', articlePage(article, [element('article', {}, ...body)])],
    ['book/style.css', DOCUMENT_STYLE],
    ...items.flatMap(({ href, bytes }) => (bytes ? [[`book/${href}`, bytes] as const] : [])),
  ];
}

/** The content as the grammar of books wants it, and the headings that it still has. */
function bookText(article: Article, pictures: ReadonlyMap<string, NamedPicture>) {
  const content = withPictures(article.content, (address) => pictures.get(address)?.name);
  const { children, headings } = documentContent({ ...article, content });
  const text = epubMarkup(children);
  const kept = new Set(text.flatMap(idsOf));
  return { text, headings: headings.filter(({ id }) => kept.has(id)) };
}

function nameOf(pictures: ReadonlyMap<string, Picture>): ReadonlyMap<string, NamedPicture> {
  const named = new Map<string, NamedPicture>();
  for (const [address, picture] of pictures) {
    const ending = ENDINGS[picture.type];
    if (ending) named.set(address, { name: `picture-${named.size + 1}.${ending}`, picture });
  }
  return named;
}

const CONTAINER = xml(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [x('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' })]),
  ]),
);

function hasMath(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => node.type === 'element' && (node.tagName === 'math' || hasMath(node.children)));
}

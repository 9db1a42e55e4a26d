import { strToU8, zipSync } from 'fflate';
import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Article } from '../article';
import { hostOf } from '../host';
import { dateOf } from './article-header';
import { type DocumentHeading, documentContent, documentHeader, documentTags } from './document-content';
import { DOCUMENT_STYLE } from './document-style';
import { epubMarkup } from './epub-markup';
import { element, text } from './nodes';
import { type Picture, type PictureType, withPictures } from './pictures';

/** Pictures that every reading system shows, and how their files end. */
const ENDINGS: Partial<Record<PictureType, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' };

export interface EpubOptions {
  /** By the addresses that the article has; a picture that is not here, or not of a type that all can show, gives way to its words. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** A picture of the first page. */
  readonly cover?: Picture;
  /** When it is made. */
  readonly now: Date;
  readonly tags: readonly string[];
  /** In the language of the person. */
  readonly labels: { readonly contents: string; readonly cover: string; readonly tags: string };
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
export function epubFiles(article: Article, options: EpubOptions): EpubFiles {
  const pictures = nameOf(options.pictures);
  const content = withPictures(article.content, (address) => pictures.get(address)?.name);
  const { children, headings } = documentContent({ ...article, content });
  const marked = epubMarkup(children);
  const body = [...documentHeader(article), ...marked, ...documentTags(options.labels.tags, options.tags)];
  const items = itemsOf([...pictures.values()], options.cover, hasMath(marked));
  return [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', packageDocument(article, options, items)],
    ['book/contents.xhtml', contentsDocument(article, headings, options.labels.contents)],
    ...(options.cover ? [['book/cover.xhtml', coverDocument(article, options)] as const] : []),
    ['book/article.xhtml', xhtml(article, article.title, [element('article', {}, ...body)])],
    ['book/style.css', DOCUMENT_STYLE],
    ...items.flatMap(({ href, bytes }) => (bytes ? [[`book/${href}`, bytes] as const] : [])),
  ];
}

interface NamedPicture {
  readonly name: string;
  readonly picture: Picture;
}

function nameOf(pictures: ReadonlyMap<string, Picture>): ReadonlyMap<string, NamedPicture> {
  const named = new Map<string, NamedPicture>();
  for (const [address, picture] of pictures) {
    const ending = ENDINGS[picture.type];
    if (ending) named.set(address, { name: `picture-${named.size + 1}.${ending}`, picture });
  }
  return named;
}

interface Item {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Every file of the book but the package document. */
function itemsOf(pictures: readonly NamedPicture[], cover: Picture | undefined, math: boolean): Item[] {
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

const CONTAINER = xml(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [x('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' })]),
  ]),
);

function packageDocument(article: Article, { now, tags, cover }: EpubOptions, items: readonly Item[]): string {
  const { title, bylines, direction } = article;
  const language = languageOf(article) ?? 'und';
  const address = article.canonicalUrl ?? article.url;
  const day = dateOf(article);
  const metadata = [
    x('dc:identifier', { id: 'identifier' }, address),
    x('dc:title', title.trim() || hostOf(article.url)),
    x('dc:language', language),
    ...bylines.map((name) => x('dc:creator', name)),
    x('dc:publisher', article.siteName ?? hostOf(article.url)),
    x('dc:source', address),
    ...(day ? [x('dc:date', day)] : []),
    ...tags.map((tag) => x('dc:subject', tag)),
    x('meta', { property: 'dcterms:modified' }, now.toISOString().replace(/\.\d+Z$/, 'Z')),
    ...(cover ? [x('meta', { name: 'cover', content: 'cover-image' })] : []), // for older devices
  ];
  const manifest = items.map(({ id, href, type, properties }) => x('item', { id, href, 'media-type': type, properties }));
  const spine = [...(cover ? [x('itemref', { idref: 'cover' })] : []), x('itemref', { idref: 'article' })];
  const namespaces = { xmlns: 'http://www.idpf.org/2007/opf', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
  return xml(
    x('package', { ...namespaces, version: '3.0', 'unique-identifier': 'identifier', dir: direction, 'xml:lang': language }, [
      x('metadata', metadata),
      x('manifest', manifest),
      x('spine', { 'page-progression-direction': direction }, spine),
    ]),
  );
}

/** Every heading leads to its section, nested as they are. */
function contentsDocument(article: Article, headings: readonly DocumentHeading[], label: string): string {
  const sections = nested(headings, 0);
  const whole = element('li', {}, element('a', { href: 'article.xhtml' }, text(article.title || hostOf(article.url))), ...sections);
  return xhtml(article, label, [element('nav', { 'epub:type': 'toc' }, element('h1', {}, text(label)), element('ol', {}, whole))]);
}

/** A list of the headings above a level, those below it in lists of their own. */
function nested(headings: readonly DocumentHeading[], above: number): ElementContent[] {
  const named = headings.filter(({ text }) => text.trim());
  const level = Math.min(...named.map((heading) => heading.level));
  if (!Number.isFinite(level) || level <= above) return [];
  const starts = named.flatMap((heading, index) => (index === 0 || heading.level === level ? [index] : []));
  const items = starts.map((start, index) => {
    const heading = named[start] as DocumentHeading;
    const link = element('a', { href: `article.xhtml#${heading.id}` }, text(heading.text.trim()));
    return element('li', {}, link, ...nested(named.slice(start + 1, starts[index + 1]), heading.level));
  });
  return [element('ol', {}, ...items)];
}

function coverDocument(article: Article, { cover, labels }: EpubOptions): string {
  const image = element('img', { src: `cover.${cover && ENDINGS[cover.type]}`, alt: article.title || labels.cover });
  return xhtml(article, labels.cover, [element('section', { 'epub:type': 'cover' }, image)]);
}

function hasMath(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => node.type === 'element' && (node.tagName === 'math' || hasMath(node.children)));
}

/** As the grammar of books wants it; undefined where the page names none that is. */
function languageOf({ language }: Article): string | undefined {
  try {
    return language === undefined ? undefined : Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** A page of the book. */
function xhtml(article: Article, title: string, body: ElementContent[]): string {
  const { direction, url } = article;
  const language = languageOf(article);
  const languages = language ? { lang: language, xmlLang: language } : {};
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, text(title.trim() || hostOf(url))),
    element('link', { rel: ['stylesheet'], href: 'style.css' }),
  );
  const properties = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', dir: direction, ...languages };
  return xml(toXast(element('html', properties, head, element('body', {}, ...body))), '<!DOCTYPE html>\n');
}

/** Without what XML has no way of writing. */
function xml(node: Nodes, doctype = ''): string {
  const written = toXml(node, { closeEmptyElements: true }).replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${written}`;
}

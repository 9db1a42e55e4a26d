import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import type { Article } from '../article';
import { withEmbedLinks } from '../embeds';
import { dateOf, sourceAddress, sourceName } from './article-header';
import { element, text, textOf } from './nodes';

/** A heading of a document, with the id that leads to it. */
export interface DocumentHeading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface DocumentContent {
  readonly children: readonly ElementContent[];
  readonly headings: readonly DocumentHeading[];
}

const HEADING = /^h([1-6])$/;

/** An article's content for a file of its own: headings have ids, links to notes lead to them, videos are links. */
export function documentContent(article: Article): DocumentContent {
  const content = withEmbedLinks(article.content);
  const places = placesOf(content);
  const headings: DocumentHeading[] = [];
  const ids = new Set<unknown>();
  const copy = (node: RootContent): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const children = node.children.flatMap(copy);
    const level = Number(HEADING.exec(node.tagName)?.[1]);
    const { id, ...others } = documentProperties(node, places, level ? `section-${headings.length + 1}` : undefined);
    const properties = id === undefined || ids.has(id) ? others : { ...others, id }; // blocks that were put back have numbers of their own
    ids.add(id);
    if (level && properties.id) headings.push({ level, id: String(properties.id), text: textOf(node) });
    return [{ ...node, properties, children }];
  };
  return { children: content.children.flatMap(copy), headings };
}

/** What the page numbered: places that links within the article lead to. */
function placesOf(content: Root): ReadonlySet<string> {
  const places = new Set<string>();
  const walk = (node: RootContent): void => {
    if (node.type !== 'element') return;
    if (node.properties.noteId !== undefined) places.add(String(node.properties.noteId));
    for (const child of node.children) walk(child);
  };
  for (const child of content.children) walk(child);
  return places;
}

function documentProperties({ tagName, properties }: Element, places: ReadonlySet<string>, ownId: string | undefined): Properties {
  const { noteRef, noteId, keywordHref: _, ...rest } = properties;
  const id = noteId === undefined ? ownId : `place-${noteId}`;
  const leads = tagName === 'a' && noteRef !== undefined && places.has(String(noteRef));
  return { ...rest, ...(id ? { id } : {}), ...(leads ? { href: `#place-${noteRef}` } : {}) };
}

/** Title, who it is from and when, and where it was read. */
export function documentHeader(article: Article): ElementContent[] {
  const address = sourceAddress(article);
  const day = dateOf(article);
  const names = [...article.bylines, sourceName(article)].filter((name) => name.trim()).join(', ');
  const facts: ElementContent[] = [
    ...(names ? [text(names)] : []),
    ...(day ? [element('time', { dateTime: day }, text(day))] : []),
    ...(address ? [element('a', { href: address }, text(address))] : []),
  ];
  return [
    element('header', {}, element('h1', {}, text(article.title)), ...facts.map((fact) => element('p', { className: ['facts'] }, fact))),
  ];
}

/** What an article is about, at its end. */
export function documentTags(label: string, tags: readonly string[]): ElementContent[] {
  return tags.length > 0 ? [element('footer', {}, element('p', { className: ['facts'] }, text(`${label}: ${tags.join(', ')}`)))] : [];
}

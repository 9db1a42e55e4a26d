import type { Page } from './page';

/** A JSON-LD node: nothing in it can be trusted to have the type that schema.org asks for. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Types of https://schema.org/Article and its kin, under which sites publish articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|DiscussionForumPosting)$/;
/** Other works and pages, which say who wrote them and when where there is no article node. */
const WORK_TYPE =
  /(?:WebPage|AboutPage|ItemPage|Recipe|HowTo|Review|VideoObject|PodcastEpisode|RadioEpisode|CreativeWork|MediaObject|Event)$/;
/** Deeper nesting than this is no page's own description of itself. */
const MAX_DEPTH = 4;
/** Properties under which nodes stand that describe the page or its article. */
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item', 'author'] as const;

/** The nodes of each page, parsed once. */
const parsed = new WeakMap<Document, readonly JsonLdNode[]>();

/** The node that describes the page's article, where the page has one. */
export function findArticleNode(page: Page): JsonLdNode | undefined {
  return bestNode(page, ARTICLE_TYPE);
}

/** The node of the article, else of whatever else the page shows: a recipe, an episode, a page. */
export function findWorkNode(page: Page): JsonLdNode | undefined {
  return findArticleNode(page) ?? bestNode(page, WORK_TYPE);
}

/** The first of the nodes that agree best with the page about its address and its title. */
function bestNode(page: Page, type: RegExp): JsonLdNode | undefined {
  const nodes = readNodes(page).filter((node) => toStrings(node['@type']).some((name) => type.test(name)));
  if (nodes.length < 2) return nodes[0];
  const title = page.document.querySelector('title')?.textContent ?? '';
  const scored = nodes.map((node) => ({ node, score: nodeScore(node, page.url, title) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).node;
}

/** Whether the page says of itself, or of a part, that it is of a type of schema.org. */
export function hasType(page: Page, type: string): boolean {
  const isNamed = readNodes(page).some((node) => toStrings(node['@type']).includes(type));
  return (
    isNamed || Array.from(page.document.querySelectorAll('[itemtype]')).some((item) => item.getAttribute('itemtype')?.endsWith(`/${type}`))
  );
}

function nodeScore(node: JsonLdNode, url: string, title: string): number {
  const addresses = [node.url, node.mainEntityOfPage, node['@id']].flatMap((value) =>
    isNode(value) ? toStrings(value['@id']) : toStrings(value),
  );
  const here = addresses.some((address) => samePage(address, url)) ? 3 : 0;
  const titled = toStrings(node.headline).some((headline) => title.includes(headline)) ? 2 : 0;
  return here + titled + (node.datePublished ? 1 : 0) + (node.author ? 1 : 0);
}

function samePage(address: string, url: string): boolean {
  const bare = (text: string) => text.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  return bare(address.replace(/#.*$/, '')) === bare(url);
}

function readNodes(page: Page): readonly JsonLdNode[] {
  const known = parsed.get(page.document);
  if (known) return known;
  const scripts = page.document.querySelectorAll('script[type="application/ld+json" i]');
  const nodes = Array.from(scripts, (script) => parseJson(script.textContent ?? '')).flatMap((value) => flattenNodes(value));
  parsed.set(page.document, nodes);
  return nodes;
}

/** Sites leave CDATA marks, raw line ends and commas too many in JSON; what still does not parse is searched for the facts. */
function parseJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:\/\/\s*)?<!\[CDATA\[/, '')
    .replace(/\]\]>$/, '')
    .replace(/\/\/\s*$/, '');
  const plain = bare.replace(/[\r\n\t]+/g, ' ');
  return tryJson(plain) ?? tryJson(plain.replace(/,\s*(?=[}\]])/g, '').replace(/;\s*$/, '')) ?? scavenge(plain);
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The facts of an article whose JSON is broken elsewhere. */
function scavenge(text: string): JsonLdNode | undefined {
  const value = (pattern: string) => new RegExp(`${pattern}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1];
  const type = /"@type"\s*:\s*"(\w*(?:Article|BlogPosting))"/.exec(text)?.[1];
  if (!type) return undefined;
  const author = value('"author"\\s*:\\s*\\[?\\s*\\{[^}]{0,500}?"name');
  return {
    '@type': type,
    headline: value('"headline'),
    datePublished: value('"datePublished'),
    dateModified: value('"dateModified'),
    author,
  };
}

function flattenNodes(value: unknown, depth = 0): JsonLdNode[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flattenNodes(item, depth));
  if (!isNode(value)) return [];
  return [value, ...NESTED.flatMap((key) => flattenNodes(value[key], depth + 1))];
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a string, a node's `name`, or a list of either, as schema.org allows almost everywhere. */
export function toNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toNames);
  if (isNode(value)) return toStrings(value.name);
  return toStrings(value);
}

/** Like {@link toNames}, and a node that only points to another by its `@id` has the name of that. */
export function namesOf(page: Page, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(page, item));
  if (!isNode(value) || value.name !== undefined) return toNames(value);
  const id = value['@id'];
  return id === undefined ? [] : toNames(readNodes(page).find((node) => node['@id'] === id && node.name !== undefined));
}

/** The strings of a string or a list of strings, trimmed; anything else is left out. */
export function toStrings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toStrings);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

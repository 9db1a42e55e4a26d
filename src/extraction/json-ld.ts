import type { Page } from './page';

/** A JSON-LD node: nothing in it can be trusted to have the type that schema.org asks for. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Types of https://schema.org/Article and its kin, under which sites publish articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|DiscussionForumPosting)$/;

/** The node that describes the page's article, where the page has one. */
export function findArticleNode(page: Page): JsonLdNode | undefined {
  const scripts = page.document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(scripts, (script) => parseJson(script.textContent ?? ''))
    .flatMap(flattenNodes)
    .find((node) => toStrings(node['@type']).some((type) => ARTICLE_TYPE.test(type)));
}

/** Sites leave CDATA marks and raw line ends in JSON; what still does not parse is ignored. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(/[\r\n\t]+/g, ' '));
  } catch {
    return undefined;
  }
}

function flattenNodes(value: unknown): JsonLdNode[] {
  if (Array.isArray(value)) return value.flatMap(flattenNodes);
  if (!isNode(value)) return [];
  return [value, ...flattenNodes(value['@graph']), ...flattenNodes(value.mainEntity)];
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

/** The strings of a string or a list of strings, trimmed; anything else is left out. */
export function toStrings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toStrings);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

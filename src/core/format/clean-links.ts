import type { RootContent } from 'hast';
import type { Article } from '../article';
import { withoutTracking } from '../without-tracking';

/**
 * An article whose own address and whose links are without what follows people from site to site.
 * @example withCleanLinks({ ...article, url: 'https://news.example/a?utm_source=x' }).url // 'https://news.example/a'
 */
export function withCleanLinks(article: Article): Article {
  const { url, canonicalUrl, content } = article;
  return {
    ...article,
    url: withoutTracking(url),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl: withoutTracking(canonicalUrl) }),
    content: { ...content, children: content.children.map(cleanLinksIn) },
  };
}

function cleanLinksIn<Node extends RootContent>(node: Node): Node {
  if (node.type !== 'element') return node;
  const { href } = node.properties;
  const properties = typeof href === 'string' ? { ...node.properties, href: withoutTracking(href) } : node.properties;
  return { ...node, properties, children: node.children.map(cleanLinksIn) };
}

import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../core/article';
import type { Entity } from '../../core/entity';
import { keywordLinkTest } from '../../core/keyword-links';

/** Links that the site put on words look like the text around them until they are asked for. */
export function useKeywordLinks(content: HTMLElement, { url }: Article, entities: readonly Entity[]) {
  const [pressed, setPressed] = useState(false);
  const links = useMemo(() => findKeywordLinks(content, keywordLinkTest(entities, url)), [entities]);
  useLayoutEffect(() => {
    for (const link of links) {
      if (pressed) link.setAttribute('href', link.dataset.keyword ?? '');
      else link.removeAttribute('href');
    }
  }, [links, pressed]);
  return { found: links.length > 0, toggle: { pressed, onPress: () => setPressed(!pressed) } };
}

/** Those that were drawn as such, and those that turn out to be on a name. */
function findKeywordLinks(content: HTMLElement, isKeywordLink: ReturnType<typeof keywordLinkTest>): HTMLAnchorElement[] {
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href]:not([data-keyword])')) {
    const href = link.getAttribute('href') ?? '';
    if (isKeywordLink(href, link.textContent ?? '')) link.dataset.keyword = href;
  }
  return Array.from(content.querySelectorAll<HTMLAnchorElement>('a[data-keyword]'));
}

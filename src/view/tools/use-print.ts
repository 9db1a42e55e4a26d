import { useEffect } from 'preact/hooks';
import type { Article } from '../../core/article';
import type { Stage } from '../reader/stage';

/** While the browser prints, a note below the article tells where it is from, and where its links lead. */
export function usePrint({ article, elements }: Stage): void {
  useEffect(() => {
    const stopped = new AbortController();
    let note: HTMLElement | undefined;
    const remove = () => note?.remove();
    const add = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      remove();
      note = drawNote(article, elements.content, elements.reader.dataset.printLinks === 'true');
      elements.article.append(note);
    };
    window.addEventListener('beforeprint', add, { signal: stopped.signal });
    window.addEventListener('afterprint', ({ isTrusted }) => isTrusted && remove(), { signal: stopped.signal });
    return () => {
      stopped.abort();
      remove();
    };
  }, []);
}

function drawNote({ canonicalUrl, url }: Article, content: HTMLElement, withLinks: boolean): HTMLElement {
  const document = content.ownerDocument;
  const note = document.createElement('footer');
  note.className = 'printed';
  note.dir = 'ltr';
  note.append(canonicalUrl ?? url);
  const links = withLinks ? linksIn(content).filter((link) => link.checkVisibility()) : [];
  if (links.length > 0) note.append(drawAddresses(document, links));
  return note;
}

/** With those of blocks that were put back, which stand in shadow roots. */
function linksIn(root: ParentNode): HTMLAnchorElement[] {
  const found = root.querySelectorAll<HTMLAnchorElement>('a[href], .put-back');
  return Array.from(found).flatMap((one) => (one.shadowRoot ? linksIn(one.shadowRoot) : one));
}

/** Those that have a box, in the order of the text, so that their numbers are those that the style sheet puts behind the links. */
function drawAddresses(document: Document, links: readonly HTMLAnchorElement[]): HTMLElement {
  const list = document.createElement('ol');
  for (const { href } of links) {
    const item = document.createElement('li');
    item.textContent = href;
    list.append(item);
  }
  return list;
}

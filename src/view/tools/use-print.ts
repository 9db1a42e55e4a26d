import { useEffect } from 'preact/hooks';
import type { Stage } from '../reader/stage';
import type { GivenLinks } from './given-links';

/** While the browser prints, a note below the article tells where it is from, and where its links lead. */
export function usePrint({ elements }: Stage, { source, give }: GivenLinks): void {
  useEffect(() => {
    const stopped = new AbortController();
    let note: HTMLElement | undefined;
    const remove = () => note?.remove();
    const add = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      remove();
      note = drawNote(source, give, elements.reader.dataset.printLinks === 'true' ? linksIn(elements.content) : []);
      elements.article.append(note);
    };
    window.addEventListener('beforeprint', add, { signal: stopped.signal });
    window.addEventListener('afterprint', ({ isTrusted }) => isTrusted && remove(), { signal: stopped.signal });
    return () => {
      stopped.abort();
      remove();
    };
  }, [source, give]);
}

function drawNote(source: string | undefined, give: GivenLinks['give'], links: readonly HTMLAnchorElement[]): HTMLElement {
  const note = document.createElement('footer');
  note.className = 'printed';
  note.dir = 'ltr';
  if (source) note.append(source);
  const shown = links.filter((link) => link.checkVisibility());
  if (shown.length > 0) note.append(drawAddresses(shown.map(({ href }) => give(href))));
  return note;
}

/** With those of blocks that were put back, which stand in shadow roots. */
function linksIn(root: ParentNode): HTMLAnchorElement[] {
  const found = root.querySelectorAll<HTMLAnchorElement>('a[href], .put-back');
  return Array.from(found).flatMap((one) => (one.shadowRoot ? linksIn(one.shadowRoot) : one));
}

/** Those that have a box, in the order of the text, so that their numbers are those that the style sheet puts behind the links. */
function drawAddresses(addresses: readonly string[]): HTMLElement {
  const list = document.createElement('ol');
  for (const address of addresses) {
    const item = document.createElement('li');
    item.textContent = address;
    list.append(item);
  }
  return list;
}

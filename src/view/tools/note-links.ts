/** What a link within the article leads to: a note, from a note back to where it is referred to, or another place. */
export type NoteLinkKind = 'note' | 'back' | 'place';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What stands at the beginning of a note only to lead back. */
const BACK_MARKS = /^(?:[\s^↑↩⏎[\]]|\uFE0E)+$/u;

/** The link within the article that an event is at. */
export function noteLinkAt(target: EventTarget | null | undefined): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('a[noteref]')) || undefined;
}

/** Where a link within the article leads to, if that was drawn. */
export function placeOfLink(link: Element, content: Element): HTMLElement | undefined {
  return content.querySelector<HTMLElement>(`[noteid="${CSS.escape(link.getAttribute('noteref') ?? '')}"]`) ?? undefined;
}

export function kindOfLink(link: Element, place: Element): NoteLinkKind {
  if (place.matches(HEADINGS) || place.contains(link)) return 'place';
  return isBackLink(link, place) ? 'back' : 'note';
}

/** From inside a note back to a place that refers to it. */
function isBackLink(link: Element, place: Element): boolean {
  if (!(place.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  const isReference = (note: Element) => {
    const reference = `a[noteref="${CSS.escape(note.getAttribute('noteid') ?? '')}"]`;
    return place.matches(reference) || place.querySelector(reference) !== null;
  };
  for (let note = link.closest('[noteid]'); note; note = note.parentElement?.closest('[noteid]') ?? null) {
    if (!note.contains(place) && isReference(note)) return true;
  }
  return false;
}

/** A copy of what a note says, without the links back, and nothing that is bound to the original. */
export function copyNote(note: HTMLElement, content: Element): DocumentFragment {
  const copy = note.cloneNode(true) as HTMLElement;
  const links = copy.querySelectorAll('a[noteref]');
  note.querySelectorAll('a[noteref]').forEach((link, index) => {
    const place = placeOfLink(link, content);
    if (place && kindOfLink(link, place) === 'back') removeWithHolders(links[index] as Element, copy);
  });
  const first = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
  if (first && BACK_MARKS.test(first.data)) first.remove();
  for (const element of copy.querySelectorAll('[noteref], [noteid], [tabindex], [role]')) {
    for (const name of ['noteref', 'noteid', 'tabindex', 'role', 'aria-haspopup']) element.removeAttribute(name);
  }
  const fragment = copy.ownerDocument.createDocumentFragment();
  fragment.append(...copy.childNodes);
  return fragment;
}

/** What held nothing else goes, too. */
function removeWithHolders(element: Element, root: Element): void {
  const parent = element.parentElement;
  element.remove();
  if (parent && parent !== root && parent.textContent?.trim() === '' && !parent.querySelector('img')) removeWithHolders(parent, root);
}

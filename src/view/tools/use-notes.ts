import { useEffect, useRef } from 'preact/hooks';
import { CLOSE_DELAY, NEXT_TASK, OPEN_DELAY, useDelayed } from '../entities/use-delayed';
import type { Stage } from '../reader/stage';
import { bringIntoView, goToElement } from './bring-into-view';
import { kindOfLink, noteLinkAt, placeOfLink } from './note-links';

/** A note that is shown beside its reference. */
interface ShownNote {
  readonly note: HTMLElement;
  readonly reference: HTMLElement;
  /** Whether the focus goes into its card. */
  readonly focused: boolean;
}

/** Links within the article: references show their notes, notes lead back, and others go where they lead. */
export function useNotes({ elements: { content }, onInput }: Stage) {
  const [shown, show] = useDelayed<ShownNote>();
  /** Where a note was left from, which is where it leads back to. */
  const left = useRef(new Map<HTMLElement, HTMLElement>());
  const noteOf = (link: HTMLElement | undefined, focused = false): ShownNote | undefined => {
    const note = link && placeOfLink(link, content);
    return link && note && kindOfLink(link, note) === 'note' ? { note, reference: link, focused } : undefined;
  };
  const goTo = ({ note, reference }: ShownNote) => {
    left.current.set(note, reference);
    goToElement(note);
  };
  const follow = (link: HTMLElement, focused: boolean) => {
    const note = noteOf(link, focused);
    const place = placeOfLink(link, content);
    if (!place) return;
    if (!note) goBack(link, place, left.current);
    show(note, NEXT_TASK); // the focus, too, would show the card of where it went back to
  };
  useEffect(() => {
    for (const link of content.querySelectorAll<HTMLElement>('a[noteref]')) {
      if (placeOfLink(link, content)) makeLink(link, noteOf(link) !== undefined);
      else link.removeAttribute('noteref');
    }
    const stopped = new AbortController();
    const listen = (type: 'click' | 'mouseover' | 'mouseout' | 'focusin', act: (link: HTMLElement) => void) =>
      content.addEventListener(
        type,
        ({ isTrusted, target }) => {
          const link = isTrusted && noteLinkAt(target);
          if (link) act(link);
        },
        { signal: stopped.signal },
      );
    listen('click', (link) => follow(link, false));
    listen('mouseover', (link) => noteOf(link) && show(noteOf(link), OPEN_DELAY));
    listen('mouseout', () => show(undefined, CLOSE_DELAY));
    listen('focusin', (link) => link.matches(':focus-visible') && noteOf(link) && show(noteOf(link), OPEN_DELAY));
    const stopListening = onInput((event) => {
      const link =
        event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Enter' && noteLinkAt(event.composedPath()[0]);
      if (!link) return false;
      event.preventDefault();
      follow(link, true);
      return true;
    });
    return () => {
      stopped.abort();
      stopListening();
    };
  }, []);
  return { shown, show, goTo };
}

/** A link without an address is none to browsers: the page's own would lead there behind the reader. */
function makeLink(link: HTMLElement, hasCard: boolean): void {
  link.tabIndex = 0;
  link.setAttribute('role', 'link');
  if (hasCard) link.setAttribute('aria-haspopup', 'dialog');
}

/** To the reference that the note was left from, else to the place itself. */
function goBack(link: HTMLElement, place: HTMLElement, left: ReadonlyMap<HTMLElement, HTMLElement>): void {
  const note = kindOfLink(link, place) === 'back' ? link.closest<HTMLElement>('[noteid]') : null;
  const reference = note && (left.get(note) ?? place.querySelector<HTMLElement>(`a[noteref="${note.getAttribute('noteid')}"]`));
  if (!reference) {
    goToElement(place);
    return;
  }
  const words = document.createRange();
  words.selectNodeContents(reference);
  bringIntoView(words);
  reference.focus({ preventScroll: true });
}

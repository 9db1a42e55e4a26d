import { readDocument, VISIBLE } from './dom-members';

/** A frame with less text than this is an advertisement or a counter, in UTF-16 code units. */
const MIN_TEXT = 250;

/** What a reader sees of a frame as a part of its page; undefined for another origin's, and where nothing much is seen. */
export function frameBody(frame: Element): HTMLElement | undefined {
  const inner = frameDocument(frame);
  const body = inner && readDocument(inner, 'body');
  const isRead = body && (body.textContent?.length ?? 0) >= MIN_TEXT && frame.checkVisibility(VISIBLE);
  return isRead ? body : undefined;
}

/** Another origin's document cannot be read, and that of a frame without one is null. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

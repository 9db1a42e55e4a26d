/** Browsers read the Blob after the click, in milliseconds. */
const REVOKE_DELAY = 10_000;

/** Gives the person a file, by a link to a Blob: no permission is needed. For documents of the extension's own: a page sees the click. */
export function downloadFile(name: string, blob: Blob): void {
  clickLink(document, name, blob);
}

/**
 * Gives the person a file from within a page that does not see it: a click on a link in the page's own document is told to
 * its `navigation`, where it could be prevented. Frames in shadow trees are not among `window.frames`, and nobody comes into a
 * closed one.
 */
export function downloadFromFrame(name: string, blob: Blob): void {
  const host = document.createElement('div');
  host.style.setProperty('display', 'none', 'important');
  const frame = document.createElement('iframe');
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  clickLink(frame.contentDocument ?? document, name, blob); // a sandboxed page may not look into its own frames
  setTimeout(() => host.remove(), REVOKE_DELAY);
}

function clickLink(owner: Document, download: string, blob: Blob): void {
  const href = URL.createObjectURL(blob);
  Object.assign(owner.createElement('a'), { href, download }).click();
  setTimeout(() => URL.revokeObjectURL(href), REVOKE_DELAY);
}

import { whileCopying } from '../core/own-copy';
import { isFirefox } from './is-firefox';

const { execCommand } = Document.prototype;

/** One clipboard item, in two flavours where it is more than plain text. */
export interface ClipboardContent {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts an item on the clipboard; to be called while a person's click is handled.
 * @returns whether it is there
 */
export async function copyToClipboard(content: ClipboardContent): Promise<boolean> {
  return (await writeItem(content)) || copyByEvent(content);
}

async function writeItem({ text, html }: ClipboardContent): Promise<boolean> {
  // Firefox never ends reading a blob where scripts are switched off; Chromium's first versions of ours take nothing else.
  const part = (value: string, type: string) => (isFirefox() ? value : new Blob([value], { type }));
  try {
    const rich = html === undefined ? {} : { 'text/html': part(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': part(text, 'text/plain'), ...rich })]);
    return true;
  } catch {
    return false;
  }
}

/** The way for pages without the Clipboard API: those served over http, or whose policy forbids it. */
function copyByEvent({ text, html }: ClipboardContent): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.clearData(); // of what the page has put there first
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    copied = true;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  whileCopying(() => execCommand.call(document, 'copy')); // no name on the page stands in for it
  window.removeEventListener('copy', fill, { capture: true });
  return copied;
}

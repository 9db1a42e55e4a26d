import theme from '../theme.css?inline';
import { hidePage } from './hide-page';
import css from './reader.css?inline';

/** Rules of the page cannot reach these: inline `!important` wins over every style sheet of the author's. */
const HOST_STYLE = { all: 'initial', display: 'block', visibility: 'visible', 'content-visibility': 'visible' };

/** A modal dialog in a shadow root of its own, over a page that it leaves as it is. */
export interface Overlay {
  /** Where the reader is rendered. */
  readonly dialog: HTMLDialogElement;
  /** Takes the overlay away and brings the page back; does nothing the second time. */
  readonly remove: () => void;
}

/**
 * Puts an empty overlay over the page: a plain host at the end of the root element, its shadow root attached before
 * it is inserted, in the top layer. The modal dialog makes the page inert without a mark on it.
 * @param onRemoved - called once, however the overlay goes: Esc, `remove`, or a page that takes the host away
 */
export function addOverlay(document: Document, onRemoved: () => void): Overlay {
  const { host, dialog } = createHost(document);
  const showPage = hidePage(document);
  document.documentElement.append(host);
  dialog.showModal();
  let removed = false;
  const remove = () => {
    if (removed) return;
    removed = true;
    watcher.disconnect();
    host.remove();
    showPage();
    onRemoved();
  };
  const watcher = new MutationObserver(() => host.isConnected || remove());
  for (const node of [document, document.documentElement]) watcher.observe(node, { childList: true });
  dialog.addEventListener('close', remove);
  return { dialog, remove };
}

function createHost(document: Document): { host: HTMLElement; dialog: HTMLDialogElement } {
  const host = document.createElement('div');
  for (const [property, value] of Object.entries(HOST_STYLE)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme + css);
  root.adoptedStyleSheets.push(sheet);
  const dialog = document.createElement('dialog');
  keepKeysFromPage(dialog);
  root.append(dialog);
  return { host, dialog };
}

/** The page's own shortcuts do not act on keys pressed in the reader. */
function keepKeysFromPage(dialog: HTMLDialogElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) dialog.addEventListener(type, (event) => event.stopPropagation());
}

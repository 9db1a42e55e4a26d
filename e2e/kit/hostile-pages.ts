import type { SiteHandler } from './site-server';
import { ownPage } from './template';

/** A page that does what it can against a reader over it. */
export interface HostilePage {
  readonly name: string;
  /** What stands at the end of the head of an article. */
  readonly html: string;
  /** What becomes of the reader; it holds where nothing is said. */
  readonly becomes?: 'closed';
  /** What leaves it: Esc where nothing is said. */
  readonly leftBy?: 'toolbar button';
  /** How long it goes on, in milliseconds. */
  readonly lasts?: number;
}

/** Calls `act` with the host of a reader as soon as there is one. */
const WHEN_READER = `const hosts = () => [...(document.documentElement?.children ?? [])].filter((child) => child.shadowRoot);
  const whenReader = (act) => new MutationObserver((_, observer) => {
    const [host] = hosts();
    if (!host) return;
    observer.disconnect();
    act(host, host.shadowRoot);
  }).observe(document, { childList: true, subtree: true });`;

const script = (code: string) => `<script>{ ${WHEN_READER}
  ${code} }</script>`;
const style = (css: string) => `<style>${css}</style>`;

const FOREVER = 'requestAnimationFrame(function again() { act(); requestAnimationFrame(again); })';

/** Makes a popover as large as the window, which the pointer passes through, in a closed shadow tree. */
const CLOSED_BOX = `const box = document.createElement('div'); box.popover = 'manual';
      box.style = 'visibility: visible; pointer-events: none; position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; background: red';
      document.documentElement.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).append(box);`;

const SHOWN_ANEW = `const act = () => { box.hidePopover(); box.showPopover(); }; ${FOREVER}`;

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'defines elements of every name it can think of, and hooks their registry',
    html: script(`for (const name of ['limpid-reader', 'reader-view', 'x-dialog', 'limpid-host'])
        customElements.define(name, class extends HTMLElement { constructor() { super(); throw new Error(name); } });
      for (const name of ['div', 'dialog', 'button', 'article'])
        customElements.define('own-' + name, class extends HTMLElement { connectedCallback() { this.remove(); } }, { extends: name });
      customElements.define = customElements.get = customElements.whenDefined = () => { throw new Error('taken'); };`),
  },
  {
    name: 'hooks shadow roots, sheets, dialogs, lists, promises and parsers',
    html: script(`const broken = () => { throw new Error('broken'); };
      const hook = (owner, ...names) => { for (const name of names) owner[name] = broken; };
      whenReader(() => location.hash = 'reached');
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'closed' }); };
      hook(Element.prototype, 'animate', 'append', 'remove', 'setAttribute', 'getBoundingClientRect');
      hook(Node.prototype, 'appendChild', 'insertBefore', 'cloneNode', 'getRootNode');
      hook(HTMLDialogElement.prototype, 'show', 'showModal', 'close');
      hook(HTMLElement.prototype, 'showPopover', 'hidePopover', 'focus');
      hook(CSSStyleSheet.prototype, 'replaceSync', 'replace', 'insertRule');
      hook(Document.prototype, 'createElement', 'createElementNS', 'importNode', 'adoptNode');
      hook(Array.prototype, 'map', 'flatMap', 'some', 'push'); hook(JSON, 'parse', 'stringify'); hook(Promise.prototype, 'then');
      Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { get: broken, set: broken });
      Object.freeze(document); Object.freeze(HTMLElement.prototype);`),
  },
  {
    name: 'takes the host away at once',
    html: script(
      'new MutationObserver(() => { for (const host of hosts()) host.remove(); }).observe(document, { childList: true, subtree: true });',
    ),
    becomes: 'closed',
  },
  {
    name: 'takes the host away and puts it back, then elsewhere',
    html: script(
      'whenReader((host) => { host.remove(); document.documentElement.append(host); setTimeout(() => document.body.prepend(host), 500); });',
    ),
    lasts: 900,
  },
  {
    name: 'hides the host and makes it inert',
    html: script(`whenReader((host) => { const act = () => { host.hidden = host.inert = true; host.style.cssText = 'display: none !important; opacity: 0 !important'; };
      setTimeout(act, 300); setTimeout(act, 600); });`),
    lasts: 900,
  },
  {
    name: 'hides the host in every frame',
    html: script(`whenReader((host) => { const act = () => host.style.setProperty('display', 'none', 'important'); ${FOREVER}; });`),
    becomes: 'closed',
  },
  {
    name: 'empties the shadow root, and takes its style sheets',
    html: script(
      `whenReader((_, root) => setTimeout(() => { root.adoptedStyleSheets = []; root.querySelector('dialog').replaceChildren('Pay to read on'); }, 300));`,
    ),
    becomes: 'closed',
  },
  {
    name: 'closes the dialog of the reader',
    html: script(`whenReader((_, root) => setTimeout(() => root.querySelector('dialog').close(), 300));`),
    becomes: 'closed',
  },
  {
    name: 'shows nothing at all',
    html: style('* { display: none !important } * { all: unset !important } *, ::backdrop { visibility: hidden !important }'),
  },
  {
    name: 'fades, moves, cuts and filters its root',
    html: style(
      'html { opacity: 0 !important; filter: invert(1) blur(9px) !important; transform: translate(200vw) scale(0.1) !important; clip-path: circle(0) !important; perspective: 9px; contain: strict; mask: linear-gradient(transparent, transparent); mix-blend-mode: difference; direction: rtl; font-size: 1px; pointer-events: none !important; user-select: none !important; color: transparent !important }',
    ),
  },
  {
    name: 'has a cascade of important layers',
    html: style(
      `@layer first, second; @layer first { *, ::backdrop { display: none !important; opacity: 0 !important; z-index: -1 !important } html { visibility: hidden !important } dialog, [popover] { inset: auto !important; width: 0 !important } }
       :root:root:root:root:root { all: initial !important; display: none !important } * { --paper: transparent !important; --ink: transparent !important; --text-size: 0px !important; animation: gone 1s infinite !important; transition: all 9s !important } @keyframes gone { to { opacity: 0; display: none } }`,
    ),
    becomes: 'closed',
  },
  {
    name: 'takes its own root away by a style of its own',
    html: script(`whenReader(() => setTimeout(() => document.documentElement.style.setProperty('display', 'none', 'important'), 300));`),
    becomes: 'closed',
  },
  {
    name: 'puts modal dialogs of its own over the reader',
    html: script(`whenReader(() => { const dialog = document.createElement('dialog');
      dialog.append('Subscribe now'); dialog.style.cssText = 'visibility: visible !important; display: block !important; width: 90vw; height: 90vh';
      for (let time = 1; time < 4; time++) setTimeout(() => { dialog.remove(); document.body.append(dialog); dialog.showModal(); }, 200 * time); });`),
    lasts: 1000,
  },
  {
    name: 'puts a modal dialog over the reader in every frame',
    html: script(`whenReader(() => { const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.style.cssText = 'visibility: visible !important'; const act = () => { dialog.close(); dialog.showModal(); }; ${FOREVER}; });`),
    becomes: 'closed',
  },
  {
    name: 'puts popovers over the reader',
    html: script(`whenReader(() => { for (let time = 1; time < 4; time++) setTimeout(() => { const box = document.body.appendChild(document.createElement('div'));
      box.popover = 'manual'; box.append('Subscribe now'); box.style.cssText = 'visibility: visible !important; width: 90vw; height: 90vh'; box.showPopover(); }, 200 * time); });`),
    lasts: 1000,
  },
  {
    name: 'lays sheets over everything, with the greatest z-index',
    html: script(`const act = () => { const sheet = document.documentElement.appendChild(document.createElement('p'));
      sheet.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: red; visibility: visible !important'; };
      whenReader(() => { for (let time = 0; time < 9; time++) setTimeout(act, 50 * time); });`),
    lasts: 500,
  },
  {
    name: 'keeps every key and press to itself, at the window',
    html: script(`for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'toggle', 'beforetoggle', 'cancel', 'close', 'focusin'])
      addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, { capture: true, passive: false });`),
    leftBy: 'toolbar button',
  },
  {
    name: 'takes the focus, and the selection, all the time',
    html: script(`addEventListener('DOMContentLoaded', () => { const field = document.body.appendChild(document.createElement('input'));
      setInterval(() => { hosts()[0]?.shadowRoot.activeElement?.blur(); field.focus({ preventScroll: true }); getSelection().removeAllRanges(); }, 10); });`),
    lasts: 300,
  },
  {
    name: 'is inert as a whole, may be edited as a whole, and is hidden from assistants',
    html: script(
      `const root = document.documentElement; root.inert = true; root.contentEditable = 'true'; document.designMode = 'on'; root.ariaHidden = 'true';`,
    ),
  },
  {
    name: 'posts 10,000 messages, and looks like an extension',
    html: script(`window.chrome = window.browser = { runtime: { id: 'limpid', sendMessage: () => { throw new Error('faked'); }, onMessage: { addListener() {} } }, storage: {} };
      whenReader(() => { for (let time = 0; time < 10000; time++) postMessage({ name: ['close-reader', 'toggle-reader', 'copy-now', 'inject-script', 'save-file'][time % 5], tag: 'x', text: 'x', script: 'rule-picker', id: time }, '*'); });`),
    lasts: 300,
  },
  {
    name: 'changes its document and grows without an end',
    html: script(`whenReader(() => { let times = 0; const act = () => { for (let time = 0; time < 40; time++) { const p = document.body.appendChild(document.createElement('p'));
      p.append('More of the same, number ' + times++); p.className = 'n' + times; } if (times > 20000) document.body.replaceChildren(); scrollTo(0, 1e9); }; ${FOREVER}; });`),
    lasts: 500,
  },
  {
    name: 'stops loading, floods the history, prints, and does not want to be left',
    html: script(`addEventListener('beforeunload', (event) => event.preventDefault()); window.print = window.getSelection = () => { throw new Error('taken'); };
      whenReader(() => { stop(); for (let time = 0; time < 150; time++) history.pushState({ time }, '', '?page=' + time + '#' + time); });`),
    lasts: 500,
  },
  {
    name: 'becomes another address by itself',
    html: script(`whenReader(() => setTimeout(() => history.pushState({}, '', '/another-article.html'), 300));`),
    becomes: 'closed',
  },
  {
    name: 'is written anew',
    html: script(
      `whenReader(() => setTimeout(() => { document.open(); document.write('<!doctype html><title>Other</title><p>Written anew'); document.close(); }, 300));`,
    ),
    becomes: 'closed',
  },
  {
    name: 'takes its root element away',
    html: script('whenReader(() => setTimeout(() => document.documentElement.remove(), 300));'),
    becomes: 'closed',
  },
  { name: 'has a base that leads into a script', html: '<base href="javascript:alert(1)//" target="_blank">' },
  {
    name: 'has forms named as what a document can',
    html: script(`addEventListener('DOMContentLoaded', () => { for (const name of ['documentElement', 'adoptedStyleSheets', 'createElement', 'body', 'head', 'activeElement', 'addEventListener', 'querySelector', 'querySelectorAll', 'getSelection', 'createTreeWalker', 'URL', 'contentType', 'visibilityState', 'defaultView'])
      document.querySelector('html > body').insertAdjacentHTML('beforeend', '<form name="' + name + '"><input name="parentNode"></form><img name="' + name + '">'); });`),
  },
  {
    name: 'asks the dialog of the reader to close, as a person would',
    html: script(`whenReader((host, root) => { const dialog = root.querySelector('dialog');
      new MutationObserver(() => setTimeout(() => dialog.requestClose(), 300)).observe(dialog, { attributes: true, attributeFilter: ['popover'] }); });`),
    becomes: 'closed',
  },
  {
    name: 'puts the host into a box as soon as it is there, and takes the box away',
    html: script(`whenReader((host) => { const box = document.body.appendChild(document.createElement('div'));
      box.append(host); requestAnimationFrame(() => box.remove()); });`),
    becomes: 'closed',
  },
  {
    name: 'covers the reader by a popover in a closed shadow tree, which the pointer passes through',
    html: script(`whenReader(() => setTimeout(() => { ${CLOSED_BOX}
      box.showPopover(); }, 1500));`),
    lasts: 3000,
  },
  {
    name: 'covers the reader so as soon as it is modal, before it is guarded',
    html: script(`${CLOSED_BOX} whenReader((host, root) => new MutationObserver(() => box.showPopover())
      .observe(root.querySelector('dialog'), { attributes: true, attributeFilter: ['popover'] }));`),
    lasts: 3000,
  },
  {
    name: 'puts its article into a form whose fields are named as what leads out of it',
    html: script(`addEventListener('DOMContentLoaded', () => { const form = document.createElement('form');
      form.append(...document.body.childNodes); document.body.append(form);
      for (const name of ['parentElement', 'parentNode', 'shadowRoot', 'scrollTop'])
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name })); });`),
  },
  {
    name: 'covers the reader so in every frame',
    html: script(`whenReader(() => setTimeout(() => { ${CLOSED_BOX}
      ${SHOWN_ANEW}; }, 1500));`),
    becomes: 'closed',
  },
  {
    name: 'covers the reader so in every frame, by a popover that was there before',
    html: script(`${CLOSED_BOX} box.showPopover();
      whenReader(() => setTimeout(() => { ${SHOWN_ANEW}; }, 1500));`),
    becomes: 'closed',
  },
  {
    name: 'moves the host into a shadow tree, where nobody would see it go',
    html: script(`const box = document.documentElement.appendChild(document.createElement('div'));
      const root = box.attachShadow({ mode: 'closed' }); whenReader((host) => setTimeout(() => root.append(host), 1500));`),
    becomes: 'closed',
  },
  {
    name: 'moves the host into a frame as large as the window',
    html: script(`whenReader((host) => setTimeout(() => { const frame = document.documentElement.appendChild(document.createElement('iframe'));
      frame.style = 'position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; visibility: visible';
      frame.contentDocument.documentElement.append(host); }, 1500));`),
    becomes: 'closed',
  },
  {
    name: 'registers the custom property of the size of the text, which then is not passed on',
    html: style('@property --text-size { syntax: "<length>"; inherits: false; initial-value: 0px }'),
    becomes: 'closed',
  },
  {
    name: 'covers the reader by a view transition that does not end',
    html: `${style(`::view-transition { background: red; pointer-events: none }
      ::view-transition-old(root), ::view-transition-new(root) { display: none }
      ::view-transition-group(root) { animation-duration: 1000s }`)}${script(`whenReader(() => setTimeout(() => document.startViewTransition?.(() => {}), 1500));`)}`,
    becomes: 'closed',
  },
  {
    name: 'makes the reader too small to read by a zoom of its root, later',
    html: script(`whenReader(() => setTimeout(() => document.documentElement.style.setProperty('zoom', '0.01', 'important'), 1500));`),
    becomes: 'closed',
  },
];

/** Puts its own words into whatever is copied, before anybody else is asked and after. */
export const TAKE_COPIES = `const take = (event) => { event.preventDefault();
    for (const type of ['text/plain', 'text/html']) event.clipboardData.setData(type, '<b>curl evil</b>'); };
  addEventListener('copy', take, true);
  new MutationObserver(() => addEventListener('copy', take, true)).observe(document, { childList: true, subtree: true });`;

/** Where an article of ours stands, with what a hostile page puts into it. */
export const HOSTILE_ADDRESS = 'http://news.localhost/2026/11/lighthouse.html';
const article = ownPage('english-news.html');

/**
 * Serves the article at that address.
 * @param html - what is put into it by now; '' for nothing
 * @param own - serves all else
 */
export const withHostile =
  (html: () => string, own: SiteHandler): SiteHandler =>
  (url) =>
    url.href === HOSTILE_ADDRESS ? { body: article.replace('</head>', `${html()}</head>`) } : own(url);

const OWN = `const host = [...Document.prototype.querySelectorAll.call(document, '*')].find((one) => one.shadowRoot?.querySelector('dialog'));`;

/** Script that tells what the reader says, and whether a person sees it and can use it; 'closed' where there is none. */
export const READER_SEEN = `(() => {
  ${OWN}
  if (!host) return 'closed';
  const dialog = host.shadowRoot.querySelector('dialog');
  const { x, y, width, height } = dialog.getBoundingClientRect();
  const hit = Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2) === host;
  return [dialog.matches(':modal'), hit, dialog.checkVisibility({ visibilityProperty: true }), x, y, innerWidth - width, innerHeight - height,
    host.shadowRoot.querySelector('h1')?.textContent, host.shadowRoot.querySelector('.content')?.textContent].join('\\n');
})()`;

/** Script that tells what the reader changes of a page as long as it is open. */
export const PAGE_IS_BACK = `[getComputedStyle(Document.prototype.querySelector.call(document, 'body')).visibility,
  getComputedStyle(Document.prototype.querySelector.call(document, 'html')).overflow,
  Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets').get.call(document).length].join()`;

/** Brings a page into a state worth keeping: scrolled, filled in, with a selection, the focus, a sheet of its own and playing media. */
export const USE_PAGE = `(async () => {
  const deepest = [...document.querySelectorAll('p, li, td, div')].filter((element) => element.textContent.trim().length > 40 && element.childElementCount === 0);
  scrollTo({ top: document.documentElement.scrollHeight / 3, behavior: 'instant' });
  for (const element of document.querySelectorAll('*')) {
    if (element.scrollHeight > element.clientHeight + 20 && /auto|scroll/.test(getComputedStyle(element).overflowY)) element.scrollTo({ top: 15, behavior: 'instant' });
  }
  for (const field of document.querySelectorAll('input, textarea')) {
    if (/checkbox|radio/.test(field.type)) field.checked = !field.checked;
    else if (/^(?:text|search|email|textarea|password)$/.test(field.type)) field.value = '潮汐 & <b>';
  }
  for (const field of document.querySelectorAll('select')) field.selectedIndex = field.options.length - 1;
  const text = deepest[Math.floor(deepest.length / 2)]?.firstChild;
  if (text) getSelection().setBaseAndExtent(text, 3, text, Math.min(30, text.length ?? 0));
  const focus = [...document.querySelectorAll('a[href], input:not([type=hidden]), button')].find((element) => element.checkVisibility());
  focus?.focus({ preventScroll: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.bench { color: red }');
  document.adoptedStyleSheets.push(sheet);
  const video = document.createElement('video');
  video.muted = true;
  const canvas = document.createElement('canvas');
  canvas.getContext('2d').fillRect(0, 0, 9, 9);
  video.srcObject = canvas.captureStream(10);
  document.body.append(video);
  await video.play().catch(() => undefined);
  globalThis.sheetsBefore = [...document.adoptedStyleSheets];
})()`;

/** All that a person, or a script of the page, could notice, by name; nothing of it is left out, a host of ours would show. */
export const PAGE_STATE = `(() => {
  const treesIn = (tree) => [tree, ...[...tree.querySelectorAll('*')].flatMap((element) => {
    let inner = element.shadowRoot;
    try { inner ??= element.contentDocument; } catch {}
    return inner?.querySelectorAll ? treesIn(inner) : [];
  })];
  const trees = treesIn(document);
  const all = trees.flatMap((tree) => [...tree.querySelectorAll('*')]);
  const innermost = (tree) => {
    const active = tree.activeElement;
    const inner = active?.shadowRoot ?? active?.contentDocument;
    return inner?.activeElement ? innermost(inner) : all.indexOf(active);
  };
  const selection = getSelection();
  const fields = all.filter((element) => /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
  return {
    dom: trees.map((tree) => (tree.documentElement ?? tree.host).outerHTML + (tree.host ? tree.innerHTML : '')).join('\\n'),
    scroll: JSON.stringify(all.flatMap((element, index) => (element.scrollTop || element.scrollLeft ? [[index, element.scrollTop, element.scrollLeft]] : []))),
    fields: JSON.stringify(fields.map((field) => [field.value, field.checked, field.selectedIndex, field.selectionStart, field.selectionEnd])),
    selection: JSON.stringify([String(selection), selection.anchorOffset, selection.focusOffset]),
    focus: String(innermost(document)),
    media: JSON.stringify(all.filter(({ tagName }) => /^(?:VIDEO|AUDIO)$/.test(tagName)).map((media) => [media.paused, media.srcObject ? 'stream' : media.currentTime])),
    sheets: String(document.adoptedStyleSheets.length === sheetsBefore.length && sheetsBefore.every((sheet, index) => sheet === document.adoptedStyleSheets[index])),
    history: String(history.length),
    title: document.title,
    url: location.href,
  };
})()`;

export type PageState = Readonly<Record<string, string>>;

/** Names what differs between two states. */
export function differences(before: PageState, after: PageState): string[] {
  return Object.keys(before).filter((name) => before[name] !== after[name]);
}

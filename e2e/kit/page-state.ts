import type { Page } from '@playwright/test';

/** What a person would notice of a page that did not come back as it was, as one string: run in the page. */
export const PAGE_STATE = `(() => {
  const root = document.documentElement.cloneNode(true);
  for (const child of [...document.documentElement.children])
    if (child.shadowRoot) root.children[[...document.documentElement.children].indexOf(child)].remove();
  const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => field.value);
  const scrolls = [...document.querySelectorAll('*')].map((element) => [element.scrollTop, element.scrollLeft]).filter(([top, left]) => top || left);
  const selection = getSelection();
  return JSON.stringify({
    html: root.outerHTML, fields, scrolls, url: location.href, title: document.title, history: history.length,
    selection: [String(selection), selection.anchorOffset], focus: document.activeElement?.name ?? document.activeElement?.tagName,
    sheets: document.adoptedStyleSheets.length, highlights: CSS.highlights.size,
    overflow: getComputedStyle(document.documentElement).overflow, visibility: getComputedStyle(document.body).visibility,
  });
})()`;

/** Brings a page into a state worth keeping: scrolled, typed in, with a selection. */
export const USE_PAGE = `(() => {
  scrollTo(0, 240);
  const latest = document.querySelector('.latest');
  if (latest) latest.scrollTop = 90;
  const search = document.querySelector('input[name=q]');
  if (search) search.value = '潮汐 & <b>';
  const paragraph = document.querySelector('.entry p, article p');
  getSelection().setBaseAndExtent(paragraph.firstChild, 0, paragraph, paragraph.childNodes.length);
  search?.focus({ preventScroll: true });
})()`;

/** Reads the state of a page in Chromium. */
export function pageState(page: Page): Promise<string> {
  return page.evaluate(PAGE_STATE) as Promise<string>;
}

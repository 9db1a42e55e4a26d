import { elementText } from './element-text';

/** Blocks that hold lines of text. */
const LINES = 'p, h1, h2, h3, h4, h5, h6, blockquote, li, dd, td';
/** A list item or a cell with less text is as likely a control as a sentence, in UTF-16 code units. */
const MIN_SENTENCE_LENGTH = 80;
/** Wrappers without a meaning, and controls that templates use for words; both go, the words stay. */
const WRAPPERS = 'font, nobr, big, tt';
const WORD_CONTROLS = 'button, label, output, object';
/** Links for those who write a page, at the headings of its sections. */
const EDIT_LINKS = ':is(a, span):is(.mw-editsection, .editsection, .edit-section, .edit-link, .post-edit-link)';
/** Links that a site puts on words inside a sentence: tags and automatic keywords. */
const KEYWORD_LINKS = 'a[rel~="tag" i], [class*="keywordlink" i] > a, a.st_tag, a.internal_tag';
/** Names no attribute of HTML: on a copy's words, where the link led that a site put on them. */
export const KEYWORD_ADDRESS = 'keywordhref';
/** A longer block is text with tag links in it, in UTF-16 code units. */
const MAX_TAG_ROW_LENGTH = 300;
/** What a tag row holds besides its links: a label and separators. */
const TAG_ROW_REST =
  /^(?:tags?|tagged|topics?|filed under|more on|schlagw(?:ort|örter)|themen|mots[- ]clés|etiquetas|temas|tagi|etiketler|теги|الكلمات|标签|標籤|关键词|關鍵字|タグ|태그)?$/iu;

/** Makes what templates put on words inside a line of text mere text, words kept: tag and keyword links, fonts, buttons. */
export function plainInlineMarkup(root: Element): void {
  for (const wrapper of root.querySelectorAll(WRAPPERS)) unwrap(wrapper);
  for (const link of root.querySelectorAll(KEYWORD_LINKS)) if (linkedShare(lineOf(link)) < 0.5) unwrapLink(link);
  for (const control of root.querySelectorAll(WORD_CONTROLS)) {
    const line = control.closest(LINES);
    if (line && isText(line)) unwrap(control);
  }
}

/** Takes out what is in no heading's words. */
export function removeEditLinks(root: Element): void {
  for (const link of root.querySelectorAll(EDIT_LINKS)) link.remove();
}

function isText(line: Element): boolean {
  return !/^(?:LI|DD|TD)$/.test(line.tagName) || (line.textContent?.length ?? 0) >= MIN_SENTENCE_LENGTH;
}

function lineOf(link: Element): Element {
  return link.closest(`${LINES}, div`) ?? link;
}

/** Share of an element's text inside links; 1 where it has no text. */
function linkedShare(element: Element): number {
  const { length } = elementText(element);
  const linked = Array.from(element.querySelectorAll('a'), (link) => elementText(link).length);
  return length === 0 ? 1 : linked.reduce((sum, characters) => sum + characters, 0) / length;
}

/** Takes out the rows that list an article's tags: they have been harvested, and are no mentions. */
export function removeTagRows(document: Document): void {
  const rows = Array.from(document.querySelectorAll('a[rel~="tag" i]'), (link) => link.closest('p, ul, ol, div, section'));
  for (const row of new Set(rows)) if (row && isTagRow(row)) row.remove();
}

function isTagRow(row: Element): boolean {
  const text = elementText(row);
  if (text.length > MAX_TAG_ROW_LENGTH) return false;
  const links = Array.from(row.querySelectorAll('a'));
  if (!links.every((link) => /\btag\b/i.test(link.rel))) return false;
  const rest = links.reduce((left, link) => left.replace(elementText(link), ''), text);
  return TAG_ROW_REST.test(rest.replace(/[\s,，、|·•:：;；/#]+/gu, ' ').trim());
}

/** Makes words of a link; where it led stays with them, for a reader who asks. */
export function unwrapLink(link: Element): void {
  const words = link.ownerDocument.createElement('span');
  words.setAttribute(KEYWORD_ADDRESS, link.getAttribute('href') ?? '');
  words.append(...link.childNodes);
  link.replaceWith(words);
}

/** Takes an element away and leaves its children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

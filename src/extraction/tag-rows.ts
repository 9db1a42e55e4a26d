import type { Block } from './blocks';
import { elementText } from './element-text';
import { isInSiteFurniture } from './tag-furniture';
import { isTagLabel } from './tag-labels';

/** A row of links that lists tags, and the running text around it. */
export interface TagRow {
  readonly links: readonly Element[];
  /** The texts before the row, the nearest first, and the first one after it, white space left out. */
  readonly before: readonly string[];
  readonly after: string | undefined;
}

/** Words of such classes: post-tags, articleTags, related_topics. */
const ROW_WORD = /(?:^|[-_\s])(?:tags?|tagged|tag-?s?list|keywords|topics?)(?=$|[-_\s])/i;
/** Names of whole entries, which bear their subjects as classes. */
const ENTRY = /hentry|post-\d|type-post|(?:^|\s)post(?:\s|$)/;
/** What such a class holds: one selector for a whole page is quicker than a dozen. */
const MAY_BE_ROW = '[class*="ag"],[class*="eywords"],[class*="opic"],[itemprop~="keywords"]';
/** The same, as the quickest test of what the selector finds: most of it are pages and images. */
const MAY_BE_WORD = /[Tt]ag|eywords|opic/;
/** A text before a row that is longer is no label of it, in UTF-16 code units. */
const MAX_LABEL = 45;
/** A row with more links lists the tags of the site. */
const MAX_LINKS = 30;
/** Less of a row's text inside links is a sentence or a card. */
const MIN_LINKED_SHARE = 0.5;
/** Longer links, on average, are headlines, in UTF-16 code units. */
const MAX_MEAN_LENGTH = 30;
/** How far around a lone tag link its row may be, and how deep a label may stand before its row, in elements. */
const ROW_LEVELS = 3;
const LABEL_LEVELS = 6;
/** How far around a row text is looked for, in text nodes, and how long running text is, in UTF-16 code units. */
const MAX_STEPS = 100;
const RUNNING_LENGTH = 40;
const MAX_TEXTS = 4;

/** Finds the rows of links that their markup calls tags, in document order. */
export function findMarkedRows(document: Document): TagRow[] {
  return toRows(markedRows(document));
}

/** Finds the rows of links that the words before them call tags, in document order. */
export function findLabelledRows(blocks: readonly Block[]): TagRow[] {
  const labels = blocks.flatMap(({ texts: [first] }) => (first && isTagLabel(first.data) ? [first] : []));
  return toRows(labels.flatMap((label) => rowBehind(label) ?? []));
}

/** Of rows inside each other the outer one stands. */
function toRows(elements: readonly Element[]): TagRow[] {
  const rows = [...new Set(elements)];
  const outer = rows.filter((row) => !rows.some((other) => other !== row && other.contains(row)));
  return outer.map((row) => {
    const links = Array.from(row.getElementsByTagName('a'));
    return { links, ...readSurroundings(row, links) };
  });
}

function markedRows(document: Document): Element[] {
  return Array.from(document.querySelectorAll(MAY_BE_ROW)).flatMap((element) => {
    if (!isNamedLikeRow(element)) return [];
    const row = element.localName === 'a' ? rowAround(element) : element;
    return row && isRow(row) ? [row] : [];
  });
}

function isNamedLikeRow(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  if (!MAY_BE_WORD.test(name)) return element.hasAttribute('itemprop') && element.getAttribute('itemprop') === 'keywords';
  return !ENTRY.test(name) && ROW_WORD.test(name.replace(/(?<=[a-z])(?=[A-Z])/g, '-'));
}

function isRow(element: Element): boolean {
  const links = element.getElementsByTagName('a');
  if (links.length === 0 || links.length > MAX_LINKS || isInSiteFurniture(element, links.length)) return false;
  const linked = Array.from(links).reduce((sum, link) => sum + elementText(link).length, 0);
  if (linked > MAX_MEAN_LENGTH * links.length) return false;
  return linked >= MIN_LINKED_SHARE * (elementText(element).length - MAX_LABEL / 3);
}

/** The element around a tag link that holds its neighbours. */
function rowAround(link: Element): Element | undefined {
  let row = link.parentElement;
  for (let level = 1; level < ROW_LEVELS && row && row.getElementsByTagName('a').length < 2; level++) row = row.parentElement;
  return row ?? undefined;
}

/** The row that a label stands in, or before: behind the elements that hold nothing else. */
function rowBehind(label: Text): Element | undefined {
  let around: Element | null = label.parentElement;
  for (let level = 0; level < LABEL_LEVELS && around && around.localName !== 'body' && around.localName !== 'a'; level++) {
    if (isRow(around)) return around;
    if (elementText(around).length > MAX_LABEL) return undefined;
    const next = around.nextElementSibling;
    if (next) return isRow(next) ? next : undefined;
    around = around.parentElement;
  }
  return undefined;
}

function readSurroundings(row: Element, links: readonly Element[]): Pick<TagRow, 'before' | 'after'> {
  const walker = row.ownerDocument.createTreeWalker(row.ownerDocument.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = row;
  const before = runningTexts(() => walker.previousNode() as Text | null, MAX_TEXTS);
  walker.currentNode = links.at(-1) ?? row;
  const [after] = runningTexts(() => walker.nextNode() as Text | null, 1);
  return { before, after };
}

/** The first texts on the way that are long enough to be of a paragraph, and no link. */
function runningTexts(step: () => Text | null, most: number): string[] {
  const texts: string[] = [];
  for (let steps = 0; steps < MAX_STEPS && texts.length < most; steps++) {
    const node = step();
    if (!node) break;
    if (node.length >= RUNNING_LENGTH) texts.push(...runningText(node));
  }
  return texts;
}

function runningText(node: Text): string[] {
  const text = node.data.trim();
  if (text.length < RUNNING_LENGTH || node.parentElement?.closest('a, script, style')) return [];
  return [
    text
      .slice(0, 2 * RUNNING_LENGTH)
      .replace(/\s+/gu, '')
      .slice(0, RUNNING_LENGTH),
  ];
}

import type { Article, ExtractionError } from '../core/article';
import { proseOf } from '../core/content-text';
import { getterOf } from '../core/getter-of';
import { failure, type Result, success } from '../core/result';
import { withoutUndefined } from '../core/without-undefined';
import { MAX_TEXT } from './bounds';
import { cleanContent } from './clean-content';
import { composeCopy } from './compose';
import { toContentTree } from './content-tree';
import { describeText } from './describe-text';
import { plainInlineMarkup, removeEditLinks } from './inline-markup';
import { pairElements, readLiveFacts } from './live-facts';
import { type Metadata, readMetadata } from './metadata';
import { clonePage, emptyPage, type Page } from './page';
import type { RuleReader } from './site-rules/rule-reading';

/** What has no meaning without its parent: a selection inside keeps it. */
const STRUCTURES = 'ul, ol, dl, table, pre, blockquote, figure';

/**
 * Reads what is selected on a page as an article. The live document is not changed.
 * @param text - what is selected, where it has no range
 * @param whole - the article it is of, where that is known
 * @param rules - reads what the page says of itself, where it has a site rule
 */
export function extractSelection(
  document: Document,
  selected: Range | undefined,
  text: string,
  whole?: Article,
  rules?: RuleReader,
): Result<Article, ExtractionError> {
  try {
    const page = clonePage(document);
    if (!page.ok && page.reason === 'page-too-large') return readSelection(emptyPage(document), undefined, text.slice(0, MAX_TEXT), whole);
    return page.ok ? readSelection(page.value, selected, text, whole, rules) : page;
  } catch {
    return failure('extraction-failed');
  }
}

function readSelection(
  page: Page,
  selected: Range | undefined,
  text: string,
  whole?: Article,
  rules?: RuleReader,
): Result<Article, ExtractionError> {
  const metadata: Metadata = whole
    ? { ...whole, ...(whole.language ? { declaredLanguage: whole.language } : {}) }
    : readMetadata(page, rules?.(page));
  const box = page.document.createElement('div');
  if (selected) box.append(copyOf(selected, page.document));
  else appendLines(box, text);
  removeEditLinks(box);
  plainInlineMarkup(box);
  cleanContent(selected ? { ...page, baseUrl: selected.startContainer.baseURI } : page, box, []);
  const content = toContentTree(box);
  const prose = proseOf(content);
  if (!prose) return failure('no-main-content');
  const { title, bylines, canonicalUrl, published, modified, siteName, declaredLanguage } = metadata;
  return success({
    ...withoutUndefined({ title, bylines, canonicalUrl, published, modified, siteName }),
    url: page.url,
    content,
    tags: [],
    related: [],
    ...describeText(page, prose, declaredLanguage),
    origin: { kind: 'selection' },
  });
}

/** What is selected is told with an empty line between two blocks. */
function appendLines(box: Element, text: string): void {
  for (const block of text.split(/\n\s*\n/)) {
    const paragraph = box.ownerDocument.createElement('p');
    paragraph.append(block);
    box.append(paragraph);
  }
}

/** Copies a live range into an inert document, without what the page hides in it: cloned in its own, pictures would load. */
function copyOf({ commonAncestorContainer, startContainer, startOffset, endContainer, endOffset }: Range, document: Document): Element {
  const root = rootOf(commonAncestorContainer);
  const copy = document.createElement('div');
  for (const child of readChildren.call(root)) copy.append(document.importNode(child, true));
  const twins = pairElements(root, copy);
  const [before, after] = [document.createRange(), document.createRange()];
  before.setStart(copy, 0);
  before.setEnd(twinOf(startContainer, root, copy), startOffset);
  after.setStart(twinOf(endContainer, root, copy), endOffset);
  after.setEnd(copy, copy.childNodes.length);
  const { isHidden } = readLiveFacts(twins);
  for (const element of twins.originals.keys()) if (isHidden(element)) element.remove();
  composeCopy(twins);
  for (const rest of [after, before]) rest.deleteContents();
  return copy;
}

/** Nodes of a frame have prototypes of their own. */
const readType = getterOf(Node.prototype, 'nodeType');
const readParent = getterOf(Node.prototype, 'parentNode');
const readChildren = getterOf(Node.prototype, 'childNodes');

function rootOf(common: Node): Element | DocumentFragment {
  const parent = readType.call(common) === Node.TEXT_NODE ? (readParent.call(common) as Element) : (common as Element);
  const type = readType.call(parent);
  if (type === Node.DOCUMENT_NODE) return (common as Document).documentElement;
  const structure = type === Node.ELEMENT_NODE && Element.prototype.closest.call(parent, STRUCTURES);
  return ((structure && readParent.call(structure)) as Element | null) || parent;
}

/** The node of a copy that stands where one of the original does. */
function twinOf(node: Node, root: Node, copy: Node): Node {
  const parent = node === root ? null : readParent.call(node);
  if (!parent) return copy;
  const index = Array.prototype.indexOf.call(readChildren.call(parent), node);
  return twinOf(parent, root, copy).childNodes[index] as Node;
}

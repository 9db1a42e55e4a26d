import { elementText } from './element-text';
import type { Page } from './page';

/** Labels of the line that says who a text is from, the sites' own words; not those of a table or a picture. */
const LABEL = /(?<![数据資料资料图片圖照])(?:来源|來源|出处|出處|转载自|轉載自|转自|轉自|稿源)\s*[:：]\s*/u;
/** What stands behind the name on the same line. */
const NEXT_LABEL = /\s+(?=\d{4})|[|｜)）】\]]|\s*(?:作者|记者|記者|责任编辑|責任編輯|编辑|編輯|责编|时间|時間|发布|發布)\s*[:：].*$/u;
/** A longer line is a sentence with such a word in it, in UTF-16 code units. */
const MAX_LINE_LENGTH = 80;

/** A source line somewhere on a page. */
export interface SourceLine {
  readonly name: string;
  readonly label: Text;
}

/** The name in 来源：华尔街日报, without what follows it; a text without a label is the name itself. */
export function labelledSource(text: string): string | undefined {
  const label = LABEL.exec(text);
  const name = label ? text.slice(label.index + label[0].length).split(NEXT_LABEL)[0] : text;
  return name?.trim() || undefined;
}

/** Finds the source lines of a page, in document order, before anything is taken out of it. */
export function findSourceLines(page: Page): SourceLine[] {
  if (!LABEL.test(page.document.body.textContent ?? '')) return [];
  const walker = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_TEXT);
  const lines: SourceLine[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!LABEL.test(node.nodeValue ?? '')) continue;
    const line = lineOf(node as Text);
    const name = line && labelledSource(line);
    if (name) lines.push({ name, label: node as Text });
  }
  return lines;
}

/** The text from the label to the end of its line, where the name may be an element of its own. */
function lineOf(label: Text): string | undefined {
  const block = label.parentElement?.closest('p, div, li, td, section, header') ?? label.parentElement;
  const text = elementText(block);
  if (text.length <= MAX_LINE_LENGTH) return text.slice(text.search(LABEL));
  return undefined;
}

/**
 * Takes the source line off the content where it is the first or the last block, else reads the one beside the content.
 * A line in the middle belongs to a table or a picture.
 */
export function takeSourceLine(content: Element, lines: readonly SourceLine[]): string | undefined {
  const blocks = Array.from(content.querySelectorAll('p, div, section, li, h6'));
  const isLine = (block: Element) => elementText(block) !== '' && !block.querySelector('p, div');
  const edge = [blocks.find(isLine), blocks.findLast(isLine)].find((block) => block && isSourceLine(block));
  const name = edge && labelledSource(elementText(edge));
  if (edge && name) {
    edge.remove();
    return name;
  }
  return lines.find(({ label }) => !content.contains(label))?.name;
}

function isSourceLine(block: Element): boolean {
  const text = elementText(block);
  return text.length <= MAX_LINE_LENGTH && text.search(LABEL) >= 0 && text.search(LABEL) <= 6 && !block.querySelector('img');
}

import type { Block } from './blocks';
import { elementText } from './element-text';

/** Labels of the line that says who a text is from, the sites' own words; not those of a table or a picture. */
const LABEL = /(?<![数据資料资料图片圖照消息])(?:来源|來源|出处|出處|转载自|轉載自|转自|轉自|稿源)\s*[:：]\s*/u;
/** What stands behind the name on the same line. */
const NEXT_LABEL = /\s+(?=\d{4})|[|｜)）】\]]|\s*(?:作者|记者|記者|责任编辑|責任編輯|编辑|編輯|责编|时间|時間|发布|發布)\s*[:：].*$/u;
/** A longer line is a sentence with such a word in it, in UTF-16 code units. */
const MAX_LINE_LENGTH = 80;
/** A longer name is a sentence, in UTF-16 code units. */
const MAX_NAME_LENGTH = 30;

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

/** Finds the source lines among the blocks of a page, before anything is taken out of it. */
export function findSourceLines(blocks: readonly Block[]): SourceLine[] {
  return blocks.flatMap(({ text, texts }) => {
    const start = text.length <= MAX_LINE_LENGTH ? text.search(LABEL) : -1;
    const name = start < 0 ? undefined : labelledSource(text.slice(start));
    const label = texts.find(({ data }) => LABEL.test(data)) ?? texts[0];
    return name && label ? [{ name, label }] : [];
  });
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
  const name = labelledSource(text) ?? '';
  if (name.length > MAX_NAME_LENGTH || /[。！？，]/u.test(name)) return false;
  return text.length <= MAX_LINE_LENGTH && text.search(LABEL) >= 0 && text.search(LABEL) <= 6 && !block.querySelector('img');
}

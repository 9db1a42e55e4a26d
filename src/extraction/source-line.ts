import { elementText } from './element-text';

/** Labels of the line that says who a text is from, the sites' own words. */
const SOURCE_LABEL =
  /^[（(【[]?\s*(?:(?:文章|本文|新闻|新聞|稿件|信息|资料|資料)?(?:来源|來源|出处|出處)|转载自|轉載自|转自|轉自|稿源|Source)\s*[:：]\s*/iu;
/** A longer line is a sentence that begins with such a word, in UTF-16 code units. */
const MAX_SOURCE_LENGTH = 40;

/** The name in 来源：华尔街日报; a text without a label is the name itself. */
export function labelledSource(text: string): string | undefined {
  return (
    text
      .replace(SOURCE_LABEL, '')
      .replace(/[）)】\]]$/u, '')
      .trim() || undefined
  );
}

/** Takes the source line out of a main content and returns the name in it. */
export function takeSourceLine(content: Element): string | undefined {
  const line = Array.from(content.querySelectorAll('p, div, span, em, section')).find(isSourceLine);
  const source = line && labelledSource(elementText(line));
  if (source) line.remove();
  return source;
}

/** A block whose whole text is the line, so that no word is taken out of a paragraph. */
function isSourceLine(element: Element): boolean {
  const text = elementText(element);
  const wholeBlock = /^(?:P|DIV|SECTION)$/.test(element.tagName) || elementText(element.closest('p')) === text;
  return wholeBlock && text.length <= MAX_SOURCE_LENGTH && SOURCE_LABEL.test(text) && !element.querySelector('img');
}

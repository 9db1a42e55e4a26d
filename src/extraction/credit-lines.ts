import { elementText } from './element-text';
import { findMonth } from './month-names';

/** Blocks at the top and at the end of a content among which lines of credit stand. */
const FIRST_BLOCKS = 6;
const LAST_BLOCKS = 4;
/** A longer block is a sentence with a name in it, in UTF-16 code units. */
const MAX_LENGTH = 120;
/** What a line of authors says besides their names, in the sites' languages. */
const WORDS =
  /\S+@\S+|(?<!\p{L})(?:by|written|posted|published|updated|reporter|correspondent|staff|writer|editor|and|on|at|von|und|uhr|par|publié|le|et|por|publicado|el|e|y|di|de|van|autor|author|text|автор)(?!\p{L})|撰文|记者|記者|作者|编辑|編輯|撰稿|综合|文|기자|특파원|[^\p{L}]/giu;
/** A line that names who edited, proofread or reported, and nothing else. */
const CREDIT =
  /^[（(【[]?\s*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|监制|監製|记者|記者|作者|撰文|文字|供稿)\s*[:：／/]\s*[^。！？，]{2,40}[)）】\]]?$/u;

/** Takes the lines that name the authors off both ends of the text: the reader sets them under the title. */
export function removeCreditLines(content: Element, bylines: readonly string[]): void {
  const blocks = Array.from(content.querySelectorAll('p, div, address, ul')).filter((block) => !block.querySelector('p, div'));
  const ends = new Set([...blocks.slice(0, FIRST_BLOCKS), ...blocks.slice(-LAST_BLOCKS)]);
  for (const block of ends) {
    const text = elementText(block);
    if (text.length <= MAX_LENGTH && (CREDIT.test(text) || isByline(text, bylines))) block.remove();
  }
}

/** A name, and nothing besides that is no word of such a line: other names, words, dates, addresses. */
function isByline(text: string, bylines: readonly string[]): boolean {
  const rest = bylines.reduce((left, name) => left.replace(name, ' '), text);
  if (rest === text) return false;
  const words = rest.replace(WORDS, ' ').match(/\p{L}+/gu) ?? [];
  return words.every((word) => findMonth(word) !== undefined);
}

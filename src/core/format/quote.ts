import type { ElementContent, Root } from 'hast';
import { toHtml as serialize } from 'hast-util-to-html';
import type { Article } from '../article';
import { isInlineElement } from '../content-text';
import { withoutNoteMarks } from '../note-marks';
import { sourceName } from './article-header';
import { cleanCharacters } from './clean-characters';
import { cleanContent } from './clean-content';
import { element, text } from './nodes';
import { blocksToText } from './plain-blocks';
import { inPlainWords } from './plain-words';
import { withoutEmptied } from './without-emptied';

/** A quotation as one item of the clipboard. */
export interface Quote {
  readonly text: string;
  readonly html: string;
  /** Characters that nobody sees, taken out of it. */
  readonly removed: number;
}

/**
 * Writes a passage as a quotation with its source, for plain and for rich text.
 * @param article - whose content is the passage
 * @param address - leads to the passage; where it is on no site there is none
 * @example quote({ ...article, content: paragraphsOf('It rang.') }, 'https://a.example/b').text // '> It rang.\n\n— The Bell, Gazette, https://a.example/b'
 */
export function quote(article: Article, address: string | undefined): Quote {
  const { cleaned, removed: inPassage } = cleanContent(article.content);
  const content = withoutEmptied(cleaned);
  const names = [article.title, sourceName(article)].map((name) => cleanCharacters(name.replace(/\s+/g, ' ')));
  const source = names
    .map((name) => name.cleaned)
    .filter(Boolean)
    .join(', ');
  const { direction, language } = article;
  const lang = language ? { lang: language } : {};
  const quotation = element('blockquote', { ...(address ? { cite: address } : {}), ...lang, dir: direction }, ...inBlocks(content));
  const link = address ? element('a', { href: address }, text(source)) : text(source);
  const written = blocksToText(inPlainWords([quotation], { captions: true, language }));
  return {
    text: `${written}\n\n— ${[source, address].filter(Boolean).join(', ')}`,
    html: serialize(withoutNoteMarks({ type: 'root', children: [quotation, element('p', {}, text('— '), link)] })),
    removed: names.reduce((sum, { removed }) => sum + removed, inPassage),
  };
}

/** Lines of text as content. */
export function paragraphsOf(lines: string): Root {
  const paragraphs = lines.split('\n').map((line) => line.trim());
  return { type: 'root', children: paragraphs.filter(Boolean).map((line) => element('p', {}, text(line))) };
}

/** Words and marks that stand in no block become paragraphs. */
function inBlocks({ children }: Root): ElementContent[] {
  const blocks: ElementContent[] = [];
  let isOpen = false;
  for (const node of children as ElementContent[]) {
    const isInline = node.type === 'text' || (node.type === 'element' && (isInlineElement(node.tagName) || node.tagName === 'br'));
    const last = blocks.at(-1);
    if (isInline && isOpen && last?.type === 'element') blocks[blocks.length - 1] = { ...last, children: [...last.children, node] };
    else blocks.push(isInline ? element('p', {}, node) : node);
    isOpen = isInline;
  }
  return blocks;
}

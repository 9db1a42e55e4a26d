import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';

/** Takes the heading that repeats the title off the top of a content tree: the reader sets the title itself. */
export function dropTitle(content: Root, title: string): Root {
  const [first, ...rest] = content.children;
  const isTitle = first?.type === 'element' && /^h[1-6]$/.test(first.tagName) && fold(toText(first)) === fold(title);
  return isTitle ? { ...content, children: rest } : content;
}

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

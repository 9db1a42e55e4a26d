import type { ElementContent, Root, RootContent } from 'hast';
import { withAltWords } from './alt-words';
import type { CopyOptions } from './copy-options';
import { withoutEmptied } from './without-emptied';

type Options = Partial<Pick<CopyOptions, 'captions' | 'links' | 'images'>>;

/**
 * The content with its captions, links and pictures as the options ask: words instead of links, descriptions instead of pictures. What is empty
 * then goes too.
 * @example chosenContent(content, { links: 'none' }) // <p>see <a href="…">there</a></p> is <p>see there</p>
 */
export function chosenContent(content: Root, options: Options): Root {
  const { captions = true, links, images = 'links' } = options;
  if (captions && links !== 'none' && images === 'links') return content;
  const chosen = { ...content, children: content.children.flatMap((node) => choose(node, options)) };
  return withoutEmptied(images === 'alt' ? withAltWords(chosen) : chosen);
}

function choose(node: RootContent, options: Options): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  if (node.tagName === 'img' && options.images === 'none') return [];
  if (node.tagName === 'figcaption' && options.captions === false) return [];
  const children = node.children.flatMap((child) => choose(child, options));
  if (node.tagName === 'a' && options.links === 'none') return children;
  return [{ ...node, children }];
}

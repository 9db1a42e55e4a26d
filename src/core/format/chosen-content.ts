import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { CopyOptions } from './copy-options';
import { chosenAddress } from './link-address';

type Options = Pick<CopyOptions, 'links' | 'images' | 'cleanLinks'>;

/**
 * The content with its links and pictures as the options ask: words instead of links, descriptions instead of pictures.
 * @example chosenContent(content, { links: 'none' }) // <p>see <a href="…">there</a></p> is <p>see there</p>
 */
export function chosenContent(content: Root, options: Options): Root {
  const isAsItIs = options.links !== 'none' && (options.images ?? 'links') === 'links' && !options.cleanLinks;
  return isAsItIs ? content : { ...content, children: content.children.flatMap((node) => choose(node, options)) };
}

function choose(node: RootContent, options: Options): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  if (node.tagName === 'img') return chooseImage(node, options);
  const children = node.children.flatMap((child) => choose(child, options));
  if (node.tagName === 'a') return chooseLink({ ...node, children }, options);
  return [{ ...node, children }];
}

function chooseImage(image: Element, { images = 'links' }: Options): ElementContent[] {
  if (images === 'links') return [image];
  const words = images === 'alt' ? String(image.properties.alt ?? '') : '';
  return words ? [{ type: 'text', value: words }] : [];
}

function chooseLink(link: Element, options: Options): ElementContent[] {
  if (options.links === 'none') return link.children;
  const { href } = link.properties;
  return typeof href === 'string' ? [{ ...link, properties: { ...link.properties, href: chosenAddress(href, options) } }] : [link];
}

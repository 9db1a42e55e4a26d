import type { ElementContent } from 'hast';
import type { Article } from '../article';
import type { Entity } from '../entity';
import { withoutKeywordLinks } from '../keyword-links';
import { leadImageAbove } from '../lead-image';
import { withoutTracking } from '../without-tracking';
import { chosenContent } from './chosen-content';
import { cleanArticle } from './clean-article';
import type { Cleaned } from './clean-characters';
import type { CopyOptions } from './copy-options';
import { element, text } from './nodes';

/**
 * An article as every format writes it: its content begins with what the reader shows above the text, holds no links
 * that the site put on names and nothing that nobody sees, and its addresses are without tracking parameters if wished.
 * @returns it, and how many characters that nobody sees were taken out
 * @example articleToWrite({ ...article, standfirst: 'Why it rang.' }, [], {}).cleaned.content // <p>Why it rang.</p> and the text
 */
export function articleToWrite(
  article: Article,
  entities: readonly Entity[],
  { cleanLinks = false }: Pick<CopyOptions, 'cleanLinks'>,
): Cleaned<Article> {
  const { standfirst: _, leadImage: __, url, canonicalUrl, ...rest } = article;
  const content = withoutKeywordLinks(article.content, entities, url);
  const whole = { ...content, children: [...opening(article), ...content.children] };
  const address = cleanLinks ? withoutTracking : (kept: string) => kept;
  return cleanArticle({
    ...rest,
    url: address(url),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl: address(canonicalUrl) }),
    content: chosenContent(whole, { cleanLinks }),
  });
}

function opening(article: Article): ElementContent[] {
  const { standfirst } = article;
  const image = leadImageAbove(article);
  return [
    ...(standfirst ? [element('p', {}, text(standfirst))] : []),
    ...(image ? [element('figure', {}, element('img', { src: image.src, alt: image.alt }))] : []),
  ];
}

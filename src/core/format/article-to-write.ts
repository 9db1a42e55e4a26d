import type { ElementContent } from 'hast';
import type { Article } from '../article';
import type { Entity } from '../entity';
import { withoutKeywordLinks } from '../keyword-links';
import { leadImageAbove } from '../lead-image';
import { cleanArticle } from './clean-article';
import type { Cleaned } from './clean-characters';
import { withCleanLinks } from './clean-links';
import { element, text } from './nodes';

/**
 * An article as every format writes it: its content begins with what the reader shows above the text, holds no links
 * that the site put on names and nothing that nobody sees.
 * @param cleanLinks - addresses without tracking parameters
 * @returns it, and how many characters that nobody sees were taken out
 * @example articleToWrite({ ...article, standfirst: 'Why it rang.' }, [], false).cleaned.content // <p>Why it rang.</p> and the text
 */
export function articleToWrite(article: Article, entities: readonly Entity[], cleanLinks: boolean): Cleaned<Article> {
  const { standfirst: _, leadImage: __, ...rest } = article;
  const content = withoutKeywordLinks(article.content, entities, article.url);
  const whole = { ...rest, content: { ...content, children: [...opening(article), ...content.children] } };
  return cleanArticle(cleanLinks ? withCleanLinks(whole) : whole);
}

function opening(article: Article): ElementContent[] {
  const { standfirst } = article;
  const image = leadImageAbove(article);
  return [
    ...(standfirst ? [element('p', {}, text(standfirst))] : []),
    ...(image ? [element('figure', {}, element('img', { src: image.src, alt: image.alt }))] : []),
  ];
}

import type { Article, LeadImage } from '../../core/article';
import { hostOf } from '../../core/host';
import { leadImageAbove } from '../../core/lead-image';
import { toDom } from './hast-to-dom';

/** The elements of a reader that others add to. */
export interface ReaderElements {
  /** Holds everything; the settings are its attributes. */
  readonly reader: HTMLElement;
  /** Before the article. */
  readonly controls: HTMLElement;
  readonly scroller: HTMLElement;
  readonly article: HTMLElement;
  /** The line of the header that tells day and length. */
  readonly facts: HTMLElement;
  /** Its text nodes, joined, are the text that offsets count in. */
  readonly content: HTMLElement;
  /** Behind the article, for what belongs to it. */
  readonly after: HTMLElement;
}

/**
 * Draws the article for the first frame: no message is fetched and no date or number formatted, which takes longer than
 * all the rest.
 * @param untitled - gives the heading of an article without a title
 */
export function drawArticle(document: Document, article: Article, untitled: () => string): ReaderElements {
  const create = elementMaker(document);
  const content = create('div', { class: 'content' }, toDom(article.content, document));
  const facts = create('p', { class: 'facts' });
  const body = create(
    'article',
    { ...(article.language ? { lang: article.language } : {}), dir: article.direction },
    drawHeader(create, article, facts, untitled),
    content,
  );
  const after = create('div', { class: 'after' });
  const scroller = create('div', { class: 'scroller', tabindex: '-1' }, create('main', {}, body, after));
  const controls = create('div', { class: 'controls' });
  return { reader: create('div', { class: 'reader' }, controls, scroller), controls, scroller, article: body, facts, content, after };
}

type Create = (name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) => HTMLElement;

function elementMaker(document: Document): Create {
  return (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    element.append(...children);
    return element;
  };
}

/** Title, who wrote it, where and when it appeared; what is formatted for the reader comes later. */
function drawHeader(create: Create, article: Article, facts: HTMLElement, untitled: () => string): HTMLElement {
  const { title, bylines, source, url, canonicalUrl, siteName, standfirst } = article;
  const lead = leadImageAbove(article);
  const place = [...new Set([source, siteName ?? hostOf(url)])].filter(Boolean).join(' · ');
  if (bylines.length > 0) facts.append(create('bdi', {}, bylines.join(listSeparator(article.language))));
  const header = create('header', {});
  header.append(
    create('p', { class: 'place' }, create('a', { href: canonicalUrl ?? url }, place)),
    create('h1', {}, title || untitled()),
    ...(standfirst ? [create('p', { class: 'standfirst' }, standfirst)] : []),
    facts,
    ...(lead ? [create('img', { class: 'lead', ...leadAttributes(lead) })] : []),
  );
  return header;
}

function leadAttributes({ src, alt, referrerPolicy, loaded }: LeadImage): Record<string, string> {
  return { ...(referrerPolicy ? { referrerpolicy: referrerPolicy } : {}), src, alt, ...(loaded ? { loaded } : {}) };
}

/** Between names, in the article's language. */
function listSeparator(language = ''): string {
  if (/^(?:zh|ja)/.test(language)) return '、';
  return /^(?:ar|fa|ur)/.test(language) ? '، ' : ', ';
}

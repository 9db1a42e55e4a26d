import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Article } from '../article';
import { canonicalLanguage } from '../canonical-language';
import type { DocumentHeading } from './document-content';
import { ENDINGS } from './epub-package';
import { xml } from './epub-xml';
import { element, text } from './nodes';
import type { Picture } from './pictures';

/** The page that is read. */
export function articlePage(article: Article, body: ElementContent[]): string {
  return xhtml(article, article.title, body);
}

/** Every heading leads to its section, nested as they are. */
export function contentsPage(article: Article, headings: readonly DocumentHeading[], label: string): string {
  const whole = element('li', {}, element('a', { href: 'article.xhtml' }, text(article.title)), ...nested(headings, 0));
  return xhtml(article, label, [element('nav', { 'epub:type': 'toc' }, element('h1', {}, text(label)), element('ol', {}, whole))]);
}

/** A list of the headings above a level, those below it in lists of their own. */
function nested(headings: readonly DocumentHeading[], above: number): ElementContent[] {
  const named = headings.filter(({ text }) => text.trim());
  const level = Math.min(...named.map((heading) => heading.level));
  if (!Number.isFinite(level) || level <= above) return [];
  const starts = named.flatMap((heading, index) => (index === 0 || heading.level === level ? [index] : []));
  const items = starts.map((start, index) => {
    const heading = named[start] as DocumentHeading;
    const link = element('a', { href: `article.xhtml#${heading.id}` }, text(heading.text.trim()));
    return element('li', {}, link, ...nested(named.slice(start + 1, starts[index + 1]), heading.level));
  });
  return [element('ol', {}, ...items)];
}

export function coverPage(article: Article, cover: Picture, label: string): string {
  const image = element('img', { src: `cover.${ENDINGS[cover.type]}`, alt: article.title });
  return xhtml(article, label, [element('section', { 'epub:type': 'cover' }, image)]);
}

function xhtml(article: Article, title: string, body: ElementContent[]): string {
  const language = canonicalLanguage(article.language);
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, text(title)),
    element('link', { rel: ['stylesheet'], href: 'style.css' }),
  );
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  const properties = { ...namespaces, dir: article.direction, ...(language ? { lang: language, xmlLang: language } : {}) };
  return xml(toXast(element('html', properties, head, element('body', {}, ...body))), '<!DOCTYPE html>\n');
}

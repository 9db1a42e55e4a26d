import { toHtml } from 'hast-util-to-html';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import manifest from '../../bench/corpus/own/manifest.json';
import { withEmbedLinks } from '../core/embeds';
import { articleToWrite } from '../core/format/article-to-write';
import { toMarkdown } from '../core/format/markdown';
import { readArticle } from './extract-article';
import { pageFrom } from './page-from.test-support';

const PAGES = import.meta.glob<string>(['../../bench/corpus/own/pages/*.html', '../../e2e/pages/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Raw HTML and addresses that are words act in it, as they do in the most generous of programs. */
const renderer = new MarkdownIt({ html: true, linkify: true });

test.each(manifest)('$id says the same in Markdown', ({ url, file }) => {
  const html = PAGES[file.startsWith('pages/') ? `../../bench/corpus/own/${file}` : file.replace('../../../', '../../')];
  const reading = readArticle(pageFrom(html ?? '', url));
  if (!reading.ok) throw new Error(reading.reason);
  const { cleaned } = articleToWrite(reading.value, [], false);
  const content = documentOf(toHtml(withEmbedLinks(cleaned.content)));
  for (const caption of content.querySelectorAll('figcaption')) caption.remove();
  const markdown = toMarkdown(cleaned, { header: false, captions: false });
  expect(saidIn(documentOf(renderer.render(markdown)))).toEqual(saidIn(content));
  expect(markdown).not.toMatch(/&#|[^\S\n]$|\n{3}/m);
});

const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What a person gets of a page, but for white space. */
function saidIn(page: Document) {
  for (const reading of page.querySelectorAll('rp')) reading.remove();
  for (const reading of page.querySelectorAll('rt')) reading.textContent = `（${reading.textContent}）`;
  const texts = (selector: string) => Array.from(page.querySelectorAll(selector), ({ textContent }) => closed(textContent ?? ''));
  return {
    text: closed(page.body.textContent ?? ''),
    headings: Array.from(page.querySelectorAll('h2, h3, h4, h5, h6'), ({ localName, textContent }) => [
      localName,
      closed(textContent ?? ''),
    ]),
    links: Array.from(page.querySelectorAll<HTMLAnchorElement>('a[href]'), ({ href, textContent }) => [href, closed(textContent ?? '')]),
    pictures: Array.from(page.images, ({ src, alt }) => [src, closed(alt)]),
    items: texts('li, dt, dd'),
    cells: texts('td, th').filter(Boolean),
    code: Array.from(page.querySelectorAll('pre'), ({ textContent }) => textContent?.trimEnd()),
    quotes: texts('blockquote'),
  };
}

const closed = (text: string) => text.replace(/\s+/g, '');

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What an article of the target template must give, told from its source without the code under test. */
export interface ExpectedArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly tags: readonly string[];
  readonly related: readonly string[];
  readonly source: string;
}

const SHARED_SEED = resolve(import.meta.dirname, '../../../shared/seed/000_79f38350743f7358.txt');

/** Reads a page of the project's own. */
export function ownPage(name: string): string {
  return readFileSync(join(import.meta.dirname, '../pages', name), 'utf8');
}

/** The first target page, where the machine has it. */
export function sharedFragment(): string | undefined {
  return existsSync(SHARED_SEED) ? readFileSync(SHARED_SEED, 'utf8') : undefined;
}

/** Puts another fragment into the full page around the project's own one. */
function wrapInFullPage(fragment: string): string {
  const title = /<h2>(.*?)<\/h2>/.exec(fragment)?.[1] ?? '';
  const [head = '', body = ''] = ownPage('template-full.html').split(/(?=<\/head>)/);
  const own = ownPage('template-fragment.html').trim();
  return head.replace(/<title>.*?<\/title>/, `<title>${title} - 海湾新闻网</title>`) + body.replace(own, () => fragment);
}

export const TEMPLATE_ADDRESS = 'http://www.bannedbook.org/bnews/worldnews/20261106/1957000.html';

export interface TemplateCase {
  readonly name: string;
  /** The page as it is served. */
  readonly html: string;
  /** The part of it that the template writes. */
  readonly fragment: string;
}

/** The project's own article and, where the machine has it, the target one: each in a full page and as it is. */
export function templateCases(): TemplateCase[] {
  const own = ownPage('template-fragment.html');
  const target = sharedFragment();
  const cases = [
    { name: 'own article in a full page', html: ownPage('template-full.html'), fragment: own },
    { name: 'own article as a bare fragment', html: own, fragment: own },
  ];
  if (!target) return cases;
  return [
    ...cases,
    { name: 'target article in a full page', html: wrapInFullPage(target), fragment: target },
    { name: 'target article as the bare fragment it is', html: target, fragment: target },
  ];
}

/** Reads the expected article off the template's source by its paragraphs. */
export function expectedArticle(fragment: string): ExpectedArticle {
  const [entry = ''] = fragment.slice(fragment.indexOf('<div class="entry">')).split("<ul class='op-related");
  const blocks = matches(entry, /<p>(.*?)<\/p>/gs)
    .map(plain)
    .filter(Boolean);
  return {
    title: matches(fragment, /<h2>(.*?)<\/h2>/g)[0] ?? '',
    paragraphs: blocks.filter((text) => !text.includes('图片来源')),
    captions: blocks.filter((text) => text.includes('图片来源')),
    tags: [...new Set(matches(entry, /rel="tag"[^>]*>(.*?)<\/a>/g))],
    related: matches(fragment, /<li>(.*?)<\/li>/gs).map(plain),
    source: matches(fragment, /来源：([^<\s]+) <\/p>/g)[0] ?? '',
  };
}

/** Addresses of the links that the template puts on words by itself, in the order of the text. */
export function keywordAddresses(fragment: string): string[] {
  const [entry = ''] = fragment.slice(fragment.indexOf('<div class="entry">')).split("<ul class='op-related");
  return matches(entry, /<a href="([^"]*)"/g).map((address) => new URL(address, TEMPLATE_ADDRESS).href);
}

/** Plain text of a copy with its header, as the popup and the reader put it on the clipboard by default. */
export function expectedCopy({ title, source, paragraphs }: ExpectedArticle): string {
  return `${title}\n${source}\n\n${paragraphs.join('\n\n')}`;
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}

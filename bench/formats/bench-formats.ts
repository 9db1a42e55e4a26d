import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import MarkdownIt from 'markdown-it';
import { ROOT } from '../../scripts/run';
import type { Article } from '../../src/core/article';
import { withEmbedLinks } from '../../src/core/embeds';
import { articleToWrite } from '../../src/core/format/article-to-write';
import { toEpub } from '../../src/core/format/epub';
import { toMarkdown } from '../../src/core/format/markdown';
import { type CorpusPage, readDataset, readHtml } from '../corpus';
import { PageBrowser } from '../page-browser';
import { saidIn } from './said-in';

/** In milliseconds. */
const TIMEOUT = 30_000;
const renderer = new MarkdownIt({ html: true, linkify: true });
const EXTRACTION = join(ROOT, 'dist/chrome/entrypoints/extraction.js');

/** What must be the same; of the rest, Markdown has no way of writing blocks in the cells of a table. */
const WORDS = /^[^:]*\b(?:text|headings|links)\b/;

interface Counts {
  pages: number;
  articles: number;
  markdown: number;
  books: number;
  checked: number;
}

/** Writes the articles of datasets in every format that can be read back; returns whether all say what they said. */
export async function benchFormats(datasets: readonly (readonly [corpus: string, name: string])[], out: string): Promise<boolean> {
  mkdirSync(out, { recursive: true });
  const browser = await PageBrowser.launch();
  const results = [];
  for (const [corpus, name] of datasets) results.push(await benchDataset(browser, corpus, name, out));
  await browser.close();
  return results.every(({ articles, markdown, books, checked }) => markdown === articles && books === checked);
}

async function benchDataset(browser: PageBrowser, corpus: string, name: string, out: string): Promise<Counts> {
  const counts: Counts = { pages: 0, articles: 0, markdown: 0, books: 0, checked: 0 };
  for (const page of readDataset(corpus, name) ?? []) {
    counts.pages++;
    const article = await read(browser, page, readHtml(corpus, name, page));
    if (!article) continue;
    counts.articles++;
    const differs = await differenceInMarkdown(browser, article);
    if (differs === undefined || !WORDS.test(differs)) counts.markdown++;
    if (differs !== undefined) console.log(`${name} ${page.id}: Markdown differs in ${differs}`);
    const complaints = checkBook(article, join(out, `${name}-${page.id.replace(/\W+/g, '-')}.epub`));
    if (!complaints) continue;
    counts.checked++;
    if (complaints.length === 0) counts.books++;
    for (const complaint of complaints) console.log(`${name} ${page.id}: ${complaint}`);
  }
  const { pages, articles, markdown, books, checked } = counts;
  const ofBooks = checked > 0 ? `${books} of ${checked} books without an error or a warning` : 'no epubcheck, no book was checked';
  console.log(
    `${name}: ${articles} articles on ${pages} pages; ${markdown} of ${articles} have the same text, headings and links in Markdown; ${ofBooks}`,
  );
  return counts;
}

async function read(browser: PageBrowser, { url }: CorpusPage, html: Buffer): Promise<Article | undefined> {
  await browser.open(url, html, TIMEOUT);
  await browser.evaluate(`${readFileSync(EXTRACTION, 'utf8')}; true`, TIMEOUT);
  const reading = (await browser.evaluate('limpidPageReader.readPage({ rules: false })', TIMEOUT)) as { ok: boolean; value?: Article };
  return reading.ok ? reading.value && articleToWrite(reading.value, [], false).cleaned : undefined;
}

/** Where the article and what its rendered Markdown says part, if they do. */
async function differenceInMarkdown(browser: PageBrowser, article: Article): Promise<string | undefined> {
  const written = toHtml(withEmbedLinks(article.content));
  const rendered = renderer.render(toMarkdown(article, { header: false, captions: false }));
  const said = (html: string) =>
    browser.evaluate(`(() => { const __name = (f) => f; return (${saidIn})(${JSON.stringify(html)}) })()`, TIMEOUT);
  const [before, after] = (await Promise.all([said(written), said(rendered)])) as Record<string, unknown>[];
  const parts = Object.keys(before ?? {}).filter((part) => JSON.stringify(before?.[part]) !== JSON.stringify(after?.[part]));
  return parts[0] && `${parts.join(', ')}: ${whereTheyPart(JSON.stringify(before?.[parts[0]]), JSON.stringify(after?.[parts[0]]))}`;
}

function whereTheyPart(first: string, second: string): string {
  const start = Array.from(first).findIndex((letter, index) => letter !== second[index]);
  const around = (text: string) => text.slice(Math.max(0, start - 40), start + 60);
  return `${around(first)} is ${around(second)}`;
}

/** What the checker says of a book; undefined where there is no checker. */
function checkBook(article: Article, file: string): string[] | undefined {
  const labels = { contents: 'Contents', cover: 'Cover', tags: 'Tags', untitled: 'Untitled' };
  writeFileSync(file, toEpub(article, { pictures: new Map(), now: new Date(), tags: article.tags.map(({ text }) => text), labels }));
  const jar = '/usr/share/java/epubcheck.jar'; // where Debian has it
  const { error, stdout, stderr, status } = spawnSync('java', ['-jar', jar, file], { encoding: 'utf8' });
  if (error || /Unable to access jarfile/.test(stderr)) return undefined;
  const complaints = `${stdout}\n${stderr}`.split('\n').filter((line) => /^(?:ERROR|WARNING|FATAL)/.test(line));
  return status === 0 || complaints.length > 0 ? complaints : [`epubcheck ended with ${status}`];
}

import { toHtml } from 'hast-util-to-html';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import manifest from '../../bench/corpus/own/manifest.json';
import { saidIn } from '../../bench/formats/said-in';
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
  const markdown = toMarkdown(cleaned, { header: false, captions: false });
  expect(saidIn(renderer.render(markdown))).toEqual(saidIn(toHtml(withEmbedLinks(cleaned.content))));
  expect(markdown).not.toMatch(/&#|[^\S\n]$|\n{3}/m);
});

test('what numbers above the line, notes and quotations say is seen', () => {
  const said = 'Some 10⁶ ships “came” to CO₂[1] and <a href="https://a.example/">[2]</a>.';
  const html =
    'Some 10<sup>6</sup> ships <q>came</q> to CO<sub>2</sub><sup><a>1</a></sup> and <sup><a href="https://a.example/">2</a></sup>.';
  expect(saidIn(html)).toEqual(saidIn(said));
  for (const [mark, lost] of [
    ['⁶', '6'],
    ['“', ''],
    ['₂', '2'],
    ['[1]', '1'],
  ] as const)
    expect(saidIn(html)).not.toEqual(saidIn(said.replace(mark, lost)));
});

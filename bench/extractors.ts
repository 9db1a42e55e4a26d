import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Root } from 'hast';
import { ROOT } from '../scripts/run';
import { proseOf } from '../src/core/content-text';

/** What an extractor found on a page. */
export interface Prediction {
  /** Blocks separated by line ends; '' where nothing was found. */
  readonly text: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly date?: string | null;
  readonly tags?: readonly string[];
}

export interface Extractor {
  readonly name: string;
  /** Script that defines, in the isolated world, what `run` calls. */
  readonly source: string;
  /** Expression that extracts from the live document: what is timed. */
  readonly extract: string;
  /** Name of the function in {@link ADAPTERS} that makes a {@link Prediction} of the result, or what `finish` makes one of. */
  readonly adapter: string;
  readonly finish?: (found: Prediction & { readonly content?: Root }) => Prediction;
}

const require = createRequire(import.meta.url);
const readModule = (name: string) => readFileSync(require.resolve(name), 'utf8');
const asGlobal = (name: string, code: string) =>
  `(() => { const module = { exports: {} }, exports = module.exports; ${code}\n; globalThis.${name} = module.exports; })();`;

/** Where there is no extension nobody has rules of their own: what the script with the rules asks its browser for. */
const NO_RULES = `globalThis.chrome = {
  runtime: { id: 'bench' },
  storage: { local: { get: (_, answer) => answer({}) }, onChanged: { addListener() {} } },
};`;

/** The files that ship; `rules` tells whether site rules apply. */
export function limpid(rules: boolean): Extractor {
  const read = (name: string) => readFileSync(join(ROOT, `dist/chrome/entrypoints/${name}.js`), 'utf8');
  const source = [...(rules ? [NO_RULES, read('site-rules')] : []), read('extraction')].join('\n');
  return { name: 'limpid', source, extract: `limpidPageReader.readPage({ rules: ${rules} })`, adapter: 'benchLimpid', finish: withText };
}

/** What the content says, without captions and without the marks of lists that copies have. */
function withText({ content, ...found }: Prediction & { readonly content?: Root }): Prediction {
  return content ? { ...found, text: proseOf(content) } : found;
}

/** The library alone, as a simple reader mode would call it. */
export const readability: Extractor = {
  name: 'readability',
  source: asGlobal('Readability', readFileSync(join(ROOT, 'node_modules/@mozilla/readability/Readability.js'), 'utf8')),
  extract: 'new Readability(document.cloneNode(true), { serializer: (element) => element }).parse()',
  adapter: 'benchReadability',
};

export const defuddle: Extractor = {
  name: 'defuddle',
  source: asGlobal('Defuddle', readModule('defuddle')),
  extract: 'new (Defuddle.default ?? Defuddle)(document.cloneNode(true), { url: document.URL }).parse()',
  adapter: 'benchDefuddle',
};

/** Brings every extractor's result to one form: blocks of text between line ends. Runs in the page. */
export const ADAPTERS = `
const benchText = (root) => {
  if (!root) return '';
  const blocks = 'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' ');
  const skipped = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'select', 'textarea']);
  const isBlock = new Set(blocks);
  let text = '';
  const walk = (node) => {
    if (node.nodeType === 3) { text += node.data.replace(/\\s+/g, ' '); return; }
    if (node.nodeType !== 1 || skipped.has(node.localName)) return;
    const border = node.localName === 'br' || isBlock.has(node.localName) ? '\\n' : '';
    text += border;
    for (const child of node.childNodes) walk(child);
    text += border;
  };
  walk(root);
  return text.replace(/[^\\S\\n]*\\n\\s*/g, '\\n').trim();
};
const benchLimpid = (result) => result.ok
  ? { text: '', content: result.value.content, title: result.value.title, byline: result.value.bylines.join('; '),
      date: result.value.published, tags: result.value.tags.map((tag) => tag.text) }
  : { text: '' };
const benchReadability = (article) => article
  ? { text: benchText(article.content), title: article.title, byline: article.byline, date: article.publishedTime } : { text: '' };
const benchDefuddle = (article) => {
  const parsed = new DOMParser().parseFromString(article.content ?? '', 'text/html');
  return { text: benchText(parsed.body), title: article.title, byline: article.author, date: article.published };
};
`;

import type { Element, Root } from 'hast';
import type { Article } from '../../core/article';
import { directionOf } from '../../core/language';
import { drawArticle } from '../reader/article-view';
import { READER_CSS } from '../reader/reader-css';
import type { Translate } from '../translation';

/** What a small window needs less of; the text fades out where it goes on. */
const PREVIEW_CSS = `
  main { padding: 24px; }
  h1 { font-size: 1.4em; }
  header { margin-bottom: 1.2em; }
  .scroller { overflow: hidden; mask-image: linear-gradient(#000 calc(100% - 48px), transparent); }`;

/** Draws the sample article into an element, by what draws the reader's articles; returns what settings are applied to. */
export function drawSample(host: HTMLElement, t: Translate): HTMLElement {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(READER_CSS + PREVIEW_CSS);
  root.adoptedStyleSheets.push(sheet);
  const { reader, facts } = drawArticle(host.ownerDocument, sampleArticle(t), () => '');
  facts.remove();
  root.append(reader);
  return reader;
}

function sampleArticle(t: Translate): Article {
  const language = t('ui_language');
  const second = language.startsWith('zh') ? 'en' : 'zh-Hans';
  return {
    url: '',
    title: t('sample_title'),
    bylines: [],
    language,
    direction: directionOf(language),
    content: { type: 'root', children: [paragraph(t('sample_text')), paragraph(t('sample_other_script'), second)] } satisfies Root,
    tags: [],
    related: [],
    textLength: 0,
    hanLength: 0,
    readingTime: { fast: 1, slow: 1 },
    origin: { kind: 'heuristics' },
  };
}

function paragraph(value: string, lang?: string): Element {
  const properties = lang ? { lang, dir: 'ltr' } : {};
  return { type: 'element', tagName: 'p', properties, children: [{ type: 'text', value }] };
}

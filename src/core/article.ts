import type { Root } from 'hast';
import type { EntityKind } from './entity';

declare module 'hast' {
  interface TextData {
    /** Where the link led that the site put on these words by itself: http or https. */
    keywordHref?: string;
  }
}

/** Why no article could be read from a page, or shown over it. */
export type ExtractionError = 'no-main-content' | 'page-too-large' | 'pdf' | 'unsupported-document' | 'extraction-failed' | 'reader-lost';

/** Where a tag was found on the page, the most trusted first. */
export const TAG_SOURCES = [
  'rel-tag',
  'article:tag',
  'json-ld-keywords',
  'json-ld-about',
  'json-ld-mentions',
  'news_keywords',
  'other-meta',
  'tag-container',
  'keywords',
] as const;

export type TagSource = (typeof TAG_SOURCES)[number];

/** Something the article is about: a person, place, organisation, work or topic. */
export interface EntityTag {
  /** As the page writes it. */
  readonly text: string;
  /** Same for all spellings of one tag: NFKC, case-folded, percent-decoded. */
  readonly key: string;
  /** Absolute address of the site's page for the tag. */
  readonly href?: string;
  /** The name in Latin script that the article gives in brackets after it: 拜登(Joe Biden). */
  readonly gloss?: string;
  /** How many times the article names it; a longer tag around it takes the mention. */
  readonly count: number;
  /** Offset of the first mention in the content's text, in UTF-16 code units; -1 where there is none. */
  readonly first: number;
  readonly sources: readonly TagSource[];
  /** What it names, where a site rule tells. */
  readonly kind?: EntityKind;
}

/** A link the page offers beside the article: data, never part of its text. */
export interface RelatedArticle {
  readonly title: string;
  readonly href: string;
}

export interface LeadImage {
  readonly src: string;
  readonly alt: string;
  /** What the page tells of itself where it asks for the picture: https://w3c.github.io/webappsec-referrer-policy/ */
  readonly referrerPolicy?: string;
  /** What the page has loaded of it. */
  readonly loaded?: string;
}

export interface ReadingTime {
  /** Whole minutes at a quick pace, at least 1. */
  readonly fast: number;
  /** Whole minutes at an unhurried pace, at least `fast`. */
  readonly slow: number;
}

/** What decided where the article's text is; a selection is the person's own choice. */
export type ArticleOrigin = { readonly kind: 'rule'; readonly id: string } | { readonly kind: 'heuristics' | 'selection' };

/** One article as plain JSON: it crosses every boundary as a structured clone. */
export interface Article {
  readonly url: string;
  readonly canonicalUrl?: string;
  readonly title: string;
  readonly bylines: readonly string[];
  /** ISO 8601, as precise as the page gives it. */
  readonly published?: string;
  readonly modified?: string;
  readonly siteName?: string;
  /** Who the page says the text is from: 来源：华尔街日报. */
  readonly source?: string;
  /** BCP 47 tag, declared by the page or told from the script of the text. */
  readonly language?: string;
  readonly direction: 'ltr' | 'rtl';
  readonly leadImage?: LeadImage;
  readonly excerpt?: string;
  /** The lines that stand between title and text on the page, where the text does not begin with them. */
  readonly standfirst?: string;
  /** Sanitised tree; its text nodes, joined, are the text that offsets count in. */
  readonly content: Root;
  /** The most mentioned first; those never mentioned last. */
  readonly tags: readonly EntityTag[];
  readonly related: readonly RelatedArticle[];
  /** Length of the plain text without captions, in UTF-16 code units. */
  readonly textLength: number;
  /** Han characters (字) in that text. */
  readonly hanLength: number;
  readonly readingTime: ReadingTime;
  readonly origin: ArticleOrigin;
  /** Style of the article in the reader that site rules ask for; checked to reach nothing else. */
  readonly css?: string;
}

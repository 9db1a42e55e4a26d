import type { EntityKind } from '../core/entity';

/**
 * Where something stands on a page: a CSS selector, or `xpath:` and an XPath 1.0 expression, which may give a text for
 * title, byline, published and source. Several: the first that finds something counts.
 * @example '.entry-content'
 * @example ['h1.title', 'xpath:string(//meta[@name="title"]/@content)']
 */
export type Place = string | readonly string[];

/** What a page must be besides its address; all that is given must hold. */
export interface RuleCondition {
  /** Finds something on the page. */
  readonly selector?: string;
  /** Glob over `<meta name=generator>`: `WordPress *`. */
  readonly generator?: string;
  /** A type of the page's JSON-LD or microdata: `NewsArticle`. */
  readonly schemaType?: string;
  /** A place of the page that is there, or an XPath expression that is true. */
  readonly place?: string;
}

/** Links to tag pages that all name things of one kind. */
export interface RuleTags {
  readonly place: string;
  readonly kind: EntityKind;
}

/** Pictures whose real address stands in another attribute. */
export interface RuleLazyPictures {
  readonly place: string;
  readonly attribute: string;
}

/** How to find the article of one site or template: data only. Every text but `css` may have 512 characters. */
export interface SiteRule {
  /** Names the rule; of those that ship also the file. */
  readonly id: string;
  /**
   * Match patterns as browsers write them: `*://www.example.org/news/*`, `*://*.example.org/*`; `<all>` only with `when`.
   */
  readonly match: readonly string[];
  /** Match patterns of addresses that the rule is not for. */
  readonly exclude?: readonly string[];
  /** One rule for a template that many hosts use. */
  readonly when?: RuleCondition;
  /**
   * The elements that hold the body, all that the place finds; a page without any is not the rule's. A rule without content
   * adds what it says to whatever else reads the page: another rule, or heuristics.
   */
  readonly content?: Place;
  readonly title?: Place;
  readonly byline?: Place;
  readonly published?: Place;
  /** The line that says who the text is from; a label before a colon is dropped. */
  readonly source?: Place;
  /** Links to other articles inside the content, kept as data. */
  readonly related?: string;
  /** Links to the site's tag pages; where given, nothing else is taken for a tag. */
  readonly tags?: string | readonly RuleTags[];
  /** What is no part of the article inside the content. */
  readonly remove?: readonly string[];
  /** Blocks whose whole text fits one of these globs (`*`, `?`) go. */
  readonly removeText?: readonly string[];
  /** Elements that only decorate words: they go, their words stay, and where a link led is kept for a reader who asks. */
  readonly unwrap?: readonly string[];
  /** Stays, whatever cleaning says. */
  readonly keep?: readonly string[];
  readonly lazy?: readonly RuleLazyPictures[];
  /** The link to the next page of the article. */
  readonly nextPage?: Place;
  /** The link to the whole article on one page. */
  readonly singlePage?: Place;
  /** Style of the article in the reader, by its elements, whose classes are left behind: no url(), no import, nothing fixed or sticky. */
  readonly css?: string;
  /** The day the rule was last seen to work, ISO 8601. */
  readonly checked: string;
}

/** A page a rule must work on, and what it must find: kept beside the rule, left out of the build. */
export interface RuleExample {
  readonly url: string;
  /** The smallest HTML of the project's own writing that shows the template. */
  readonly html: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly source?: string;
  readonly tags?: readonly string[];
  readonly related?: readonly string[];
}

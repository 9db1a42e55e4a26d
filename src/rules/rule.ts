/** How to find the article of one site: data only, CSS selectors throughout. */
export interface SiteRule {
  /** The host, which is also the file's name. */
  readonly id: string;
  /** Hosts the rule is for, exactly as in the address. */
  readonly hosts: readonly string[];
  /** The element that holds the body; a page without it is read by heuristics. */
  readonly content: string;
  readonly title?: string;
  /** The line that says who the text is from; a label before a colon is dropped. */
  readonly source?: string;
  /** Links to other articles, kept as data and taken out of the text. */
  readonly related?: string;
  /** Links to the site's tag pages; where given, nothing else is taken for a tag. */
  readonly tags?: string;
  /** What is no part of the article inside the content. */
  readonly remove?: readonly string[];
  /** Elements that only decorate words: they go, their words stay, and where a link led is kept for a reader who asks. */
  readonly unwrap?: readonly string[];
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

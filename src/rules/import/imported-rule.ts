/** Where something stands: a CSS selector, or `xpath:` and an XPath 1.0 expression. Several: the first that finds something counts. */
export type Place = string | readonly string[];

/** What importers write and exports read of a site rule. */
export interface SiteRule {
  readonly id: string;
  /** Match patterns as browsers write them: `*://*.example.org/*`. */
  readonly match: readonly string[];
  readonly exclude?: readonly string[];
  readonly when?: { readonly selector?: string; readonly generator?: string; readonly schemaType?: string; readonly place?: string };
  readonly content: Place;
  readonly title?: Place;
  readonly byline?: Place;
  readonly published?: Place;
  readonly source?: Place;
  readonly related?: string;
  readonly tags?:
    | string
    | readonly { readonly place: string; readonly kind: 'person' | 'place' | 'organization' | 'work' | 'event' | 'topic' }[];
  readonly remove?: readonly string[];
  /** Blocks whose whole text fits one of these globs (`*`, `?`) go. */
  readonly removeText?: readonly string[];
  readonly unwrap?: readonly string[];
  readonly keep?: readonly string[];
  readonly lazy?: readonly { readonly place: string; readonly attribute: string }[];
  readonly nextPage?: Place;
  readonly singlePage?: Place;
  readonly css?: string;
  readonly checked: string;
}

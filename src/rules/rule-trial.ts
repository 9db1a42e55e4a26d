/** What became of a place on an open page. */
export interface TriedPlace {
  /** `remove[2]` */
  readonly field: string;
  readonly place: string;
  /** How many elements it finds, or texts, where it gives these. */
  readonly found: number;
  readonly problem?: 'broken' | 'too-heavy';
}

/** What a rule comes to on an open page. */
export interface RuleTrial {
  readonly url: string;
  /** Whether the rule is for this address. */
  readonly matches: boolean;
  readonly outcome: 'reads' | 'other-page' | 'no-content' | 'over-time';
  /** What the rule alone took, in milliseconds. */
  readonly time: number;
  readonly places: readonly TriedPlace[];
  /** How many blocks go out of the article, and how the first of them begin. */
  readonly hidden: { readonly count: number; readonly texts: readonly string[] };
  /** The article as it would be read with this rule; undefined where there is none. */
  readonly article?: {
    readonly title: string;
    readonly bylines: readonly string[];
    readonly published?: string;
    /** The first paragraphs. */
    readonly paragraphs: readonly string[];
  };
}

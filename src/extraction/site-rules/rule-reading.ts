import type { RelatedArticle } from '../../core/article';
import type { HarvestedTag } from '../../core/tags';
import type { Page } from '../page';
import type { Title } from '../title';

/** What site rules found on a page; what they do not say is read by heuristics. */
export interface RuleReading {
  /** The rule that has the content, if one has. */
  readonly id?: string;
  readonly title?: Title;
  readonly bylines?: readonly string[];
  /** ISO 8601. */
  readonly published?: string;
  readonly source?: string;
  readonly related?: readonly RelatedArticle[];
  readonly tags?: readonly HarvestedTag[];
  readonly css?: string;
  /** Absolute address of the next page of the article. */
  readonly nextPage?: string;
  /** Absolute address of the page that holds all of it. */
  readonly singlePage?: string;
  /** Notes what stays in any case, before all that cleans, and does what rules without content say. */
  readonly prepare: () => void;
  /** Does to the content what the rule with the content says; undefined where none has it. */
  readonly takeContent?: () => Element;
  /** Puts back into the content what stays, once all is clean. */
  readonly showKept: (content: Element) => void;
}

/**
 * Reads the copy of a page by the rules for it; undefined where none fits. It comes from a script of its own, which is
 * brought into pages alone that may have a rule.
 */
export type RuleReader = (page: Page) => RuleReading | undefined;

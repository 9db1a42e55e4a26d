import type { HarvestedTag } from '../../core/tags';
import type { MainContent } from '../main-content';
import type { Page } from '../page';
import type { Title } from '../title';

/** What a site rule found on a page; what it does not say is read by heuristics. */
export interface RuleReading {
  readonly id: string;
  readonly title?: Title;
  readonly bylines?: readonly string[];
  /** ISO 8601. */
  readonly published?: string;
  readonly tags?: readonly HarvestedTag[];
  /** Takes what stays in any case out of the way of all that cleans. */
  readonly hideKept: () => void;
  /** Does to the content what the rule says. */
  readonly takeContent: () => MainContent;
  /** Puts back what was hidden, once all is clean. */
  readonly showKept: () => void;
}

/**
 * Reads the copy of a page by the rules for it; undefined where none fits. It comes from a script of its own, which is
 * brought into pages alone that may have a rule.
 */
export type RuleReader = (page: Page) => RuleReading | undefined;

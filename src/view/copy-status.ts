import { formatNumber, translateCount } from './plural';
import type { Translate } from './translation';

/** What became of a copy. */
export interface CopyOutcome {
  /** Did it reach the clipboard? */
  readonly copied: boolean;
  /** Characters that nobody sees, taken out of it. */
  readonly removed: number;
  /** Was a link to a passage asked for, and one to its page copied? */
  readonly isPageOnly?: boolean;
}

/** What a person is told of a copy. */
export function copyStatus({ copied, removed, isPageOnly }: CopyOutcome, t: Translate): string {
  if (!copied) return t('copy_failed');
  if (isPageOnly) return t('copied_page_link');
  return removed > 0 ? translateCount(t, 'copied_cleaned', removed, formatNumber(removed, t)) : t('copied');
}

import { formatNumber, translateCount } from './plural';
import type { Translate } from './translation';

/** What became of a copy. */
export interface CopyOutcome {
  /** Did it reach the clipboard? */
  readonly copied: boolean;
  /** Characters that nobody sees, taken out of it. */
  readonly removed: number;
}

/** What a person is told of a copy. */
export function copyStatus({ copied, removed }: CopyOutcome, t: Translate): string {
  if (!copied) return t('copy_failed');
  return removed > 0 ? translateCount(t, 'copied_cleaned', removed, formatNumber(removed, t)) : t('copied');
}

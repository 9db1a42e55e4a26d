import { formatNumber } from '../../plural';
import type { Translate } from '../../translation';

/** Page 2 of 4; Page 2, where it is not known how many there are. */
export function pageLabel(page: number, total: number | undefined, t: Translate): string {
  return total === undefined
    ? t('article_page', formatNumber(page, t))
    : t('article_page_of', formatNumber(page, t), formatNumber(total, t));
}

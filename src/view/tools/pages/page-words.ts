import type { LoadedPages, MorePages, PageFailure } from '../../../core/article-pages';
import type { MessageKey } from '../../../core/message-key';
import { formatNumber, translateCount } from '../../plural';
import type { Translate } from '../../translation';

/** Page 2 of 4; Page 2, where it is not known how many there are. */
export function pageLabel(page: number, total: number | undefined, t: Translate): string {
  const number = formatNumber(page, t);
  return total === undefined ? t('article_page', number) : t('article_page_of', number, formatNumber(total, t));
}

/** Where the article is, of how many pages, or why one of them is not there. */
export function stateText(more: MorePages, loaded: LoadedPages | undefined, t: Translate): string {
  const { last, total } = placeOf(more, loaded);
  if (loaded?.failed) return failureText(loaded.failed, total, t);
  if (total === undefined) return t('article_goes_on');
  return last > 1 ? pageLabel(last, total, t) : translateCount(t, 'article_pages', total, formatNumber(total, t));
}

/** What the button does. */
export function loadLabel(more: MorePages, loaded: LoadedPages | undefined, t: Translate): string {
  const { last, total = last } = placeOf(more, loaded);
  if (loaded?.failed) return t('try_again');
  return total > last ? translateCount(t, 'load_pages', total - last, formatNumber(total - last, t)) : t('load_rest');
}

function placeOf(more: MorePages, loaded: LoadedPages | undefined) {
  return { last: loaded?.breaks.at(-1)?.page ?? more.current, total: loaded?.total ?? more.total };
}

const REASONS: Readonly<Record<PageFailure['reason'], MessageKey>> = {
  unreachable: 'page_unreachable',
  refused: 'page_refused',
  timeout: 'page_timeout',
  'too-large': 'page_too_large',
  'no-article': 'page_no_article',
};

function failureText({ page, reason, status }: PageFailure, total: number | undefined, t: Translate): string {
  return t('page_failed', pageLabel(page, total, t), t(REASONS[reason], String(status ?? '')));
}

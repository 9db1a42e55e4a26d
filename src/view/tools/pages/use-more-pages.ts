import { useEffect, useState } from 'preact/hooks';
import type { LoadedPages, MorePages, PageFailure } from '../../../core/article-pages';
import type { MessageKey } from '../../../core/message-key';
import { formatNumber, translateCount } from '../../plural';
import type { Stage } from '../../reader/stage';
import { type Translate, useTranslate } from '../../translation';
import { pageLabel } from './page-label';
import type { FindPages, ShownPages } from './shown-pages';

/** The bar behind an article that goes on: what it says, and what its buttons do. */
export interface PagesBar {
  readonly status: string;
  readonly label: string;
  readonly load: () => void;
  /** Where pages are being loaded. */
  readonly cancel: (() => void) | undefined;
}

/** Looks whether the article has further pages, and loads them when it is told to; undefined where there is nothing left to load. */
export function useMorePages({ article }: Stage, pages: ShownPages, find: FindPages): PagesBar | undefined {
  const t = useTranslate();
  const [more, setMore] = useState(pages.more);
  const [running, setRunning] = useState('');
  useEffect(() => {
    if (article.origin.kind !== 'selection') void pages.find(find, article).then(setMore);
  }, []);
  const { loaded } = pages;
  if (!more || loaded?.isWhole) return undefined;
  const load = async () => {
    if (running) return;
    const outcome = await more.load((page, total) => setRunning(`${pageLabel(page, total, t)}…`));
    setRunning('');
    pages.show(outcome);
  };
  return {
    status: running || (loaded?.failed ? failureText(loaded.failed, loaded.total, t) : stateText(more, loaded, t)),
    label: loaded?.failed ? t('try_again') : loadLabel(more, loaded, t),
    load: () => void load(),
    cancel: running ? more.cancel : undefined,
  };
}

/** Where the article is, of how many pages. */
function stateText({ current, total }: MorePages, loaded: LoadedPages | undefined, t: Translate): string {
  const last = loaded?.breaks.at(-1)?.page ?? current;
  const all = loaded?.total ?? total;
  if (all === undefined) return t('article_goes_on');
  return last > 1 ? pageLabel(last, all, t) : translateCount(t, 'article_pages', all, formatNumber(all, t));
}

function loadLabel({ current, total }: MorePages, loaded: LoadedPages | undefined, t: Translate): string {
  const left = (loaded?.total ?? total ?? 0) - (loaded?.breaks.at(-1)?.page ?? current);
  return left > 0 ? translateCount(t, 'load_pages', left, formatNumber(left, t)) : t('load_rest');
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

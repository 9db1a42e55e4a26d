import { useState } from 'preact/hooks';
import type { LoadedPages, MorePages } from '../../../core/article-pages';
import { ifTrusted } from '../../if-trusted';
import { useTranslate } from '../../translation';
import { loadLabel, pageLabel, stateText } from './page-words';

interface MorePagesBarProps {
  readonly more: MorePages;
  readonly onLoaded: (loaded: LoadedPages) => void;
}

/** How many pages an article has, and a button that loads those that are not there. */
export function MorePagesBar({ more, onLoaded }: MorePagesBarProps) {
  const t = useTranslate();
  const [loaded, setLoaded] = useState<LoadedPages | undefined>();
  const [running, setRunning] = useState<string | undefined>();
  const isRunning = running !== undefined;
  const load = async () => {
    if (isRunning) return;
    const loading = more.load((page, total) => setRunning(`${pageLabel(page, total, t)}…`));
    const outcome = await loading.finally(() => setRunning(undefined));
    setLoaded(outcome);
    onLoaded(outcome);
  };
  return (
    <>
      <p role="status">{running ?? stateText(more, loaded, t)}</p>
      <button type="button" aria-disabled={isRunning} onClick={ifTrusted(() => void load())}>
        {loadLabel(more, loaded, t)}
      </button>
      {isRunning && (
        <button type="button" onClick={ifTrusted(more.cancel)}>
          {t('cancel')}
        </button>
      )}
    </>
  );
}

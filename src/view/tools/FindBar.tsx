import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { MAX_FOUND } from '../../core/find-text';
import { Icon, type IconName } from '../entities/Icon';
import { ifTrusted } from '../if-trusted';
import { formatNumber } from '../plural';
import { useTranslate } from '../translation';
import type { useFind } from './use-find';
import { useReturnFocus } from './use-return-focus';

type FindBarProps = Omit<ReturnType<typeof useFind>, 'isOpen' | 'open'>;

/** The search in the article: a field, how many places have its text, and ways from one to the next. */
export function FindBar({ close, step, query, setQuery, field, index, count }: FindBarProps) {
  const t = useTranslate();
  const bar = useRef<HTMLDivElement>(null);
  useReturnFocus(bar);
  useLayoutEffect(() => field.current?.select(), []);
  const search = ifTrusted<TargetedEvent<HTMLInputElement, InputEvent>>((event) => {
    event.stopPropagation(); // what is searched for is not the page's
    setQuery(event.currentTarget.value);
  });
  const total = formatNumber(count, t) + (count >= MAX_FOUND ? '+' : '');
  const status = count > 0 ? t('match_of', formatNumber(index + 1, t), total) : t('no_matches');
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of the last years only have an element for it
    <div class="find-bar" role="search" ref={bar}>
      <input
        type="text"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-label={t('find_in_article')}
        placeholder={t('find_in_article')}
        value={query}
        ref={field}
        onInput={search}
      />
      <span role="status">{query.trim() && status}</span>
      <BarButton label={t('find_previous')} icon="up" disabled={count < 2} onPress={() => step(-1)} />
      <BarButton label={t('find_next')} icon="down" disabled={count < 2} onPress={() => step(1)} />
      <BarButton label={t('close_find')} icon="close" onPress={close} />
    </div>
  );
}

interface BarButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** Keeps its place in the order of the focus while there is nothing to do. */
function BarButton({ label, icon, disabled = false, onPress }: BarButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={disabled} onClick={ifTrusted(() => disabled || onPress())}>
      <Icon name={icon} />
    </button>
  );
}

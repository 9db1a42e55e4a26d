import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/article';
import type { Entity } from '../../core/entity';
import { hostOf } from '../../core/host';
import type { PageFailure } from '../../core/page-failure';
import { lengthFacts } from '../article-facts';
import { closePopover } from '../close-popover';
import { type CopyOutcome, copyStatus } from '../copy-status';
import { EntityPanel } from '../entities/EntityPanel';
import { FAILURE_MESSAGES } from '../failure-message';
import { useTranslate } from '../translation';
import { AutoOpen, type AutoOpenState } from './AutoOpen';

export type PopupState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: PageFailure; readonly selected?: string }
  | {
      readonly status: 'ready';
      readonly id: string;
      /** Of the page, when it was read. */
      readonly mark: string;
      readonly article: Article;
      readonly entities: readonly Entity[];
      readonly recognised: boolean;
      readonly readerOpen: boolean;
      readonly hasTools: boolean;
      /** Text that is selected in the page. */
      readonly selected?: string;
      readonly copied?: CopyOutcome;
      /** Not for pages of no site, nor in a private window. */
      readonly autoOpen?: AutoOpenState | undefined;
    };

export interface PopupActions {
  readonly onToggle: () => void;
  readonly onReadSelection: (text: string) => void;
  readonly onCopy: () => void;
  readonly onCopySelection: (text: string) => void;
  /** A copy is likely: the pointer or the focus is at its button. */
  readonly onCopyNear: () => void;
  readonly onCopyText: (text: string) => void;
  readonly onTag: (key: string) => void;
  /** Makes a rule by pointing at the page. */
  readonly onAdjust: () => void;
  readonly onOptions: () => void;
  readonly onAutoOpen: (on: boolean) => void;
  readonly onExcept: (excepted: boolean) => void;
}

interface PopupProps extends PopupActions {
  readonly state: PopupState;
  /** The keys that toggle the reader; '' where the browser assigned none. */
  readonly shortcut: string;
  /** In a private window nothing is offered that would store the name of a site. */
  readonly isPrivate: boolean;
}

/** What the toolbar button opens: the article's name, its tags, and what can be done with it. */
export function Popup({ state, shortcut, isPrivate, ...actions }: PopupProps) {
  const t = useTranslate();
  useEscape();
  return (
    <div class="popup">
      <main aria-busy={state.status === 'loading'}>
        {state.status === 'loading' && <p class="quiet">{t('popup_loading')}</p>}
        {state.status === 'failed' && <Failure {...state} onReadSelection={actions.onReadSelection} />}
        {state.status === 'ready' && <ArticleCard state={state} {...actions} />}
      </main>
      <footer>
        <span class="quiet">{shortcut && t('popup_shortcut', shortcut)}</span>
        {!isPrivate && isReadable(state) && (
          <button type="button" class="link" onClick={actions.onAdjust}>
            {t('adjust_site')}
          </button>
        )}
        <button type="button" class="link" onClick={actions.onOptions}>
          {t('open_options')}
        </button>
      </footer>
    </div>
  );
}

/** A page in which no article was found can be read by a rule. */
function isReadable(state: PopupState): boolean {
  return state.status === 'ready' || (state.status === 'failed' && ['no-main-content', 'extraction-failed'].includes(state.reason));
}

/** Esc closes a card or a menu before it closes the popup. */
function useEscape(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isTrusted && event.key === 'Escape' && closePopover(document)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

interface FailureProps extends Pick<PopupActions, 'onReadSelection'> {
  readonly reason: PageFailure;
  readonly selected?: string;
}

/** What is selected can be read where the page as a whole cannot. */
function Failure({ reason, selected, onReadSelection }: FailureProps) {
  const t = useTranslate();
  const { title, advice } = FAILURE_MESSAGES[reason];
  return (
    <div role="alert" data-failure={reason}>
      <h1>{t(title)}</h1>
      <p class="quiet">{t(advice)}</p>
      {selected && (
        <div class="actions">
          <PrimaryButton label={t('menu_selection')} onClick={() => onReadSelection(selected)} />
        </div>
      )}
    </div>
  );
}

interface ArticleCardProps extends Omit<PopupActions, 'onOptions' | 'onAdjust'> {
  readonly state: Extract<PopupState, { status: 'ready' }>;
}

function ArticleCard({
  state,
  onToggle,
  onReadSelection,
  onCopySelection,
  onCopy,
  onCopyNear,
  onAutoOpen,
  onExcept,
  ...rest
}: ArticleCardProps) {
  const t = useTranslate();
  const { article, entities, recognised, readerOpen, copied, selected, autoOpen } = state;
  const place = [...new Set([article.source, article.siteName ?? hostOf(article.url)])].filter(Boolean).join(' · ');
  return (
    <>
      <p class="quiet" dir={article.direction}>
        {place}
      </p>
      <h1 lang={article.language} dir={article.direction}>
        {article.title || t('untitled')}
      </h1>
      <p class="quiet">{lengthFacts(article, t).join(' · ')}</p>
      <div class="actions">
        <PrimaryButton label={t(readerOpen ? 'close_reader' : 'read')} onClick={onToggle} />
        <button type="button" onClick={onCopy} onPointerEnter={onCopyNear} onFocus={onCopyNear}>
          {t('copy_text')}
        </button>
        {selected && !readerOpen && (
          <div class="of-selection">
            <button type="button" class="selection" onClick={() => onReadSelection(selected)}>
              {t('menu_selection')}
            </button>
            <button type="button" onClick={() => onCopySelection(selected)} onPointerEnter={onCopyNear} onFocus={onCopyNear}>
              {t('menu_copy_selection')}
            </button>
          </div>
        )}
      </div>
      <div class="news">
        <p class="status" role="status">
          {copied && copyStatus(copied, t)}
        </p>
        <p class="reading" role="status">
          {!recognised && t('reading_names')}
        </p>
      </div>
      <EntityPanel entities={entities} pressable={false} language={article.language} {...rest} />
      {autoOpen && <AutoOpen {...autoOpen} onAutoOpen={onAutoOpen} onExcept={onExcept} />}
    </>
  );
}

/** Focused as it appears, so that Enter acts without a look for the mouse. */
function PrimaryButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" class="primary" ref={button} onClick={onClick}>
      {label}
    </button>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { closePopover } from '../close-popover';
import { Icon } from '../entities/Icon';
import { usePopoverBeside } from '../entities/popover';
import { CLOSE_DELAY } from '../entities/use-delayed';
import { ifTrusted } from '../if-trusted';
import { useTranslate } from '../translation';
import { copyNote } from './note-links';
import type { useNotes } from './use-notes';

type Notes = ReturnType<typeof useNotes>;

interface NoteCardProps extends Notes, NonNullable<Notes['shown']> {
  readonly language: string | undefined;
}

/** What a note says, beside its reference. */
export function NoteCard({ shown, show, goTo, note, reference, focused, language }: NoteCardProps) {
  const t = useTranslate();
  const text = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    text.current?.append(copyNote(note, reference.closest('.content') as Element));
    return () => text.current?.replaceChildren();
  }, []);
  const card = usePopoverBeside(() => reference.getClientRects()[0] ?? reference.getBoundingClientRect()); // by the size of the text
  useLayoutEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const close = (element: HTMLElement) => {
    if (element.contains((element.getRootNode() as ShadowRoot).activeElement)) reference.focus({ preventScroll: true });
    show(undefined);
  };
  const press = ifTrusted<MouseEvent>(({ currentTarget }) => {
    closePopover((currentTarget as Element).getRootNode() as ShadowRoot);
    goTo({ note, reference, focused });
  });
  return (
    <div
      class="card note-card"
      popover="auto"
      role="dialog"
      aria-label={t('note')}
      ref={card}
      onBeforeToggle={({ isTrusted, newState, currentTarget }) => isTrusted && newState === 'closed' && close(currentTarget)}
      onMouseEnter={({ isTrusted }) => isTrusted && show(shown)}
      onMouseLeave={({ isTrusted }) => isTrusted && show(undefined, CLOSE_DELAY)}
    >
      <div class="note-text" lang={language} dir="auto" ref={text} />
      <p class="card-actions">
        <button type="button" ref={button} onClick={press}>
          <Icon name="down" />
          {t('go_to_note')}
        </button>
      </p>
    </div>
  );
}

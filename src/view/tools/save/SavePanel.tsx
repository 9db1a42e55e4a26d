import type { MessageKey } from '../../../core/message-key';
import type { CopyOutcome } from '../../copy-status';
import { Icon } from '../../entities/Icon';
import { ifTrusted } from '../../if-trusted';
import { useTranslate } from '../../translation';
import { Panel } from '../Panel';
import { SAVE_KINDS, type SaveKind } from './save-kinds';
import { type Save, useSaving } from './use-saving';

export const SAVE_PANEL = 'save-panel';

const LABELS: Readonly<Record<SaveKind, MessageKey>> = { md: 'copy_as_markdown', txt: 'save_text', html: 'save_page', epub: 'save_book' };

interface SavePanelProps {
  readonly save: Save;
  /** Hands the article to Obsidian. */
  readonly send: () => Promise<CopyOutcome>;
  /** The reader's end: it saves nothing more. */
  readonly closed: AbortSignal;
}

/** The files that the article can be saved as, and how far that is: only its beginning and its end are announced. */
export function SavePanel({ save, send, closed }: SavePanelProps) {
  const t = useTranslate();
  const saving = useSaving(save, send, closed);
  return (
    <Panel id={SAVE_PANEL} label={t('save')} onToggle={saving.onToggle}>
      <h2>{t('save')}</h2>
      <ul class="save-kinds">
        {SAVE_KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" data-ending={kind} aria-disabled={saving.busy} onClick={ifTrusted(() => saving.start(kind))}>
              {t(LABELS[kind])}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={ifTrusted(() => print())}>
            {t('save_pdf')}
            <Icon name="print" />
          </button>
        </li>
        <li>
          <button type="button" aria-disabled={saving.busy} onClick={ifTrusted(saving.send)}>
            {t('send_to_obsidian')}
            <Icon name="outside" />
          </button>
        </li>
      </ul>
      <div class="save-state">
        <p class="save-status" role="status">
          {saving.status}
        </p>
        {saving.progress && <p class="save-progress">{saving.progress}</p>}
        {saving.cancel && (
          <button type="button" class="save-cancel" onClick={ifTrusted(saving.cancel)} ref={keepFocus}>
            {t('cancel')}
          </button>
        )}
      </div>
    </Panel>
  );
}

/** A button that goes while it has the focus leaves it to its panel. */
function keepFocus(button: HTMLButtonElement | null) {
  const panel = button?.closest<HTMLElement>('[popover]');
  return () => void ((button?.getRootNode() as ShadowRoot | undefined)?.activeElement === button && panel?.focus());
}

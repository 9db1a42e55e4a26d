import { useState } from 'preact/hooks';
import type { MessageKey } from '../../../core/message-key';
import { Icon } from '../../entities/Icon';
import { ifTrusted } from '../../if-trusted';
import { formatNumber, translateCount } from '../../plural';
import { type Translate, useTranslate } from '../../translation';
import { Panel } from '../Panel';
import { SAVE_KINDS, type SaveArticle, type Saved, type SaveKind, type SaveProgress } from './save-kinds';

export const SAVE_PANEL = 'save-panel';

const LABELS: Readonly<Record<SaveKind, MessageKey>> = { md: 'copy_as_markdown', txt: 'save_text', html: 'save_page', epub: 'save_book' };

interface SavePanelProps {
  /** Hands the article to Obsidian. */
  readonly onSend: () => void;
  readonly save: (kind: SaveKind, onProgress: (progress: SaveProgress) => void) => ReturnType<SaveArticle>;
}

/** The files that the article can be saved as, and how far that is. */
export function SavePanel({ save, onSend }: SavePanelProps) {
  const t = useTranslate();
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const press = async (kind: SaveKind) => {
    if (busy) return;
    setBusy(true);
    setStatus(t('saving'));
    const saved = await save(kind, (progress) => setStatus(progressOf(progress, t))).catch(() => undefined);
    setStatus(saved ? savedOf(saved, t) : t('save_failed'));
    setBusy(false);
  };
  return (
    <Panel id={SAVE_PANEL} label={t('save')} onToggle={(open) => !open && !busy && setStatus('')}>
      <h2>{t('save')}</h2>
      <ul class="save-kinds">
        {SAVE_KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" data-ending={kind} aria-disabled={busy} onClick={ifTrusted(() => void press(kind))}>
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
          <button type="button" onClick={ifTrusted(onSend)}>
            {t('send_to_obsidian')}
            <Icon name="outside" />
          </button>
        </li>
      </ul>
      <p class="save-status" role="status">
        {status}
      </p>
    </Panel>
  );
}

function progressOf({ done, total, bytes }: SaveProgress, t: Translate): string {
  return t('saving_pictures', formatNumber(done, t), formatNumber(total, t), formatSize(bytes, t));
}

function savedOf({ name, bytes, missing }: Saved, t: Translate): string {
  const saved = t('saved', `\u2068${name}\u2069`, formatSize(bytes, t)); // a name keeps its own direction
  return missing > 0 ? `${saved} ${translateCount(t, 'pictures_missing', missing, formatNumber(missing, t))}` : saved;
}

/** In the units of the person's language. */
function formatSize(bytes: number, t: Translate): string {
  const [value, unit] = bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'kilobyte'] : [Math.round(bytes / 1e5) / 10, 'megabyte'];
  return new Intl.NumberFormat(t('ui_language'), { style: 'unit', unit: String(unit) }).format(Number(value));
}

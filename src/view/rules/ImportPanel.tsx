import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../core/message-key';
import type { ArchiveImport } from '../../rules/import/import-files';
import type { NewRule } from '../../rules/import/new-rules';
import type { ZipProblem } from '../../rules/import/read-zip';
import { formatNumber, translateCount } from '../plural';
import { useTranslate } from '../translation';
import { ImportReportView } from './ImportReport';
import { NewRules } from './NewRules';

/** How far an import is; nothing is kept before the person says so. */
export type ImportStep =
  | {
      readonly step: 'reading';
      /** From 0 to 1. */
      readonly progress: number;
      readonly files: number;
    }
  | { readonly step: 'refused'; readonly file: string; readonly reason: ArchiveProblem }
  | { readonly step: 'found'; readonly found: ArchiveImport; readonly rules: readonly NewRule[] };

export type ArchiveProblem = ZipProblem | 'archive-too-large' | 'unreadable';

export interface ImportActions {
  readonly onAdd: (rules: readonly NewRule[]) => void;
  readonly onCancel: () => void;
  readonly onCopyReport: (found: ArchiveImport) => void;
}

const ARCHIVE_MESSAGES: Readonly<Record<ArchiveProblem, MessageKey>> = {
  'broken-zip': 'archive_broken',
  'too-many-files': 'archive_too_many',
  'zip-bomb': 'archive_bomb',
  'archive-too-large': 'archive_too_large',
  unreadable: 'archive_unreadable',
};

/** The import, from the first byte to the question whether to keep what was found. */
export function ImportPanel({ importing, ...actions }: ImportActions & { readonly importing: ImportStep }) {
  const t = useTranslate();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [importing.step]);
  return (
    <section class="question import" aria-labelledby="import" tabIndex={-1} ref={panel}>
      <h2 id="import">{t('take_title')}</h2>
      {importing.step === 'reading' && <Reading {...importing} {...actions} />}
      {importing.step === 'refused' && (
        <>
          <p role="alert">{t(ARCHIVE_MESSAGES[importing.reason], importing.file)}</p>
          <div class="buttons">
            <button type="button" onClick={actions.onCancel}>
              {t('take_close')}
            </button>
          </div>
        </>
      )}
      {importing.step === 'found' && <Found {...importing} {...actions} />}
    </section>
  );
}

function Reading({ progress, files, onCancel }: Extract<ImportStep, { step: 'reading' }> & ImportActions) {
  const t = useTranslate();
  return (
    <>
      <progress aria-label={t('take_title')} max={1} value={progress} />
      <p class="quiet">{translateCount(t, 'take_files', files, formatNumber(files, t))}</p>
      <div class="buttons">
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
}

function Found({ found, rules, onAdd, onCancel, onCopyReport }: Extract<ImportStep, { step: 'found' }> & ImportActions) {
  const t = useTranslate();
  const known = found.rules.length - rules.length;
  return (
    <>
      <p>{totals(found, t).join(' · ')}</p>
      {known > 0 && <p class="quiet">{translateCount(t, 'take_known', known, formatNumber(known, t))}</p>}
      {found.rules.length === 0 && <p>{t('take_nothing')}</p>}
      <div class="buttons">
        {rules.length > 0 && (
          <button type="button" class="primary" onClick={() => onAdd(rules)}>
            {translateCount(t, 'take_add', rules.length, formatNumber(rules.length, t))}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t(rules.length > 0 ? 'cancel' : 'take_close')}
        </button>
        <button type="button" onClick={() => onCopyReport(found)}>
          {t('take_copy')}
        </button>
      </div>
      {rules.length > 0 && <NewRules rules={rules} />}
      <ImportReportView reports={found.reports} />
    </>
  );
}

/** How much there was of everything. */
export function totals({ rules, reports }: ArchiveImport, t: ReturnType<typeof useTranslate>): string[] {
  const sum = (list: 'taken' | 'left') => reports.reduce((count, { report }) => count + report[list].length, 0);
  const counts: readonly (readonly [number, MessageKey])[] = [
    [reports.length, 'take_files'],
    [rules.length, 'take_rules'],
    [sum('taken'), 'take_taken'],
    [sum('left'), 'take_left'],
  ];
  return counts.map(([count, key]) => translateCount(t, key, count, formatNumber(count, t)));
}

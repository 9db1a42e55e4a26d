import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../core/message-key';
import { isSettingName } from '../../settings/parse-settings';
import type { FieldProblem, FileProblem } from '../../settings/settings-file';
import { SETTINGS_SCHEMA } from '../../settings/settings-schema';
import { formatNumber, translateCount } from '../plural';
import { type Translate, useTranslate } from '../translation';

/** What is wrong with a file: nothing of it can be taken, or all but some fields. */
export type FileQuestion = { readonly problem: FileProblem } | { readonly fields: readonly FieldProblem[] };

export interface TransferActions {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** The person wants what of the file can be taken. */
  readonly onImportRest: () => void;
  readonly onCancel: () => void;
  readonly onReset: () => void;
}

interface TransferProps extends TransferActions {
  readonly question: FileQuestion | undefined;
}

const FILE_MESSAGES: Readonly<Record<FileProblem, MessageKey>> = {
  'too-large': 'import_too_large',
  'not-json': 'import_not_json',
  'wrong-file': 'import_wrong_file',
  'newer-version': 'import_newer',
};

/** Everything into a file, out of a file, or back to how it was at first. */
export function Transfer({ question, onExport, onImport, onReset, ...answers }: TransferProps) {
  const t = useTranslate();
  return (
    <section aria-labelledby="transfer">
      <h2 id="transfer">{t('transfer')}</h2>
      <p class="quiet">{t('transfer_about')}</p>
      <div class="buttons">
        <button type="button" onClick={onExport}>
          {t('export_settings')}
        </button>
        <FileButton label={t('import_settings')} onFile={onImport} />
        <button type="button" onClick={onReset}>
          {t('reset_settings')}
        </button>
      </div>
      {question && <Question question={question} {...answers} />}
    </section>
  );
}

/** A button like the others, which the browser's own control cannot be made into. */
function FileButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
    currentTarget.value = ''; // so that the same file can be chosen again
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={take} />
    </>
  );
}

function Question({
  question,
  onImportRest,
  onCancel,
}: Pick<TransferProps, 'onImportRest' | 'onCancel'> & { readonly question: FileQuestion }) {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [question]);
  return (
    <div class="question" role="alert" tabIndex={-1} ref={box}>
      {'problem' in question ? <p>{t(FILE_MESSAGES[question.problem])}</p> : <FieldList fields={question.fields} />}
      <div class="buttons">
        {'fields' in question && (
          <button type="button" class="primary" onClick={onImportRest}>
            {t('import_rest')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

/** Of a file that is all wrong nobody reads more. */
const MAX_LISTED = 50;

function FieldList({ fields }: { readonly fields: readonly FieldProblem[] }) {
  const t = useTranslate();
  return (
    <>
      <p>{translateCount(t, 'import_problems', fields.length, formatNumber(fields.length, t))}</p>
      <ul>
        {fields.slice(0, MAX_LISTED).map((field, index) => (
          <li key={index}>{t(field.reason === 'unknown' ? 'import_unknown' : 'import_invalid', nameOf(field, t))}</li>
        ))}
      </ul>
    </>
  );
}

/** Longer names are no settings, in UTF-16 code units. */
const MAX_NAME = 60;

/** As the options page names it, and as the file does. */
function nameOf({ field, host }: FieldProblem, t: Translate): string {
  const name = isSettingName(field) ? `${t(SETTINGS_SCHEMA[field].label)} (${field})` : field.slice(0, MAX_NAME);
  return host === undefined ? name : `${host} › ${name}`;
}

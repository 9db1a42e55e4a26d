import type { SettingField, Settings } from '../../settings/settings-schema';
import { Icon } from '../entities/Icon';
import { ifTrusted } from '../if-trusted';
import { useTranslate } from '../translation';
import { ChoiceControl } from './ChoiceControl';

interface SettingControlProps {
  readonly id: string;
  readonly field: SettingField;
  readonly value: unknown;
  /** All of them: swatches show colours of the person's own. */
  readonly settings: Settings;
  readonly onValue: (value: unknown) => void;
}

/** The control that a field names. */
export function SettingControl({ id, field, value, settings, onValue }: SettingControlProps) {
  if (field.control === 'switch') return <SwitchControl id={id} value={value === true} onValue={onValue} />;
  if (field.control === 'range') return <RangeControl id={id} field={field} value={Number(value)} onValue={onValue} />;
  if (field.control === 'text') return <TextControl id={id} field={field} value={String(value)} onValue={onValue} />;
  if (field.control === 'color') return <ColorControl id={id} field={field} value={String(value)} onValue={onValue} />;
  return <ChoiceControl id={id} field={field} value={String(value)} settings={settings} onValue={onValue} />;
}

type FieldOf<Control> = Extract<SettingField, { control: Control }>;

interface ControlProps<Control, Value> {
  readonly id: string;
  readonly field: FieldOf<Control>;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

function SwitchControl({ id, value, onValue }: Omit<ControlProps<'switch', boolean>, 'field'>) {
  return (
    <input id={id} type="checkbox" checked={value} onClick={ifTrusted(({ target }) => onValue((target as HTMLInputElement).checked))} />
  );
}

function RangeControl({ id, field, value, onValue }: ControlProps<'range', number>) {
  const t = useTranslate();
  const { min, max, step, percent } = field;
  const shown = new Intl.NumberFormat(t('ui_language'), percent ? { style: 'percent' } : {}).format(value);
  return (
    <span class="range">
      <input
        type="range"
        {...{ id, min, max, step, value }}
        aria-valuetext={shown}
        onInput={ifTrusted(({ target }) => onValue((target as HTMLInputElement).valueAsNumber))}
      />
      <output for={id}>{shown}</output>
    </span>
  );
}

function TextControl({ id, field, value, onValue }: ControlProps<'text', string>) {
  const t = useTranslate();
  const hintId = field.hint && `${id}-hint`;
  return (
    <>
      <input
        type="text"
        {...{ id, value }}
        maxLength={field.maxLength}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hintId}
        onInput={ifTrusted(({ target }) => onValue(allowed((target as HTMLInputElement).value, field.free)))}
      />
      {field.hint && (
        <small class="hint" id={hintId}>
          {t(field.hint)}
        </small>
      )}
    </>
  );
}

/** What parse-settings.ts refuses is not typed either. */
const allowed = (text: string, free = false) => text.replace(free ? /[\p{C}\p{Zl}\p{Zp}]/gu : /[^\p{L}\p{M}\p{N} .,_'&+-]/gu, '');

/** The browser's picker of colours, and the way back to the one that was there before. */
function ColorControl({ id, field, value, onValue }: ControlProps<'color', string>) {
  const t = useTranslate();
  return (
    <span class="color" data-own={value !== ''}>
      {value !== field.default && (
        <button
          type="button"
          aria-label={`${t('reset')}: ${t(field.label)}`}
          title={t('reset')}
          onClick={ifTrusted(() => onValue(field.default))}
        >
          <Icon name="reset" />
        </button>
      )}
      <input
        type="color"
        id={id}
        value={value || '#888888'}
        onInput={ifTrusted(({ target }) => onValue((target as HTMLInputElement).value))}
      />
    </span>
  );
}

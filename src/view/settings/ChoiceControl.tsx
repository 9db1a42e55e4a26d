import type { CSSProperties } from 'preact';
import type { SettingField, Settings } from '../../settings/settings-schema';
import { ownColors } from '../apply-theme';
import { ifTrusted } from '../if-trusted';
import { useTranslate } from '../translation';

interface ChoiceControlProps {
  readonly id: string;
  readonly field: Extract<SettingField, { control: 'choice' }>;
  readonly value: string;
  readonly settings: Settings;
  readonly onValue: (value: string) => void;
}

/** One of several, side by side: radio buttons, drawn as segments or as swatches in colours of their own. */
export function ChoiceControl({ id, field, value, settings, onValue }: ChoiceControlProps) {
  const t = useTranslate();
  return (
    <span class={field.swatches ? 'swatches' : 'segments'}>
      {field.choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onClick={ifTrusted(() => onValue(choice.value))}
          />
          {field.swatches && <span class="swatch" data-theme={choice.value} style={ownColors(settings) as CSSProperties} />}
          <span class="choice-name">{t(choice.label)}</span>
        </label>
      ))}
    </span>
  );
}

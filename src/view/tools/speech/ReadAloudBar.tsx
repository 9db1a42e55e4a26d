import { useLayoutEffect, useRef } from 'preact/hooks';
import { SETTINGS_SCHEMA } from '../../../settings/settings-schema';
import { ifTrusted } from '../../if-trusted';
import type { Stage } from '../../reader/stage';
import { type Translate, useTranslate } from '../../translation';
import { ToolButton } from '../Toolbar';
import { useReturnFocus } from '../use-return-focus';
import { useBarKeys } from './use-bar-keys';
import type { ReadAloud } from './use-read-aloud';

interface ReadAloudBarProps extends ReadAloud {
  readonly stage: Stage;
  readonly rate: number;
  readonly onRate: (rate: number) => void;
}

/** The controls of reading aloud, below the text. */
export function ReadAloudBar({ stage, rate, onRate, ...speech }: ReadAloudBarProps) {
  const t = useTranslate();
  const bar = useRef<HTMLDivElement>(null);
  useBarKeys(stage, bar, speech);
  useReturnFocus(bar);
  useLayoutEffect(() => bar.current?.querySelector('button')?.focus(), [speech.voice === undefined]);
  const problem = problemOf(speech, t);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div class="speech-bar" role="group" aria-label={t('read_aloud')} ref={bar}>
      {speech.voice && <Steps {...speech} />}
      {problem && <p role="alert">{problem}</p>}
      {speech.voice && <Rate {...{ rate, onRate }} />}
      {speech.voices.length > 0 && <Voices {...speech} />}
      <ToolButton label={t('stop_reading_aloud')} icon="stop" onPress={speech.stop} />
    </div>
  );
}

function Steps({ status, toggle, skip }: ReadAloud) {
  const t = useTranslate();
  const speaks = status === 'speaking';
  return (
    <>
      <ToolButton label={t(speaks ? 'pause_speech' : 'resume_speech')} icon={speaks ? 'pause' : 'play'} onPress={toggle} />
      <ToolButton label={t('previous_sentence')} icon="skip-back" onPress={() => skip(-1)} />
      <ToolButton label={t('next_sentence')} icon="skip" onPress={() => skip(1)} />
    </>
  );
}

function Rate({ rate, onRate }: Pick<ReadAloudBarProps, 'rate' | 'onRate'>) {
  const t = useTranslate();
  const { min, max, step } = SETTINGS_SCHEMA.speechRate;
  const shown = new Intl.NumberFormat(t('ui_language'), { style: 'percent' }).format(rate);
  return (
    <label class="speech-rate">
      <input
        type="range"
        {...{ min, max, step, value: rate }}
        aria-label={t('setting_speech_rate')}
        aria-valuetext={shown}
        onInput={ifTrusted(({ target }) => onRate((target as HTMLInputElement).valueAsNumber))}
      />
      <output>{shown}</output>
    </label>
  );
}

function Voices({ voices, voice, chooseVoice }: ReadAloud) {
  const t = useTranslate();
  return (
    <select
      aria-label={t('speech_voice')}
      value={voice?.voiceURI ?? ''}
      onChange={ifTrusted(({ target }) => chooseVoice((target as HTMLSelectElement).value))}
    >
      {!voice && <option value="">{t('speech_voice')}</option>}
      {voices.map(({ name, voiceURI, localService }) => (
        <option key={voiceURI} value={voiceURI}>
          {localService ? name : t('online_voice', name)}
        </option>
      ))}
    </select>
  );
}

function problemOf({ status, voice, voices, language }: ReadAloud, t: Translate): string | undefined {
  if (status === 'failed') return t('speech_failed');
  if (status === 'loading' || voice) return undefined;
  return t(voices.length > 0 ? 'only_online_voices' : 'no_voice', nameOfLanguage(language, t));
}

function nameOfLanguage(tag: string, t: Translate): string {
  try {
    return new Intl.DisplayNames(t('ui_language'), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

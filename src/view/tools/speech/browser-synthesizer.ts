import type { Synthesizer } from './speech-queue';
import { WaitingSpeaker } from './waiting-speaker';

/** How to say an utterance. */
export interface Manner {
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly rate: number;
}

/** Who silenced an utterance was not the reader: it does not listen to those it cancels. */
const BY_OTHERS = new Set(['canceled', 'interrupted']);

/** The system's voices. */
export function browserSynthesizer(synthesis: SpeechSynthesis, mannerFor: (language: string) => Manner): Synthesizer {
  const speaker = new WaitingSpeaker(synthesis);
  return {
    say: ({ text, language }, { onWord, onEnd, onFailed }) => {
      const { voice, rate } = mannerFor(language);
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { rate, lang: voice?.lang ?? language, ...(voice ? { voice } : {}) });
      utterance.onboundary = ({ name, charIndex, charLength }) => name !== 'sentence' && onWord(charIndex, charLength ?? 0);
      utterance.onstart = () => speaker.begun(utterance);
      utterance.onend = () => {
        speaker.ended(utterance);
        onEnd();
      };
      utterance.onerror = ({ error }) => {
        speaker.ended(utterance);
        onFailed(BY_OTHERS.has(error));
      };
      speaker.speak(utterance);
    },
    cancel: () => speaker.cancel(),
  };
}

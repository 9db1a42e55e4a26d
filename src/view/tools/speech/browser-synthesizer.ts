import type { Synthesizer } from './speech-queue';

/** How to say an utterance. */
export interface Manner {
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly rate: number;
}

/** Who silenced an utterance was not the reader: it does not listen to those it cancels. */
const BY_OTHERS = new Set(['canceled', 'interrupted']);

/** The system's voices. */
export function browserSynthesizer(synthesis: SpeechSynthesis, mannerFor: (language: string) => Manner): Synthesizer {
  const held = new Set<SpeechSynthesisUtterance>(); // Chromium ends no utterance that nobody holds
  return {
    say: ({ text, language }, { onWord, onEnd, onFailed }) => {
      const { voice, rate } = mannerFor(language);
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { rate, lang: voice?.lang ?? language, ...(voice ? { voice } : {}) });
      held.clear();
      held.add(utterance);
      utterance.onboundary = ({ name, charIndex, charLength }) => name !== 'sentence' && onWord(charIndex, charLength ?? 0);
      utterance.onend = onEnd;
      utterance.onerror = ({ error }) => onFailed(BY_OTHERS.has(error));
      synthesis.resume(); // another page may have left it paused
      synthesis.speak(utterance);
    },
    cancel: () => synthesis.cancel(),
  };
}

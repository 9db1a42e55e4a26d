import { pieceAt } from './pieces';

/** A sentence to be spoken. */
export interface Speakable {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** What a synthesizer tells of one utterance. */
export interface SpeechEvents {
  /** A word begins: its place in the utterance's text, in UTF-16 code units; `length` is 0 where that is not known. */
  readonly onWord: (start: number, length: number) => void;
  readonly onEnd: () => void;
  /** @param byOthers - somebody else silenced it: another page, or the system */
  readonly onFailed: (byOthers: boolean) => void;
}

/** What speaks. */
export interface Synthesizer {
  readonly say: (utterance: Speakable, events: SpeechEvents) => void;
  readonly cancel: () => void;
}

export type SpeechStatus = 'speaking' | 'paused' | 'ended' | 'failed';

/** Where speech is. */
export interface SpeechPlace {
  readonly status: SpeechStatus;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The word, by its offsets in the sentence. */
  readonly word?: { readonly start: number; readonly end: number };
}

/**
 * Speaks sentences one after the other, each in utterances that are short, because Chromium falls silent in long ones.
 * Pausing cancels and goes on from the word: the pause of browsers is stuck or forgotten in many voices.
 */
export class SpeechQueue {
  #sentences: readonly Speakable[];
  readonly #synthesizer: Synthesizer;
  readonly #onPlace: (place: SpeechPlace) => void;
  #status: SpeechStatus = 'paused';
  #index = 0;
  #offset = 0;
  /** Tells the events of the utterance that counts from those of cancelled ones. */
  #turn = 0;

  constructor(sentences: readonly Speakable[], synthesizer: Synthesizer, onPlace: (place: SpeechPlace) => void) {
    this.#sentences = sentences;
    this.#synthesizer = synthesizer;
    this.#onPlace = onPlace;
  }

  /** Speaks on from where it is; after the end from the beginning. */
  play(): void {
    if (this.#status === 'ended') this.goTo(0);
    else this.#speak();
  }

  pause(): void {
    this.#silence();
    this.#tell('paused');
  }

  /** Speaks on, or waits, at the beginning of a sentence. */
  goTo(index: number): void {
    this.#index = Math.max(0, Math.min(index, this.#sentences.length - 1));
    this.#offset = 0;
    this.#speak();
  }

  skip(by: number): void {
    this.goTo(this.#index + by);
  }

  /** Says the rest of the sentence anew, in another voice or at another rate. */
  refresh(): void {
    if (this.#status === 'speaking') this.#speak();
  }

  /** The same sentences in another script. */
  replace(sentences: readonly Speakable[]): void {
    this.#sentences = sentences;
    this.#offset = 0;
    if (this.#status === 'speaking') this.#speak();
    else this.#tell(this.#status);
  }

  /** Is silent for good. */
  stop(): void {
    this.#silence();
  }

  #silence(): void {
    this.#turn += 1;
    this.#synthesizer.cancel();
  }

  #speak(): void {
    this.#silence();
    this.#tell('speaking');
    this.#say();
  }

  #say(): void {
    const sentence = this.#sentences[this.#index];
    if (sentence) this.#utter(sentence, this.#turn);
    else this.#tell('ended');
  }

  #utter(sentence: Speakable, turn: number): void {
    const { start, end } = pieceAt(sentence.text, this.#offset);
    const ifCurrent = (act: () => void) => () => turn === this.#turn && act();
    this.#synthesizer.say(
      { text: sentence.text.slice(start, end), language: sentence.language },
      {
        onWord: (at, length) => ifCurrent(() => this.#reach(sentence, start + at, length))(),
        onEnd: ifCurrent(() => this.#goOn(sentence, end)),
        onFailed: (byOthers) => ifCurrent(() => this.#tell(byOthers ? 'paused' : 'failed'))(),
      },
    );
  }

  #reach({ text, language }: Speakable, start: number, length: number): void {
    if (start >= text.length) return;
    this.#offset = start;
    const end = length > 0 ? start + length : endOfWord(text, start, language);
    this.#tell(this.#status, { start, end: Math.min(end, text.length) });
  }

  #goOn({ text }: Speakable, end: number): void {
    this.#offset = end;
    if (end >= text.length) {
      this.#index += 1;
      this.#offset = 0;
      if (this.#index < this.#sentences.length) this.#tell('speaking');
    }
    this.#say();
  }

  #tell(status: SpeechStatus, word?: SpeechPlace['word']): void {
    this.#status = status;
    this.#onPlace({ status, sentence: Math.min(this.#index, this.#sentences.length - 1), ...(word ? { word } : {}) });
  }
}

function endOfWord(text: string, start: number, language: string): number {
  const segment = new Intl.Segmenter(language || undefined, { granularity: 'word' }).segment(text).containing(start);
  return segment ? segment.index + segment.segment.length : start + 1;
}

import type { Stage } from '../../reader/stage';
import { firstSentence } from './first-sentence';
import { follow, isInView } from './follow';
import { clearSpeech, paintSpeech } from './paint';
import { type Sentence, sentencesOf } from './sentences';
import { type SpeechPlace, SpeechQueue, type Synthesizer } from './speech-queue';

/** An article that is read aloud: spoken, painted, and followed unless the person has scrolled away. */
export class Reading {
  readonly #stage: Stage;
  readonly #onPlace: (place: SpeechPlace) => void;
  #sentences: readonly Sentence[];
  readonly #queue: SpeechQueue;
  /** What was painted last; none after a person's own step, which is always followed. */
  #painted: Range | undefined;

  constructor(stage: Stage, synthesizer: Synthesizer, onPlace: (place: SpeechPlace) => void) {
    this.#stage = stage;
    this.#onPlace = onPlace;
    this.#sentences = this.#read();
    this.#queue = new SpeechQueue(this.#sentences, synthesizer, (place) => this.#show(place));
  }

  /** Begins at the selection, or where the person is. */
  begin(selected: Range | undefined): void {
    this.#queue.goTo(firstSentence(this.#sentences, this.#stage.elements.scroller, selected));
  }

  play(): void {
    this.#painted = undefined;
    this.#queue.play();
  }

  pause(): void {
    this.#queue.pause();
  }

  skip(by: number): void {
    this.#painted = undefined;
    this.#queue.skip(by);
  }

  /** The voice or its rate is another one. */
  refresh(): void {
    this.#queue.refresh();
  }

  /** The text stands in another script. */
  readAgain(): void {
    this.#sentences = this.#read();
    this.#queue.replace(this.#sentences);
  }

  stop(): void {
    this.#queue.stop();
    clearSpeech();
  }

  #read(): readonly Sentence[] {
    const { article, content } = this.#stage.elements;
    return sentencesOf([...article.querySelectorAll('header :is(h1, .standfirst)'), content]);
  }

  #show(place: SpeechPlace): void {
    const sentence = this.#sentences[place.sentence];
    if (!sentence || place.status === 'ended') clearSpeech();
    else if (place.status !== 'paused') this.#paint(sentence, place.word);
    this.#onPlace(place);
  }

  #paint(sentence: Sentence, word: SpeechPlace['word']): void {
    const { scroller } = this.#stage.elements;
    const isFollowed = !this.#painted || isInView(scroller, this.#painted);
    const painted = paintSpeech(sentence, word);
    this.#painted = painted.word ?? painted.sentence;
    if (isFollowed) follow(scroller, this.#painted);
  }
}

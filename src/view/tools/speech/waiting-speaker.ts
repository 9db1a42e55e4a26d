/** How long an utterance that was cancelled may take to tell its end, in milliseconds. */
const END_TIME = 1000;

/**
 * Speaks one utterance at a time. Firefox loses what is said after an utterance that was cancelled before it began, until
 * that one has ended: the next waits for it.
 */
export class WaitingSpeaker {
  readonly #synthesis: SpeechSynthesis;
  /** Said last: Chromium ends no utterance that nobody holds. */
  #last: SpeechSynthesisUtterance | undefined;
  #hasBegun = false;
  /** Cancelled before it began, not ended yet. */
  #dying: SpeechSynthesisUtterance | undefined;
  #next: SpeechSynthesisUtterance | undefined;

  constructor(synthesis: SpeechSynthesis) {
    this.#synthesis = synthesis;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    if (this.#dying) this.#next = utterance;
    else this.#say(utterance);
  }

  cancel(): void {
    this.#next = undefined;
    if (this.#last && !this.#hasBegun) this.#waitFor(this.#last);
    this.#last = undefined;
    this.#synthesis.cancel();
  }

  begun(utterance: SpeechSynthesisUtterance): void {
    if (utterance === this.#last) this.#hasBegun = true;
  }

  ended(utterance: SpeechSynthesisUtterance): void {
    if (utterance === this.#last) this.#last = undefined;
    if (utterance !== this.#dying) return;
    this.#dying = undefined;
    if (this.#next) this.#say(this.#next);
  }

  #say(utterance: SpeechSynthesisUtterance): void {
    this.#next = undefined;
    this.#last = utterance;
    this.#hasBegun = false;
    this.#synthesis.resume(); // another page may have left it paused
    this.#synthesis.speak(utterance);
  }

  #waitFor(utterance: SpeechSynthesisUtterance): void {
    this.#dying = utterance;
    setTimeout(() => this.ended(utterance), END_TIME); // in browsers that tell nothing of it
  }
}

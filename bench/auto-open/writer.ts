import type { Words } from './invented-words';

/** Writes the texts of one page; the same seed gives the same texts. */
export class Writer {
  constructor(
    readonly words: Words,
    private seed: number,
  ) {}

  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return least + Math.floor((this.seed / 2 ** 32) * (most - least + 1));
  }

  headline(): string {
    const { who, does, what, space } = this.words;
    return [who, does, what].map((parts) => this.#pick(parts)).join(space === ' ' ? ' ' : '');
  }

  sentence(): string {
    const { who, does, what, when, space, stop } = this.words;
    return [this.#pick(who) + (space === ' ' ? ' ' : '') + this.#pick(does), this.#pick(what), this.#pick(when)].join(space) + stop;
  }

  /** @param sentences - how many */
  text(sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence())
      .join('')
      .trim();
  }

  /** Paragraphs of three to five sentences. */
  paragraphs(count: number): string {
    return this.times(count, () => `<p>${this.text(this.number(3, 5))}</p>`);
  }

  /** What `make` gives, so many times. */
  times(count: number, make: (index: number) => string): string {
    return Array.from({ length: count }, (_, index) => make(index)).join('\n');
  }

  /** The address of some article. */
  path(): string {
    return `/2026/11/${this.number(10, 28)}/the-old-tower-of-quay-${this.number(100, 999)}.html`;
  }

  link(text = this.headline()): string {
    return `<a href="${this.path()}">${text}</a>`;
  }

  day(): string {
    return `2026-11-${this.number(10, 28)}`;
  }

  #pick(parts: readonly string[]): string {
    return parts[this.number(0, parts.length - 1)] ?? '';
  }
}

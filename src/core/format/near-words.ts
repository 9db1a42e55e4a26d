/** Where something stands in a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is near a place in its line, and the words in that; where the line goes on, it ends with a word. */
interface Surroundings extends Span {
  readonly words: readonly Span[];
}

/** Where words are looked for: segmenting a whole article takes seconds, and gigabytes. */
const NEAR = 200;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words near places of a text whose lines are blocks. */
export class NearWords {
  readonly text: string;
  readonly #known = new Map<number, Surroundings>();

  constructor(text: string) {
    this.text = text;
  }

  /** The word that a border at a place would cut. */
  cutAt(at: number): Span | undefined {
    return this.#around(at).words.find(({ start, end }) => start < at && at < end);
  }

  /** Where so many words before a place begin, or its line. */
  before(at: number, count: number): number {
    const { words, start } = this.#around(at);
    const before = words.filter((word) => word.end <= at);
    return before.length > count ? (before.at(-count)?.start ?? start) : Math.min(start, at);
  }

  /** Where so many words after a place end, or its line. */
  after(at: number, count: number): number {
    const { words, end } = this.#around(at);
    const after = words.filter((word) => word.start >= at);
    return after.length > count ? (after[count - 1]?.end ?? end) : Math.max(end, at);
  }

  #around(at: number): Surroundings {
    const around = this.#known.get(at) ?? surroundings(this.text, at);
    this.#known.set(at, around);
    return around;
  }
}

function surroundings(text: string, at: number): Surroundings {
  const lineEnd = text.indexOf('\n', at);
  const line = { start: at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0, end: lineEnd < 0 ? text.length : lineEnd };
  const [from, to] = [Math.max(line.start, at - NEAR), Math.min(line.end, at + NEAR)];
  const words = Array.from(segmenter.segment(text.slice(from, to)))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }))
    .filter(({ start, end }) => (start > from || from === line.start) && (end < to || to === line.end));
  const start = from === line.start ? from : (words[0]?.start ?? at);
  const end = to === line.end ? to : (words.at(-1)?.end ?? at);
  return { start, end, words };
}

/** Where something stands in a text, in UTF-16 code units. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

interface Bounds {
  readonly start: boolean;
  readonly end: boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Finds what the text fragment of an address leads to in a text whose lines are blocks, by the steps of the specification.
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
export function followFragment(address: string, text: string): Found | undefined {
  const terms = (address.split(':~:text=')[1] ?? '').split(',');
  const prefix = terms[0]?.endsWith('-') ? decodeURIComponent(terms.shift()?.slice(0, -1) ?? '') : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? decodeURIComponent(terms.pop()?.slice(1) ?? '') : undefined;
  const [start = '', end] = terms.map(decodeURIComponent);
  return new Follower(text).find(start, end, prefix, suffix);
}

class Follower {
  readonly #blocks: readonly Found[];
  readonly #borders = new Set<number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    let at = 0;
    this.#blocks = text.split('\n').map((line) => {
      const block = { start: at, end: at + line.length };
      for (const { index } of segmenter.segment(line)) this.#borders.add(block.start + index);
      this.#borders.add(block.end);
      at = block.end + 1;
      return block;
    });
  }

  find(start: string, end: string | undefined, prefix: string | undefined, suffix: string | undefined): Found | undefined {
    const mustEnd = end !== undefined || suffix === undefined;
    let from = 0;
    while (from < this.#text.length) {
      const lead = prefix === undefined ? undefined : this.#search(prefix, from, { start: true, end: false });
      if (prefix !== undefined && !lead) return undefined;
      const place = lead ? this.#skipSpace(lead.end) : from;
      const match = this.#search(start, place, { start: !lead, end: mustEnd });
      if (!match) return undefined;
      from = (lead ?? match).start + 1;
      if (lead && match.start !== place) continue;
      const found = this.#finish(match, end, suffix);
      if (found !== 'none here') return found;
    }
    return undefined;
  }

  #finish(match: Found, end: string | undefined, suffix: string | undefined): Found | undefined | 'none here' {
    let passage = match;
    let from = match.end;
    while (from <= this.#text.length) {
      if (end !== undefined) {
        const last = this.#search(end, from, { start: true, end: suffix === undefined });
        if (!last) return undefined;
        passage = { start: match.start, end: last.end };
      }
      if (suffix === undefined) return passage;
      const place = this.#skipSpace(passage.end);
      const rest = this.#search(suffix, place, { start: false, end: true });
      if (!rest) return undefined;
      if (rest.start === place) return passage;
      if (end === undefined) return 'none here';
      from = passage.end;
    }
    return undefined;
  }

  #skipSpace(at: number): number {
    return at + (/^\s*/.exec(this.#text.slice(at))?.[0].length ?? 0);
  }

  /** The first place from an offset on where one block says it, whatever its case, between borders of words where asked. */
  #search(words: string, from: number, bounds: Bounds): Found | undefined {
    const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
    for (const block of this.#blocks) {
      if (block.end < from) continue;
      const line = this.#text.slice(0, block.end);
      pattern.lastIndex = Math.max(block.start, from);
      for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
        const found = { start: match.index, end: match.index + match[0].length };
        const isBounded = (!bounds.start || this.#borders.has(found.start)) && (!bounds.end || this.#borders.has(found.end));
        if (isBounded) return found;
        pattern.lastIndex = match.index + 1;
      }
    }
    return undefined;
  }
}

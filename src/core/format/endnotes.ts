/** The addresses of a copy's links, numbered in their order; the same address has one number. */
export interface Endnotes {
  /** What stands after the words of a link: [1]. */
  readonly mark: (address: string) => string;
  readonly addresses: () => readonly string[];
}

/**
 * Begins to number addresses.
 * @example endnotes.mark('https://news.example/a') // '[1]'
 */
export function makeEndnotes(): Endnotes {
  const numbers = new Map<string, number>();
  return {
    mark: (address) => {
      const number = numbers.get(address) ?? numbers.size + 1;
      numbers.set(address, number);
      return `[${number}]`;
    },
    addresses: () => [...numbers.keys()],
  };
}

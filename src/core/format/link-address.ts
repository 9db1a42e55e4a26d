/** Addresses that a person may follow; no other is written. */
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i;

/**
 * An address as text holds it: white space and what nobody sees is written out. Undefined for what leads nowhere.
 * @example linkAddress('https://news.example/a b') // 'https://news.example/a%20b'
 * @example linkAddress('javascript:alert(1)') // undefined
 */
export function linkAddress(address: string): string | undefined {
  return ADDRESS.test(address) ? withoutGaps(address) : undefined;
}

/** What stands in the way of an address in text, percent-encoded; half a character is none. */
export function withoutGaps(address: string): string {
  return address.replace(/[\s\p{Cc}\p{Cf}<>\\]/gu, encodeURIComponent).replace(/\p{Surrogate}/gu, '%EF%BF%BD');
}

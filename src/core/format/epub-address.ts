/** What a book may lead to. */
const LEADS = /^(?:https?:\/\/(?:[^@/?#]*@)?(?:[\w.-]+|\[[\da-f:.]+\])(?::\d*)?(?=[/?#]|$)|mailto:.|tel:.|#.)/i;

/**
 * An address as the grammar of books wants it: nothing in it that would have to be percent-encoded; undefined for what leads nowhere.
 * @example epubAddress('https://news.example/{a}|%zz') // 'https://news.example/%7Ba%7D%7C%25zz'
 */
export function epubAddress(address: string): string | undefined {
  const encoded = address
    .trim()
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[\s\p{Cc}\p{Cf}"<>\\^`{|}]/gu, encodeURIComponent)
    .replace(/\p{Surrogate}/gu, '%EF%BF%BD');
  const [place = '', ...fragments] = encoded.split('#');
  const whole = fragments.length > 0 ? `${withoutBrackets(place)}#${withoutBrackets(fragments.join('%23'))}` : withoutBrackets(place);
  return LEADS.test(whole) ? whole : undefined;
}

/** Brackets are for the addresses of hosts alone. */
function withoutBrackets(part: string): string {
  const [, host = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)?(.*)$/i.exec(part) ?? [];
  return host + rest.replaceAll('[', '%5B').replaceAll(']', '%5D');
}

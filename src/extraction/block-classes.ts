/** What the words of a class or id say about a block, one bit a category. */
export const CLASS_CATEGORIES = [
  ['caption', /caption|credit|copyright|legend|bildunter|zdjec|photo-?(?:desc|info)/],
  ['share', /share|sharing|social|facebook|twitter|whatsapp|addthis|follow|bookmark/],
  [
    'related',
    /relat|recommend|recirc|more-?|readmore|seealso|also|further|similar|popular|trending|mostread|teaser|linklist|empfehl|verwandt|siehe|suggest|next|prev/,
  ],
  ['author', /author|byline|bio|autor|writer|redact|profile|contributor|reporter/],
  ['date', /date|time|publish|posted|stamp|updated|datum/],
  ['meta', /meta|info|kicker|label|category|rubric|section-?name|eyebrow|breadcrumb|crumb/],
  [
    'promo',
    /promo|advert|^ads?$|adslot|banner|sponsor|affiliate|commerc|outbrain|taboola|werbung|anzeige|teads|partner|offer|deal|shop|product/,
  ],
  ['newsletter', /newsletter|subscri|signup|sign-?in|register|login|paywall|premium|regwall|abo$|donat|support|member/],
  ['comment', /comment|disqus|reply|respond|discuss|kommentar|rating|review|vote|poll/],
  ['nav', /^nav|navi|menu|toolbar|pagination|pager|paging|skip|tabs?$|search|filter/],
  ['footer', /foot|bottom|legal|disclaimer|privacy|cookie|consent|gdpr/],
  ['tags', /^tags?$|tag-?list|topics?|keyword|schlagwort|hashtag/],
  ['title', /title|headline|heading|^hed$|header/],
  ['dek', /standfirst|lead|lede|dek|intro|summary|excerpt|abstract|subtitle|subhead|teaser-?text|vorspann|deck|sapo|chapo/],
  ['body', /body|content|article|entry|^text|story|post|richtext|paragraph|artikel|main|prose|copy/],
  ['side', /side|aside|widget|rail|infobox|factbox|box|callout|pullquote|module|panel|card/],
  ['media', /video|audio|player|gallery|slider|slideshow|image|photo|figure|carousel|media|embed|podcast/],
  ['hidden', /hidden|hide|collapse|modal|popup|overlay|tooltip|sr-only|screen-?reader|visually|print-?only/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Reads classes and ids into bits; one reader a page, because it remembers the words it has met. */
export class ClassReader {
  readonly #names = new Map<string, number>();
  readonly #words = new Map<string, number>();

  /** The categories that an element's own class and id name. */
  read(element: Element): number {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    return names === ' ' ? 0 : remember(this.#names, names, () => this.#readNames(names));
  }

  #readNames(names: string): number {
    const words = names
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    return words.reduce((bits, word) => bits | (word ? remember(this.#words, word, () => readWord(word)) : 0), 0);
  }
}

function readWord(word: string): number {
  return CLASS_CATEGORIES.reduce((bits, [, pattern], index) => (pattern.test(word) ? bits | (1 << index) : bits), 0);
}

function remember(memory: Map<string, number>, key: string, read: () => number): number {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const bits = read();
  memory.set(key, bits);
  return bits;
}

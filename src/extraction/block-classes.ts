/** What the words of a class or id say about a block, one bit a category. */
export const CLASS_CATEGORIES = [
  ['caption', /caption|bildunter|bildtext/],
  ['credit', /credit|legend|zdjec|fotograf|photo-?(?:desc|info)/],
  ['share', /share|sharing|social|facebook|twitter|whatsapp|addthis|follow|bookmark|fenxiang/],
  [
    'related',
    /relat|recommend|recirc|more-?|readmore|seealso|also|further|similar|popular|trending|mostread|teaser|linklist|empfehl|verwandt|siehe|suggest|next|prev|xiangguan|tuijian/,
  ],
  ['bio', /^bio$|authorbio|aboutauthor|vcard/],
  ['ad', /^ads?$|^advert(?:s|isements?)?$|^adslot$|^taboola$|^outbrain$|^guanggao$/],
  ['signup', /newsletter|^nl-?signup$/],
  ['infobox', /infobox|factbox|faktabo|infokasten|zahlenkasten/],
  ['author', /author|byline|^bio|autor|writer|redact|profile|contributor|reporter|bianji|zuozhe/],
  ['date', /date|time|publish|posted|stamp|updated|datum|shijian|riqi/],
  ['meta', /meta|info|kicker|label|category|rubric|section-?name|eyebrow|breadcrumb|crumb/],
  [
    'promo',
    /promo|advert|^ads?$|adslot|banner|sponsor|affiliate|commerc|outbrain|taboola|werbung|anzeige|teads|partner|offer|deal|shop|product|guanggao/,
  ],
  ['newsletter', /newsletter|subscri|signup|sign-?in|register|login|paywall|premium|regwall|abo$|donat|support|member/],
  ['comment', /^comments?$|comment-?list|commenter|disqus|^repl(?:y|ies)$|respond|kommentar|pinglun/],
  ['rating', /comment|rating|review|vote|poll|discuss|forum|thread/],
  ['nav', /^nav|navi|menu|toolbar|pagination|pager|paging|skip|tabs?$|search|filter/],
  ['footer', /^footer$|disclaimer|contentinfo|imprint|impressum/],
  ['bottom', /foot|bottom|legal|copyright/],
  ['consent', /privacy|cookie|consent|gdpr|onetrust|didomi|usercentrics|^cmpbox|rodo/],
  ['dialog', /dialog|modal|popup|overlay|lightbox|drawer|banner$|toast|notification/],
  ['tags', /^tags?$|tag-?list|topics?|keyword|schlagwort|hashtag|biaoqian/],
  ['title', /title|headline|heading|^hed$|header|biaoti/],
  [
    'dek',
    /standfirst|lead|lede|dek|intro|summary|excerpt|abstract|subtitle|subhead|teaser-?text|vorspann|deck|sapo|chapo|description|zhaiyao/,
  ],
  ['body', /body|content|article|entry|^text|story|post|richtext|paragraph|artikel|main|prose|copy|zhengwen|neirong/],
  ['side', /side|aside|widget|rail|infobox|factbox|box|callout|complementary/],
  ['card', /card|item|tile|module|panel|grid|swiper|slick|carousel|slide/],
  ['list', /list|feed|archive|index|ranking|rank$/],
  ['quote', /quote|zitat/],
  ['media', /video|audio|player|image|photo|figure|media|embed|podcast|gallery|thumb/],
  ['live', /live|ticker|timeline|liveblog/],
  ['hidden', /hidden|hide|collapse|tooltip|sr-only|screen-?reader|visually|print-?only/],
] as const satisfies readonly (readonly [string, RegExp])[];

type ClassCategory = (typeof CLASS_CATEGORIES)[number][0];

/** The bit of each category. */
export const CLASS_BITS = Object.fromEntries(CLASS_CATEGORIES.map(([name], index) => [name, 1 << index])) as Record<ClassCategory, number>;

/** What is no part of an article whatever else is known. */
export const NEVER_TEXT = CLASS_BITS.consent | CLASS_BITS.comment | CLASS_BITS.footer | CLASS_BITS.bio | CLASS_BITS.ad;

/** Attributes besides class and id whose words say what an element is for. */
const TELLING_ATTRIBUTES = ['itemprop', 'role', 'data-testid', 'data-component'];
const ANY_CATEGORY = new RegExp(CLASS_CATEGORIES.map(([, { source }]) => source).join('|'));

/** What an element has, and how it is, is not what it is: has-ads, comments-open, no-cookie. */
const STATE = /(?<![^\s])(?:has|no|with|without)-[^\s]+|[^\s]+-(?:open|closed|enabled|disabled|free)(?![^\s])/g;
/** What neither of the two below can match without: most classes have none of it. */
const MAY_BE_STATE = /\b(?:has|no|with|without|category|tag)-|-(?:open|closed|enabled|disabled|free)\b/;
/** Templates name an article's subjects among its classes: what category-privacy or tag-cookies says is no markup. */
const TAXONOMY = /(?<![^\s])(?:category|tag)-(?!list|links?|cloud|container|item|label|name|wrap|box|group|row)[^\s]+/g;

/** Reads classes and ids into bits; one reader a page, because it remembers the words it has met. */
export class ClassReader {
  readonly #names = new Map<string, number>();
  readonly #words = new Map<string, number>();

  /** The categories that an element's own class and id name. */
  read(element: Element): number {
    if (element.attributes.length === 0) return 0;
    return remember(this.#names, tellingNames(element), (names) => this.#readNames(names));
  }

  #readNames(names: string): number {
    if (!MAY_BE_STATE.test(names)) return this.#readWords(names);
    const states = names.match(STATE);
    const bits = this.#readWords(names.replace(TAXONOMY, ' ').replace(STATE, ' '));
    return states ? bits | (this.#readWords(states.join(' ')) & ~NEVER_TEXT) : bits;
  }

  #readWords(names: string): number {
    const words = names
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .match(/[a-z\u00c0-\uffff]{2,}/g);
    return (words ?? []).reduce((bits, word) => bits | remember(this.#words, word, readWord), 0);
  }
}

/** Most elements have no more than a class and an id: then nothing else is asked for. */
function tellingNames(element: Element): string {
  const [className, id] = [element.getAttribute('class'), element.getAttribute('id')];
  const known = (className === null ? 0 : 1) + (id === null ? 0 : 1);
  const names = `${className ?? ''} ${id ?? ''}`;
  if (element.attributes.length === known) return names;
  return TELLING_ATTRIBUTES.reduce((all, name) => `${all} ${element.getAttribute(name) ?? ''}`, names);
}

function readWord(word: string): number {
  if (!ANY_CATEGORY.test(word)) return 0;
  return CLASS_CATEGORIES.reduce((bits, [, pattern], index) => (pattern.test(word) ? bits | (1 << index) : bits), 0);
}

function remember(memory: Map<string, number>, key: string, read: (key: string) => number): number {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const bits = read(key);
  memory.set(key, bits);
  return bits;
}

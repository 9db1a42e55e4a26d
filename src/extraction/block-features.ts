import { CLASS_CATEGORIES } from './block-classes';
import { type Block, CONTEXT_NAMES, type PageBlocks } from './blocks';
import { countCharacters } from './character-counts';
import { PHRASE_PATTERNS, PHRASE_PURPOSES } from './phrases/registry';
import { addPlaceFeatures, PLACE_FEATURE_NAMES } from './place-features';

/** What a page says of its article besides its blocks. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly bylines: readonly string[];
  /** The body that the page's JSON-LD states; '' where it states none. */
  readonly statedBody: string;
}

const TAGS = 'p h1 h2 h3 h4 li td dt dd blockquote figcaption pre div section article aside'.split(' ');
const ENDS_SENTENCE = /[.!?。．！？…؟।][”"'»」』）)\]]*$/u;
const PATTERNS: Readonly<Record<string, RegExp>> = {
  date: /\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}|\d[年月]\d/,
  copyright:
    /©|\(c\)|copyright|all rights reserved|alle rechte|版权所有|版權所有|未经.{0,8}(?:授权|许可)|無断転載|무단 ?전재|저작권|все права|todos los derechos|tous droits|tutti i diritti|todos os direitos|wszelkie prawa/i,
  consent:
    /cookie|privacy|personal data|datenschutz|einwilligung|personenbezogen|rgpd|consentement|données personnelles|datos personales|consentimiento|dati personali|dados pessoais|dane osobow|danych osobowych|rodo|隐私|隱私|服务条款|服務條款|用户协议|プライバシー|利用規約|개인정보|이용약관|персональн|конфиденциальн|kişisel veri|gizlilik|الخصوصية/iu,
  contact: /https?:|www\.|@\w|\.com\b/i,
  bullet: /^[►▶»→•·●▪■◆○◎>|+*–—-]/u,
  bracketed: /^[([（【［].*[)\]）】］]$/u,
  colonEnd: /[:：]$/u,
  credit: /(?:photo|foto|image|bild|picture|getty|reuters|afp|dpa|imago|shutterstock|图|圖|写真|사진)/i,
  bar: /[|/／｜]/u,
  question: /[?？؟]/u,
  quote: /^["“„«»「『'‘]/u,
  lowerStart: /^\p{Ll}/u,
  label: /^[^\s:：]{1,24}[:：]/u,
  cut: /(?:…|\.\.\.|\[…\])$/u,
};
const TEXT_PATTERNS = Object.values(PATTERNS);
const PHRASES = PHRASE_PURPOSES.map((purpose) => PHRASE_PATTERNS[purpose]);
/** A block with fewer characters is no running text. */
const MIN_MASS_LENGTH = 40;
const DATE = PATTERNS.date as RegExp;
/** A longer block is a sentence with a date in it, in UTF-16 code units. */
const MAX_DATE_LINE = 80;
/** Lines with a date are counted this far on each side, in blocks. */
const DATE_REACH = 8;

const BLOCK_FEATURE_NAMES: readonly string[] = [
  ...['length', 'words', 'linked', 'emphasized', 'links', 'pictures', 'sentences', 'commas', 'digits', 'capitals', 'endsSentence'],
  ...['unspaced', 'wordLength', 'sentenceLength'],
  ...TAGS.map((tag) => `tag:${tag}`),
  ...Object.keys(PATTERNS).map((name) => `pattern:${name}`),
  ...PHRASE_PURPOSES.map((purpose) => `phrase:${purpose}`),
  ...['isTitle', 'inTitle', 'titleOverlap', 'inDescription', 'hasByline', 'inStatedBody', 'repeated', 'hidden', 'depth'],
  ...CONTEXT_NAMES.map((name) => `in:${name}`),
  ...['own', 'near', 'all'].flatMap((scope) => CLASS_CATEGORIES.map(([name]) => `${scope}:${name}`)),
];

/** The names of the features, in the order of each row. */
export const FEATURE_NAMES: readonly string[] = [
  ...BLOCK_FEATURE_NAMES,
  ...['headingDistance', 'headingLevel', ...PHRASE_PURPOSES.map((purpose) => `heading:${purpose}`), 'afterTitle', 'datesNear', 'datesAll'],
  ...PLACE_FEATURE_NAMES,
];

/** One row of numbers a block, in the order of {@link FEATURE_NAMES}. */
export function blockFeatures(page: PageBlocks, facts: PageFacts): number[][] {
  const { blocks } = page;
  const reader = new FactReader(facts);
  const rows = blocks.map((block) => {
    const row: number[] = [];
    addTextFeatures(row, block);
    reader.addFeatures(row, block);
    addMarkupFeatures(row, block);
    return row;
  });
  addHeadingFeatures(rows, blocks);
  addDateFeatures(rows, blocks);
  addPlaceFeatures(rows, page, blocks.map(massOf));
  return rows;
}

/** How much a block weighs as running text: its characters from the fortieth on, more where words are unspaced. */
function massOf({ text, linked, hidden }: Block): number {
  if (hidden || linked * 2 > text.length) return 0;
  return Math.max(0, text.length + 2 * countCharacters(text).unspaced - MIN_MASS_LENGTH);
}

function addTextFeatures(row: number[], { text, linked, emphasized, links, pictures, holder }: Block): void {
  const { length } = text;
  const { sentenceMarks, commas, digits, capitals, unspaced, spaces } = countCharacters(text);
  const perHundred = (number: number) => (number * 100) / length;
  const edge = length > 300 ? text.slice(-150) : text;
  const words = 1 + unspaced / 2 + spaces;
  row.push(Math.log1p(length + unspaced), Math.log1p(words), linked / length, emphasized / length, links, pictures);
  row.push(perHundred(sentenceMarks), perHundred(commas), digits / length, capitals / length, flag(ENDS_SENTENCE.test(text.slice(-12))));
  row.push(unspaced / length, length / words, words / (sentenceMarks + 1));
  for (const tag of TAGS) row.push(flag(holder.tag === tag));
  for (const pattern of TEXT_PATTERNS) row.push(flag(pattern.test(edge)));
  const start = text.slice(0, 60).toLowerCase();
  for (const pattern of PHRASES) row.push(flag(pattern.test(start)));
}

/** Letters and digits alone, in lower case: what is left where spacing and punctuation differ. */
export const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** Words of spaced scripts, pairs of characters of others. */
const tokensOf = (text: string) =>
  text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2}|[\p{L}\p{N}]{2,}/gu) ?? [];

/** Compares blocks with what the page says of its article. */
class FactReader {
  readonly #facts: PageFacts;
  readonly #title: string;
  readonly #titleTokens: ReadonlySet<string>;
  readonly #description: string;
  readonly #body: string;
  readonly #seen = new Set<string>();

  constructor(facts: PageFacts) {
    this.#facts = facts;
    this.#title = lettersOf(facts.title);
    this.#titleTokens = new Set(tokensOf(facts.title));
    this.#description = lettersOf(facts.description);
    this.#body = lettersOf(facts.statedBody);
  }

  addFeatures(row: number[], { text, holder, hidden }: Block): void {
    const repeated = flag(this.#seen.has(text));
    this.#seen.add(text);
    const short = text.length < 300;
    const start = short || this.#body ? lettersOf(text.slice(0, 120)) : '';
    row.push(flag(short && start === this.#title), flag(short && start.length > 6 && this.#title.includes(start)));
    row.push(short ? this.#titleOverlap(text) : -1, flag(start.length > 20 && this.#description.includes(start.slice(0, 60))));
    row.push(flag(text.length < 200 && this.#facts.bylines.some((name) => name.length > 2 && text.includes(name))));
    row.push(this.#body ? flag(this.#body.includes(start.slice(0, 50))) : -1, repeated, flag(hidden), holder.depth);
  }

  #titleOverlap(text: string): number {
    const tokens = tokensOf(text);
    return tokens.length === 0 ? 0 : tokens.filter((token) => this.#titleTokens.has(token)).length / tokens.length;
  }
}

function addMarkupFeatures(row: number[], { holder: { context, ownClass, nearClass, allClass } }: Block): void {
  for (let bit = 0; bit < CONTEXT_NAMES.length; bit++) row.push((context >> bit) & 1);
  for (const mask of [ownClass, nearClass, allClass]) {
    for (let bit = 0; bit < CLASS_CATEGORIES.length; bit++) row.push((mask >> bit) & 1);
  }
}

const PHRASES_AT = BLOCK_FEATURE_NAMES.indexOf(`phrase:${PHRASE_PURPOSES[0]}`);
const IS_TITLE_AT = BLOCK_FEATURE_NAMES.indexOf('isTitle');

/** What the last heading says counts for what follows it: a list under "Related" is related. */
function addHeadingFeatures(rows: readonly number[][], blocks: readonly Block[]): void {
  let heading = -1;
  let title = -1;
  rows.forEach((row, index) => {
    if (row[IS_TITLE_AT] && (title < 0 || blocks[index]?.holder.tag === 'h1')) title = index;
    const phrases =
      heading < 0 ? PHRASE_PURPOSES.map(() => 0) : (rows[heading]?.slice(PHRASES_AT, PHRASES_AT + PHRASE_PURPOSES.length) ?? []);
    const level = heading < 0 ? 0 : Number(blocks[heading]?.holder.tag[1]);
    row.push(heading < 0 ? -1 : Math.log1p(index - heading), level, ...phrases, title < 0 ? -1 : Math.log1p(index - title));
    if (/^h[1-6]$/.test(blocks[index]?.holder.tag ?? '')) heading = index;
  });
}

/** Lists of teasers and of comments have a date each, an article has one or two. */
function addDateFeatures(rows: readonly number[][], blocks: readonly Block[]): void {
  const before = [0];
  for (const { text } of blocks) before.push((before.at(-1) ?? 0) + flag(text.length < MAX_DATE_LINE && DATE.test(text)));
  const upTo = (index: number) => before[Math.min(blocks.length, Math.max(0, index))] ?? 0;
  rows.forEach((row, index) => {
    row.push(upTo(index + DATE_REACH + 1) - upTo(index - DATE_REACH), Math.log1p(upTo(blocks.length)));
  });
}

const flag = (value: boolean | undefined) => (value ? 1 : 0);

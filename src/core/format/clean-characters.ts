/** What was cleaned, and how many characters that nobody sees were taken out of it. */
export interface Cleaned<Kind> {
  readonly cleaned: Kind;
  readonly removed: number;
}

/** Scripts whose letters change their shapes by joiners. */
const JOINED = [
  ...'Arab Syrc Nkoo Mand Adlm Rohg Mong Phag Mani Sogd'.split(' '),
  ...'Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt Bali Java Newa'.split(' '),
];
const scripts = (names: readonly string[]) => names.map((name) => `\\p{scx=${name}}`).join('');
const LETTER = `[[${scripts(JOINED)}]&&[\\p{L}\\p{M}]]`;
const RIGHT_TO_LEFT = new RegExp(`[${scripts(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand'])}]`, 'v');

/** England, Scotland, Wales: a black flag and the region in tag characters. */
const REGIONS = ['\\u{e0065}\\u{e006e}\\u{e0067}', '\\u{e0073}\\u{e0063}\\u{e0074}', '\\u{e0077}\\u{e006c}\\u{e0073}'];
const FLAG = `\\u{1f3f4}\\u{e0067}\\u{e0062}(?:${REGIONS.join('|')})\\u{e007f}`;
const PICTURE = '\\p{Extended_Pictographic}';

/** Of terminals and printers; lines and tabs are text. */
const CONTROL = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
/** What stays where something is done by it: marks of direction, joiners, variation selectors, fillers of old Korean. */
const CONDITIONAL = '\\u061c\\u200e\\u200f\\u200c\\u200d\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}\\u180b-\\u180f\\u115f\\u1160';

/** A flag as a whole, which stays, or one invisible character where it does nothing that could be seen. */
const INVISIBLE = new RegExp(
  [
    `(?<flag>${FLAG})`,
    `[[\\p{DI}${CONTROL}\\ufff9-\\ufffb]--[${CONDITIONAL}]]`,
    '(?<!\\p{scx=Mong})[\\u180b-\\u180f]',
    '\\u115f(?![\\u1160-\\u11a7\\ud7b0-\\ud7c6])|(?<![\\u1100-\\u115f\\ua960-\\ua97c])\\u1160',
    '(?<!\\p{sc=Brai})\\u2800(?!\\p{sc=Brai})',
    `(?<!${LETTER})\\u200c|\\u200c(?![\\u200c\\u200d]*${LETTER})`,
    `(?<!${LETTER})\\u200d(?!(?<=[${PICTURE}\\p{Emoji_Modifier}\\ufe0f]\\u200d)${PICTURE})(?!(?<![\\u200c\\u200d]\\u200d)${LETTER})`,
    '(?<![\\p{Emoji}\\p{Sm}\\p{scx=Hani}\\p{sc=Mymr}\\p{sc=Phag}])[\\ufe00-\\ufe0f]',
    '(?<!\\p{sc=Hani})[\\u{e0100}-\\u{e01ef}]',
  ].join('|'),
  'gv',
);
/** A line without any of these keeps all that it has: most lines. */
const SUSPECT = new RegExp(`[\\p{DI}${CONTROL}\\u2800\\ufff9-\\ufffb]`, 'v');
const SPACE = /[^\S\n]/;
const DOUBLE_SPACE = /[^\S\n]{2}/;
/** Marks of direction order what stands beside letters that run from right to left; elsewhere they do nothing. */
const DIRECTION_MARK = /[\u061c\u200e\u200f]/g;

/**
 * Makes text worth pasting: no invisible character but those that shape what is seen, no double spaces, none at the ends
 * of lines, at most one blank line.
 * @example cleanCharacters('ha\u00adbour  bell \u200b') // { cleaned: 'harbour bell', removed: 2 }
 */
export function cleanCharacters(text: string): Cleaned<string> {
  const { kept, removed } = keptUnits(text, true);
  const lines = keptText(text, 0, kept).replace(/[^\S\n]+$/gm, '');
  return { cleaned: lines.replace(/\n{3,}/g, '\n\n').trim(), removed };
}

/** For each UTF-16 unit of a line, 1 where it stays; undefined where all do. */
type Kept = Uint8Array | undefined;

/** Tells what of a line stays, and counts what is invisible of the rest. */
export function keptUnits(text: string, singleSpaces: boolean): { readonly kept: Kept; readonly removed: number } {
  if (!SUSPECT.test(text) && !(singleSpaces && DOUBLE_SPACE.test(text))) return { kept: undefined, removed: 0 };
  const kept = new Uint8Array(text.length).fill(1);
  const marks = RIGHT_TO_LEFT.test(text) ? [] : text.matchAll(DIRECTION_MARK);
  const invisible = [...text.matchAll(INVISIBLE), ...marks].filter(({ groups }) => !groups?.flag);
  for (const { index, 0: found } of invisible) kept.fill(0, index, index + found.length);
  if (singleSpaces) dropDoubleSpaces(text, kept);
  return { kept, removed: invisible.length };
}

/** What stays of a text that begins at a unit of its line. */
export function keptText(text: string, start: number, kept: Kept): string {
  if (!kept) return text;
  let stays = '';
  for (let from = 0; from < text.length; ) {
    let end = from;
    while (end < text.length && kept[start + end]) end++;
    stays += text.slice(from, end);
    from = end + 1;
  }
  return stays;
}

function dropDoubleSpaces(text: string, kept: Uint8Array): void {
  let afterSpace = false;
  for (let index = 0; index < text.length; index++) {
    if (!kept[index]) continue;
    const isSpace = isSpaceUnit(text.charCodeAt(index));
    if (isSpace && afterSpace) kept[index] = 0;
    afterSpace = isSpace;
  }
}

/** Is a UTF-16 unit white space, but no end of a line? */
function isSpaceUnit(unit: number): boolean {
  if (unit > 32 && unit < 160) return false;
  return unit === 32 || SPACE.test(String.fromCharCode(unit));
}

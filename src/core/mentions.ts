import type { TextRun } from './content-text';
import { type FoldedText, foldText } from './fold-text';
import { tagText } from './tag-key';

/** One of the names of something; all of its names have its key. */
export interface Name {
  readonly text: string;
  readonly key: string;
  /** Whether its words' capitals must be capitals in the text as well: Turkey, and no turkey. */
  readonly cased?: boolean;
}

/** One place where the text names something. Offsets are of the content's text, in UTF-16 code units. */
export interface Mention {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Korean puts its particles right behind a name: 서울에서. */
const HANGUL = /\p{sc=Hangul}/u;

/** US, WHO and IT are names, us, who and it are words: short names in capitals are found in capitals alone. */
const ACRONYM = /^\p{Lu}[\p{Lu}&.-]{0,4}$/u;

/** Names by their folded units: a node for each beginning that names share. */
interface Node {
  readonly next: Map<string, Node>;
  /** Those that end here. */
  readonly names: Name[];
}

/**
 * Finds where a text has the given names. Case and width are ignored, but not of acronyms; where two names begin at one
 * place the longer one has the mention (拜登政府 is no mention of 拜登). Takes time in proportion to the text.
 * @returns mentions in the order of the text, never overlapping
 */
export function findMentions(runs: readonly TextRun[], names: readonly Name[]): Mention[] {
  const root = toTree(names);
  return root.next.size > 0 ? runs.flatMap((run) => mentionsInRun(run, root)) : [];
}

function toTree(names: readonly Name[]): Node {
  const root: Node = { next: new Map(), names: [] };
  for (const name of names) {
    let node = root;
    for (const unit of foldText(tagText(name.text)).folded.split('')) {
      const next = node.next.get(unit) ?? { next: new Map(), names: [] };
      node.next.set(unit, next);
      node = next;
    }
    if (node !== root) node.names.push(name);
  }
  return root;
}

function mentionsInRun(run: TextRun, root: Node): Mention[] {
  const text = foldText(run.text);
  const mentions: Mention[] = [];
  for (let unit = 0; unit < text.folded.length; unit++) {
    if (!root.next.has(text.folded.charAt(unit)) || isInsideWord(text.folded, unit)) continue;
    const found = longestAt(root, text, unit, run.text);
    if (!found) continue;
    mentions.push({ key: found.name.key, start: run.start + text.offsetOf(unit), end: run.start + text.offsetOf(found.end) });
    unit = found.end - 1;
  }
  return mentions;
}

interface Found {
  readonly name: Name;
  /** In folded units. */
  readonly end: number;
}

/** The longest name that begins at a unit. */
function longestAt(root: Node, { folded, offsetOf }: FoldedText, from: number, text: string): Found | undefined {
  let found: Found | undefined;
  let node = root.next.get(folded.charAt(from));
  for (let end = from + 1; node; end++) {
    const written = node.names.length > 0 && !isInsideWord(folded, end, HANGUL) ? text.slice(offsetOf(from), offsetOf(end)) : '';
    const name = node.names.find((one) => isWrittenAs(one, written));
    if (name) found = { name, end };
    node = node.next.get(folded.charAt(end));
  }
  return found;
}

function isWrittenAs({ text, cased }: Name, written: string): boolean {
  if (ACRONYM.test(text)) return written === text;
  return written !== '' && (!cased || hasCapitalsOf(text, written));
}

/** Does every word that has a capital in the name have one in the text? */
function hasCapitalsOf(name: string, written: string): boolean {
  const words = written.split(/\s+/u);
  return name.split(/\s+/u).every((word, index) => !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(words[index] ?? ''));
}

/**
 * Does a border at a unit cut a word? Scripts that put no spaces between words have none to cut.
 * @param open - a script whose words go on behind a name
 */
function isInsideWord(text: string, unit: number, open?: RegExp): boolean {
  const before = characterBefore(text, unit);
  return isOfWord(before) && isOfWord(characterAt(text, unit)) && !open?.test(before);
}

const characterAt = (text: string, unit: number) => String.fromCodePoint(text.codePointAt(unit) ?? 0x20);

function characterBefore(text: string, unit: number): string {
  if (unit === 0) return '';
  const start = /[\udc00-\udfff]/.test(text.charAt(unit - 1)) && unit > 1 ? unit - 2 : unit - 1;
  return text.slice(start, unit);
}

const known = new Map<string, boolean>();

/** A letter or digit of a script that puts spaces between words; each character is looked up once. */
function isOfWord(character: string): boolean {
  const answer = known.get(character) ?? (WORD_CHARACTER.test(character) && !UNSPACED.test(character));
  known.set(character, answer);
  return answer;
}

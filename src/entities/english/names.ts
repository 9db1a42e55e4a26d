import { type Candidate, findCandidates } from './candidates';
import { contextVotes } from './context-cues';
import { innerVotes } from './inner-cues';
import { isKnownName } from './lexicon';
import type { Line, WordUse } from './line';
import { surnamesOf } from './surnames';
import { isAcronym, type Token } from './tokens';
import { cutAtTitles, type Trimmed, trimSides } from './trim';
import { addVotes, noWeights, type Weights } from './weights';

/** What a text tells about one name, over all its mentions. */
export interface Name {
  readonly key: string;
  readonly words: readonly string[];
  readonly weights: Weights;
  /** How often it stands inside a sentence, where a capital tells something. */
  inside: number;
  mentions: number;
  /** How often an article stands before it. */
  withArticle: number;
  /** It ends the full name of a person. */
  surname: boolean;
  /** A title stands before it somewhere. */
  titled: boolean;
  /** It opens an article as the place of its report. */
  dateline: boolean;
  possessive: boolean;
  /** It stands in brackets behind its long form, or before its short one. */
  tied: boolean;
}

export type Names = ReadonlyMap<string, Name>;

/** Acronyms up to this length keep their capitals in a key: WHO is not who. */
const MAX_ACRONYM = 4;

/** The key of a name as a text writes it: small letters, single spaces. */
export function nameKey(tokens: readonly Token[], shouted = false): string {
  return tokens.map((token) => wordKey(token.text, shouted)).join(' ');
}

function wordKey(word: string, shouted: boolean): string {
  if (!shouted && word.length <= MAX_ACRONYM && isAcronym(word)) return word;
  return word.toLowerCase().replace(/’/g, "'");
}

/** Collects the candidates of all lines that are no headlines, each with the votes for its kind. */
export function collectNames(lines: readonly Line[], use: WordUse): Names {
  const names = new Map<string, Name>();
  const surnames = surnamesOf(lines);
  for (const line of lines) {
    if (line.headline) continue;
    const found = candidatesOf(line, use, surnames).map((candidate) => ({ candidate, name: note(names, line, candidate) }));
    for (const [index, { candidate, name }] of found.entries()) tie(line, found[index - 1], candidate, name);
  }
  for (const line of lines.filter(({ plain }) => plain)) noteTitle(names, line, use, surnames);
  return names;
}

/** A title's names are believed where the text writes all their words with capitals, or the lexicon knows them. */
function noteTitle(names: Map<string, Name>, line: Line, use: WordUse, surnames: ReadonlySet<string>): void {
  for (const candidate of candidatesOf(line, use, surnames)) {
    const words = line.tokens.slice(candidate.from, candidate.to);
    const known =
      words.every((token) => use.capital.has(token.text.toLowerCase())) || isKnownName(words.map((token) => token.text).join(' '));
    if (known && (!words[0]?.startsSentence || names.has(nameKey(words)))) note(names, line, candidate);
  }
}

function candidatesOf({ tokens }: Line, use: WordUse, surnames: ReadonlySet<string>): Trimmed[] {
  const isSurname = ({ from, to }: Candidate) => to - from === 1 && surnames.has(tokens[from]?.text.toLowerCase() ?? '');
  return findCandidates(tokens)
    .flatMap((candidate) => (isSurname(candidate) ? [{ ...candidate, titled: false }] : cutAtTitles(tokens, candidate)))
    .map((candidate) => (isSurname(candidate) ? candidate : trimSides(tokens, candidate, (word) => use.capital.has(word.toLowerCase()))))
    .filter(({ from, to }) => to > from);
}

function note(names: Map<string, Name>, { run, tokens }: Line, candidate: Trimmed): Name {
  const words = tokens.slice(candidate.from, candidate.to);
  const key = nameKey(words);
  const name =
    names.get(key) ??
    newName(
      key,
      words.map((token) => token.text),
    );
  names.set(key, name);
  addVotes(name.weights, contextVotes(tokens, candidate));
  if (candidate.from === 0 && isDateline(run.text)) {
    addVotes(name.weights, [['place', 5]]);
    name.dateline = true;
  }
  name.mentions++;
  const before = tokens[candidate.from - 1]?.text ?? '';
  if (!words[0]?.startsSentence && !/^(?:our|my|your|a|an|this|these|each|every|no|some|any)$/i.test(before)) name.inside++;
  if (/^(?:the|a|an)$/i.test(before)) name.withArticle++;
  name.titled ||= candidate.titled;
  name.possessive ||= words.at(-1)?.possessive ?? false;
  return name;
}

/** "DAKAR, Senegal (Meridian News) — ", "London (AP) - ". */
function isDateline(text: string): boolean {
  return /^(?:[\p{Lu} .'’-]{3,30}(?:, [\p{L} .]{2,25})?(?: ?\([^)]{2,30}\))?|\p{Lu}[\p{L} .]{2,25}(?:, [\p{L} .]{2,25})? ?\([^)]{2,30}\)) ?[—–-] /u.test(
    text,
  );
}

function newName(key: string, words: readonly string[]): Name {
  const weights = noWeights();
  addVotes(weights, innerVotes(words));
  return {
    key,
    words,
    weights,
    inside: 0,
    mentions: 0,
    withArticle: 0,
    surname: false,
    titled: false,
    dateline: false,
    possessive: false,
    tied: false,
  };
}

interface Found {
  readonly candidate: Trimmed;
  readonly name: Name;
}

/** "World Health Organization (WHO)": both are the same, and weigh alike. */
function tie({ tokens, run }: Line, before: Found | undefined, candidate: Trimmed, name: Name): void {
  const first = tokens[candidate.from];
  const last = tokens[candidate.to - 1];
  if (!before || !first || !last || before.candidate.to !== candidate.from) return;
  if (!/^ ?\($/.test(first.gap) || run.text[last.end] !== ')') return;
  if (isShortFor(before.name, name) || isShortFor(name, before.name)) shareWeights(before.name, name);
}

/** Has one name the initial of the other's words, in capitals? */
function isShortFor(short: Name, long: Name): boolean {
  const [acronym = ''] = short.words;
  return short.words.length === 1 && long.words.length > 1 && isAcronym(acronym) && long.words.some((word) => word[0] === acronym[0]);
}

function shareWeights(one: Name, other: Name): void {
  const own = Object.entries(one.weights) as [keyof Weights, number][];
  const others = Object.entries(other.weights) as [keyof Weights, number][];
  addVotes(one.weights, others);
  addVotes(other.weights, own);
  one.tied = true;
  other.tied = true;
}

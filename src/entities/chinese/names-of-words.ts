import type { EntityKind, NamedSpan } from '../../core/entity';
import type { TaggedWord } from './chinese-model';
import {
  AUTHORITY,
  BODY_END,
  BUREAU,
  COMPANY_END,
  EVENT_END,
  EVENT_MIDDLE,
  FOREIGN,
  OCCUPATION,
  OFFICES,
  PERSON_TAIL,
  PLACE_END,
  PLACE_END_OF_PLACE,
  PLACE_TAIL,
  PROVINCE,
  SURNAMES,
} from './word-lists';

/** The tags of LAC that name something; the small ones are those that the model is less sure of, and mostly right about. */
const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ns', 'place'],
  ['ORG', 'organization'],
  ['nt', 'organization'],
  ['nw', 'work'],
]);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly text: string;
  readonly kind: EntityKind | undefined;
}

/**
 * Makes names of the words of a text: takes those that the model calls names, cuts offices off them, and joins words that
 * are one name together.
 * @returns spans in the order of the text, never overlapping
 */
export function namesOfWords(text: string, tagged: readonly TaggedWord[]): NamedSpan[] {
  const words = joinNames(markBehindOffice(tagged.flatMap((word) => cutWord(text, word))));
  return words.flatMap(({ start, end, kind }) => (kind ? [{ start, end, kind }] : []));
}

const toWord = (text: string, start: number, end: number, tag: string, kind: EntityKind | undefined): Word => ({
  ...{ start, end, tag, kind },
  text: text.slice(start, end),
});

/** Cuts an office out of a name, and what follows a place or a person off it. */
function cutWord(text: string, { start, end: behind, tag }: TaggedWord): Word[] {
  const bracket = text.slice(start, behind).search(/(?<=..)[(（]/u);
  const end = bracket < 0 ? behind : start + bracket;
  const word = toWord(text, start, end, tag, kindOf(text.slice(start, end), tag));
  const [, member, body = member] = BODY_BEFORE_OFFICE.exec(word.text) ?? [];
  if (word.kind && body) return [toWord(text, start, start + body.length, 'ORG', 'organization')];
  if (!word.kind || OFFICE_ALONE.test(word.text) || word.text.includes('/')) return [{ ...word, kind: undefined }];
  const province = word.kind === 'place' ? PROVINCE.exec(word.text)?.[0].length : undefined;
  if (province) return [toWord(text, start, start + province, 'LOC', 'place'), toWord(text, start + province, end, 'LOC', 'place')];
  const office = OFFICE.exec(word.text);
  if (office) return cutOffice(text, word, start + office.index, start + office.index + office[0].length);
  return [withoutTail(text, word)];
}

/** 国家安全顾问: an office, and whose it is. */
const OFFICE_ALONE = new RegExp(`(?:${OFFICES}|顾问|顧問)$`, 'u');
/** 民進黨籍議員, 国民党主席: a body, and who speaks for it. */
const BODY_BEFORE_OFFICE = new RegExp(`^(.+[党黨])籍|^(.+[党黨院部会會局署])(?:${OFFICES})$`, 'u');
const OFFICE = new RegExp(`(?<=.)(?:${OFFICES})(?=.)`, 'u');

function cutOffice(text: string, word: Word, from: number, to: number): Word[] {
  const person = toWord(text, to, word.end, 'PER', 'person');
  const before = toWord(text, word.start, from, 'ORG', from - word.start > 1 ? 'organization' : undefined);
  return [before, toWord(text, from, to, 'n', undefined), person.text.length > 5 ? { ...person, kind: undefined } : person];
}

function withoutTail(text: string, word: Word): Word {
  const tail = (word.kind === 'place' ? PLACE_TAIL : PERSON_TAIL).exec(word.text);
  if (word.kind === 'person' && isMiscut(word.text)) return toWord(text, word.start + 1, word.end, word.tag, word.kind);
  const isTail = tail && tail.index >= 2 && (word.kind === 'place' || word.kind === 'person' || word.kind === 'organization');
  return isTail ? toWord(text, word.start, word.start + tail.index, word.tag, word.kind) : word;
}

/** 警|司羅子聰: the last character of an office stuck to a name. */
function isMiscut(name: string): boolean {
  return (
    name.length === 4 &&
    /^\p{sc=Han}+$/u.test(name) &&
    !SURNAMES.includes(name.charAt(0)) &&
    SURNAMES.includes(name.charAt(1)) &&
    !FOREIGN.test(name)
  );
}

function kindOf(text: string, tag: string): EntityKind | undefined {
  const kind = KINDS.get(tag);
  if (kind) return kind;
  if (AUTHORITY.test(text) || (/^(?:n|nz|nt|vn)$/.test(tag) && BUREAU.test(text))) return 'organization';
  if (tag === 'nz' && EVENT_END.test(text)) return 'event';
  return (tag === 'nr' || tag === 'nz') && FOREIGN.test(text) ? 'person' : undefined;
}

const ENDS_IN_OFFICE = new RegExp(`(?:${OFFICES})$`, 'u');

/** What stands behind an office, and could be a person's name, is one, whatever the model takes it for. */
function markBehindOffice(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    const previous = words[index - 1];
    if (word.kind || !previous || previous.end !== word.start || previous.kind) return word;
    const isBehind = ENDS_IN_OFFICE.test(previous.text) || OCCUPATION.test(previous.text);
    return isBehind && mayBePerson(word) ? { ...word, kind: 'person' } : word;
  });
}

function mayBePerson({ text, tag }: Word): boolean {
  if (!/^(?:n|v|nz|nr|s|a)$/.test(tag)) return false;
  return FOREIGN.test(text) || (text.length === 3 && SURNAMES.includes(text.charAt(0)) && /^\p{sc=Han}+$/u.test(text));
}

/** Joins what is one name in several words, from left to right. */
function joinNames(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const from = firstOfName(joined, word);
    const parts = joined.splice(from);
    joined.push(parts.length === 0 ? word : join([...parts, word]));
  }
  return joined;
}

function join(parts: readonly Word[]): Word {
  const [first, last] = [parts[0] as Word, parts.at(-1) as Word];
  const text = parts.map((part) => part.text).join('');
  const kind = EVENT_END.test(last.text) ? 'event' : isSurname(first) ? 'person' : isPlaceEnd(last, first) ? 'place' : 'organization';
  return { start: first.start, end: last.end, tag: last.tag, text, kind };
}

const isSurname = ({ text }: Word) => text.length === 1 && SURNAMES.includes(text);

/** Index of the first of the words before that belong to a name which ends in this word. */
function firstOfName(before: readonly Word[], word: Word): number {
  const previous = before.at(-1);
  if (!previous || previous.end !== word.start) return before.length;
  if (isSurname(previous) && /^\p{sc=Han}{1,2}$/u.test(word.text) && previous.kind === 'person') return before.length - 1;
  if (AUTHORITY.test(previous.text + word.text) && !previous.kind) return before.length - 1;
  if (/^[署局]$/u.test(word.text) && /^(?:n|vn|nz)$/.test(previous.tag) && BUREAU.test(previous.text + word.text)) return before.length - 1;
  if (isPlaceEnd(word, previous)) return before.length - 1;
  if (AUTHORITY.test(word.text) && (previous.kind === 'place' || previous.kind === 'organization')) return before.length - 1;
  if (BODY_END.test(word.text) && !previous.kind) {
    const first = firstOfBody(before, word.start);
    if (first < before.length) return first;
  }
  if (COMPANY_END.test(word.text) && mayNameCompany(previous)) return before.length - 1;
  if (EVENT_END.test(word.text) && word.kind !== 'event') return firstOfEvent(before, word.start);
  return before.length;
}

function isPlaceEnd({ text }: Word, { text: before, tag, kind }: Word): boolean {
  const isPlace = kind === 'place' || (kind === 'person' && before.length === 2);
  return (PLACE_END_OF_PLACE.test(text) && kind === 'place') || (PLACE_END.test(text) && (isPlace || (tag === 'n' && before.length === 2)));
}

function mayNameCompany({ text, tag, kind }: Word): boolean {
  if (kind) return kind !== 'work' && kind !== 'event';
  return /^(?:nz|nr|n)$/.test(tag) && /^\p{sc=Han}{2,4}$/u.test(text);
}

/** Goes back over nouns to the place or the body that a body is of: 吐露港/漁民/聯誼會. */
function firstOfBody(before: readonly Word[], end: number): number {
  let [index, edge] = [before.length, end];
  for (let word = before[index - 1]; word && word.end === edge && before.length - index < MAX_NOUNS; word = before[index - 1]) {
    index -= 1;
    edge = word.start;
    if (word.kind === 'place' || word.kind === 'organization') return index;
    if (!/^(?:n|vn|nz|a|nt)$/.test(word.tag)) break;
  }
  return before.length;
}

/** Most words between the last word of a body's name and its first. */
const MAX_NOUNS = 4;

/** Nouns that are looked behind for the place or the body that an event is of. */
const MAX_MIDDLE = 2;

/** Goes back over places, bodies, numbers (第八届, 2025年) and the words that such names have. */
function firstOfEvent(before: readonly Word[], end: number): number {
  let [index, edge, isNamed, first] = [before.length, end, false, before.length];
  for (let word = before[index - 1]; word && word.end === edge; word = before[index - 1]) {
    const isProper = word.kind === 'place' || word.kind === 'organization' || word.tag === 'nz' || /^第.+[届屆]$/u.test(word.text);
    const isMiddle = EVENT_MIDDLE.test(word.text) || /^\d{4}年?$/u.test(word.text);
    if (!isProper && !isMiddle && !(/^(?:n|vn|a)$/.test(word.tag) && !/人$/.test(word.text) && before.length - index < MAX_MIDDLE)) break;
    edge = word.start;
    index -= 1;
    if (isProper || isMiddle) first = index;
    isNamed ||= isProper;
  }
  return isNamed ? first : before.length;
}

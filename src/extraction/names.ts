import { dropPrefix, dropSuffix, ROLE } from './name-words';

/** Longest text that is still a name, in UTF-16 code units. */
const MAX_NAME_LENGTH = 60;
/** Longest text that is still a list of names. */
const MAX_LIST_LENGTH = 1000;
/** No name, but what stands where none is known, or a button. */
const NO_NAME =
  /^(?:admin(?:istrator)?|root|user|author|autor(?:in)?|unknown|anonymous|guest|null|undefined|none|n\/?a|editor|by|von|wordpress(?:admin)?|webmaster|web|superuser|website|follow|more|mehr|read more|share|comments?|kommentare?|home|impressum|kontakt|contact|subscribe|login|archiv.*|\d+|.*[{}<>].*|.*\b(?:cookie|privacy|copyright|lesezeit|kommentare?|wordpress|creative commons|cc by|by-nc|collected by|published by|powered by)\b.*)$/iu;
const LISTED = /\s*[;；、]\s*/u;
const JOINED = /\s+(?:and|und|et|og|och|en|ja|with|mit|avec|sowie|&)\s+|\s*[／/]\s*|(?<=\p{Ll}{2})\s(?:y|e|i)\s(?=\p{Lu}\p{Ll})/u;
const CJK = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}]/u;
const PARTICLE = /^(?:van|von|vom|de|del|della|der|den|dos|da|di|du|la|le|bin|ibn|al|el|zu|zum|ter|ten|y|af|v\.)$/u;

/** The names in what a page gives as its authors, without roles, addresses and whatever else stands beside them. */
export function cleanNames(texts: readonly string[]): string[] {
  const names = texts
    .filter((text) => text.length < MAX_LIST_LENGTH && !/^\s*(?:https?:|www\.|\/)/i.test(text))
    .flatMap(splitNames)
    .filter(isName);
  const keys = names.map((name) => name.toLowerCase().normalize('NFKC'));
  return names.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function splitNames(text: string): string[] {
  const whole = dropPrefix(text.replace(/&amp;/g, '&').replace(/\s+/gu, ' ').trim());
  const plain = CJK.test(whole) ? dropSuffix(whole) : whole;
  return plain.split(LISTED).flatMap(splitJoined).flatMap(splitCommas).map(trimName);
}

/** "Ann Lee and Bo Chan" are two; a "Staff and agencies" and an "AFP/Reuters" are one. */
function splitJoined(text: string): string[] {
  const parts = text.split(JOINED).map((part) => part.trim());
  const people = parts.every((part) => part.split(/\s*[,，]\s*/u).every((one) => looksLikePerson(trimName(one)) || ROLE.test(one)));
  return people ? parts : [text];
}

/** "Smith, John" is one name, "Ann Lee, Bo Chan, editor" are two. */
function splitCommas(text: string): string[] {
  const parts = text.split(/\s*[,，]\s*/u).filter(Boolean);
  if (parts.length === 2 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part)) && !CJK.test(text)) return [text];
  const isPerson = looksLikePerson(trimName(parts[0] ?? ''));
  return parts.filter((part, index) => index === 0 || (!ROLE.test(part) && (!isPerson || looksLikePerson(trimName(part)))));
}

function trimName(text: string): string {
  return dropSuffix(dropPrefix(text.trim())).replace(/^[\s*–—:：,.|/-]+|[\s*–—:：,|/-]+$/gu, '');
}

/** Whether a text can be the name of a person or an office. */
function isName(text: string): boolean {
  if (text.length < 2 || text.length > MAX_NAME_LENGTH || /^https?:|^[@#]|@.*\./.test(text) || NO_NAME.test(text)) return false;
  if (!/\p{L}/u.test(text)) return false;
  return CJK.test(text) ? text.length <= 24 : text.split(' ').length <= 7;
}

/** Whether a text is written as people's names are: two words or more with capitals, or a short name in Han, kana or Hangul. */
export function looksLikePerson(text: string): boolean {
  if (CJK.test(text)) return /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}・·\s]{2,10}$/u.test(text) || /^\p{sc=Hangul}{2,4}$/u.test(text);
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^[\p{Lu}"“„'’]/u.test(word));
  return (
    capitals.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => capitals.includes(word) || PARTICLE.test(word)) &&
    !/[!?:…]|\d/.test(text)
  );
}

/** Whether a name is but an account: hans_m, user77, flerche. */
export function looksLikeAccount(text: string): boolean {
  return !CJK.test(text) && !/\s/.test(text) && /^\p{Ll}|[_\d]/u.test(text);
}

import type { EntityKind } from '../../core/entity';
import {
  isCommonWord,
  isDemonym,
  isFirstName,
  isKnownBody,
  isKnownName,
  isKnownOrganisation,
  isKnownPlace,
  isLexiconWord,
} from './lexicon';
import type { WordUse } from './line';
import type { Name, Names } from './names';
import { isAcronym } from './tokens';
import { heaviest } from './weights';
import { COMMON_ACRONYMS, EVENT_WORDS, NO_NAMES, ORGANISATION_WORDS, PLACE_WORDS, TITLE_MODIFIERS, TITLES } from './words';

/** Kinds by name. */
export type Believed = ReadonlyMap<string, EntityKind>;

/** Christmas Eve, Easter Week. */
const FEAST_END = /^(?:eve|day|week)$/i;
/** How strongly a person's full name speaks for the surname alone. */
const ALIAS_WEIGHT = 6;
/** How often a common word must stand capitalised inside sentences, and never small, to be a name. */
const COMMON_WORD_MENTIONS = 2;

/** Chooses the names of a text that are entities, and their kinds. */
export function believeNames(names: Names, use: WordUse): Believed {
  for (const name of names.values()) if (name.words.length === 2) strengthenNamesake(names, name);
  const people = [...names.values()].filter(
    (name) => name.words.length > 1 && isBelieved(name, use) && heaviest(name.weights) === 'person',
  );
  for (const person of people) strengthenAliases(names, person);
  const believed = [...names.values()].filter((name) => isBelieved(name, use));
  return new Map(believed.map((name) => [name.key, heaviest(name.weights)]));
}

/** Michael Church is a person where the text has Mr. Church, or Church alone. */
function strengthenNamesake(names: Names, name: Name): void {
  const [first = '', last = ''] = name.words;
  const alone = names.get(last.toLowerCase());
  if (isFirstName(first) && !isKnownPlace(first) && alone && (alone.titled || alone.inside > 0)) name.weights.person += ALIAS_WEIGHT;
}

/** Biden alone is Joe Biden, van der Berg is Anna van der Berg. */
function strengthenAliases(names: Names, person: Name): void {
  for (let index = 1; index < person.words.length; index++) {
    const alias = names.get(person.key.split(' ').slice(index).join(' '));
    if (!alias) continue;
    strengthen(alias);
    alias.surname = true;
  }
  const first = names.get(person.key.split(' ')[0] ?? '');
  if (first) strengthen(first);
}

function strengthen(alias: Name): void {
  alias.weights.person += ALIAS_WEIGHT;
  alias.titled = true;
}

function isBelieved(name: Name, use: WordUse): boolean {
  return name.words.length === 1 ? isWordBelieved(name, use) : isPhraseBelieved(name, use);
}

function isWordBelieved(name: Name, use: WordUse): boolean {
  const [word = ''] = name.words;
  if (name.surname && !/^(?:may|march|april|june|august)$/.test(name.key)) return true;
  if (name.titled && !NO_NAMES.has(name.key)) return true;
  if (name.dateline) return true;
  if (NO_NAMES.has(word.toLowerCase()) || word.length < 2 || COMMON_ACRONYMS.has(word.toLowerCase())) return false;
  if (isAcronym(word)) return name.tied || isKnownAcronym(word) || !isLexiconWord(word);
  if (isKnownBody(name.key)) return name.inside > 0 && !use.small.has(name.key);
  if (isKnownPlace(word) || isKnownOrganisation(word)) return !isRare(name, use);
  if (isDemonym(word) || isGeneric(name.key)) return false;
  if (isLexiconWord(word)) return name.inside >= COMMON_WORD_MENTIONS && name.withArticle === 0 && !use.small.has(name.key);
  if (isKnownName(word)) return name.inside > 0 || name.weights.person > 2;
  if (name.inside === 0) return isBelievedAtHead(name, use);
  return (use.small.get(name.key) ?? 0) < name.inside;
}

/** Acronyms that are words in small letters. */
function isKnownAcronym(word: string): boolean {
  return /^(?:US|WHO)$/.test(word) || isKnownName(word);
}

/** A word that only begins sentences: what it does there, and how often, tells. */
function isBelievedAtHead(name: Name, use: WordUse): boolean {
  if (isCommonWord(name.key) || name.key.endsWith('s') || use.small.has(name.key)) return false;
  return name.dateline || name.mentions > 1 || name.weights.person > 1 || name.possessive;
}

/** A word that is more often small in this text. */
function isRare(name: Name, use: WordUse): boolean {
  return (use.small.get(name.key) ?? 0) > name.mentions;
}

function isGeneric(word: string): boolean {
  return [TITLES, TITLE_MODIFIERS, ORGANISATION_WORDS, PLACE_WORDS, EVENT_WORDS].some((words) => words.has(word));
}

function isPhraseBelieved(name: Name, use: WordUse): boolean {
  if (name.words.every((word) => NO_NAMES.has(word.toLowerCase()) || isDemonym(word) || TITLES.has(word.toLowerCase()))) return false;
  if (NO_NAMES.has(name.words[0]?.toLowerCase() ?? '') && FEAST_END.test(name.words.slice(1).join(' '))) return false;
  if (name.words.every((word) => COMMON_ACRONYMS.has(word.toLowerCase()))) return false;
  if (heaviest(name.weights) !== 'organization' || name.weights.organization > 1) return true;
  return !name.words.every((word) => isCommonWord(word)) || !name.words.every((word) => use.small.has(word.toLowerCase()));
}

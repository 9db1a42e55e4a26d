import nlp from 'compromise/two';
import { BODIES, BODY_NAMES, DEMONYMS, FIRST_NAME_WORDS, FUNCTION_WORDS, MORE_PLACES, NO_NAMES } from './words';

type Lexicon = Readonly<Record<string, string | readonly string[] | undefined>>;

const NAME_TAGS = new Set(
  'Person FirstName MaleName FemaleName LastName City Region Country Place Organization SportsTeam ProperNoun Demonym'.split(' '),
);
const FIRST_NAME_TAGS = new Set(['FirstName', 'MaleName', 'FemaleName']);
const PLACE_TAGS = new Set(['City', 'Region', 'Country', 'Place']);
const SURNAME_TAG = new Set(['LastName']);
const PERSON_TAG = new Set(['Person']);
const DEMONYM_TAG = new Set(['Demonym']);
const COMMON_ENDING = /(?:ing|ly|tion|tions|ment|ments|ness|ists?|ers|ous|able|ible|ful|less|ism|ity|ities|ical|men|ed)$/i;
const ORGANISATION_TAGS = new Set(['Organization', 'SportsTeam']);

/** The words that compromise knows, with its tags; its model has no published type. */
const lexicon = (nlp.model() as { readonly one: { readonly lexicon: Lexicon } }).one.lexicon;

function tagsOf(words: string): readonly string[] {
  const key = words.toLowerCase().replace(/’/g, "'");
  const tags = Object.hasOwn(lexicon, key) ? lexicon[key] : undefined;
  return typeof tags === 'string' ? [tags] : (tags ?? []);
}

function hasTag(words: string, tags: ReadonlySet<string>): boolean {
  return tagsOf(words).some((tag) => tags.has(tag));
}

export function isFirstName(word: string): boolean {
  return hasTag(word, FIRST_NAME_TAGS) || (/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(word) && hasTag(word.split('-')[0] ?? '', FIRST_NAME_TAGS));
}

export function isSurname(word: string): boolean {
  return hasTag(word, SURNAME_TAG);
}

export function isKnownPerson(words: string): boolean {
  return hasTag(words, PERSON_TAG);
}

export function isKnownPlace(words: string): boolean {
  return hasTag(words, PLACE_TAGS) || MORE_PLACES.has(words.toLowerCase());
}

export function isKnownOrganisation(words: string): boolean {
  return hasTag(words, ORGANISATION_TAGS) || isKnownBody(words);
}

/** A body that many a text names without saying what it is. */
export function isKnownBody(words: string): boolean {
  return BODIES.has(words.toLowerCase()) || BODY_NAMES.has(words.toLowerCase());
}

export function isKnownName(words: string): boolean {
  return (hasTag(words, NAME_TAGS) && !hasTag(words, DEMONYM_TAG)) || isKnownPlace(words) || isKnownBody(words);
}

/** A first name that is a word as well: Will, Rose. */
export function isFirstNameWord(word: string): boolean {
  return FIRST_NAME_WORDS.has(word.toLowerCase());
}

/** A word for a people, a faith or a language, also with more behind a hyphen. */
export function isDemonym(word: string): boolean {
  const folded = word.toLowerCase();
  if (DEMONYMS.has(folded) || hasTag(folded, DEMONYM_TAG) || /..(?:ians|itans)$/.test(folded)) return true;
  return isPeopleOf(folded) || (folded.includes('-') && folded.split('-').every(isDemonym));
}

/** Slovenian of Slovenia. */
function isPeopleOf(word: string): boolean {
  return /ia?ns?$/.test(word) && !hasTag(word, FIRST_NAME_TAGS) && isKnownPlace(word.replace(/ns?$/, ''));
}

/** Is this a word of the language, as the lexicon or its ending tells? */
export function isCommonWord(word: string): boolean {
  return isLexiconWord(word) || (word.length > 5 && COMMON_ENDING.test(word));
}

/** Does the lexicon have it as a word that is no name? */
export function isLexiconWord(word: string): boolean {
  const folded = word.toLowerCase();
  if (isFunctionWord(folded) || NO_NAMES.has(folded)) return true;
  const tags = tagsOf(folded);
  return tags.length > 0 && !isKnownName(word);
}

/** A role as compromise has it: teacher, sculptors. */
export function isRole(word: string): boolean {
  return tagsOf(word).includes('Actor');
}

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase()) || /['’](?:t|ll|re|ve|d|m)$/i.test(word);
}

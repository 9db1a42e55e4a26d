import {
  isFirstName,
  isFirstNameWord,
  isKnownBody,
  isKnownOrganisation,
  isKnownPerson,
  isKnownPlace,
  isLexiconWord,
  isSurname,
} from './lexicon';
import { isAcronym } from './tokens';
import type { Vote } from './weights';
import {
  EVENT_PREFIXES,
  EVENT_WORDS,
  OF_HEADS,
  ORGANISATION_WORDS,
  PERSON_PARTICLES,
  PLACE_PREFIXES,
  PLACE_WORDS,
  SURE_PLACE_PREFIXES,
  WORK_WORDS,
} from './words';

/** Places that are written as acronyms. */
const PLACE_ACRONYM = /^(?:[AM]\d{1,3}|U\.?S\.?(?:A\.?)?|U\.?K\.?|U\.?A\.?E\.?|D\.?R\.?C\.?|NYC|D\.?C\.?|L\.A\.|USSR)$/;

/** What the words of a name tell about it. */
export function innerVotes(words: readonly string[]): Vote[] {
  const name = words.join(' ');
  const votes: Vote[] = [];
  if (isKnownPlace(name) || PLACE_ACRONYM.test(name)) votes.push(['place', 4]);
  if (isKnownOrganisation(name)) votes.push(['organization', isKnownBody(name) ? 6 : 3]);
  if (isKnownPerson(name)) votes.push(['person', 3]);
  votes.push(...(words.length === 1 ? wordVotes(name) : phraseVotes(words)));
  return votes;
}

function phraseVotes(words: readonly string[]): Vote[] {
  const heads = headVotes(words);
  return heads.length > 0 ? heads : [...prefixVotes(words), ...personVotes(words)];
}

function wordVotes(word: string): Vote[] {
  if (isAcronym(word) && word.length < 7) return [['organization', 2]];
  if (/^(?:O['’]|Mac(?=\p{Lu})|Mc)\p{Lu}/u.test(word)) return [['person', 2]];
  if (isFirstName(word) || isSurname(word)) return [['person', 1.5]];
  return [];
}

/** What the words that head a name tell: University, River, Festival, Act. */
function headVotes(words: readonly string[]): Vote[] {
  const folded = words.map((word) => word.toLowerCase());
  const last = folded.at(-1) ?? '';
  const head = folded[folded.findIndex((word) => word === 'of' || word === 'for' || word === 'on') - 1];
  const tail = last.replace(/^[ivx]+$|^\d+$/, folded.at(-2) ?? '');
  if (last === 'd.c.') return [['place', 6]];
  if (EVENT_PREFIXES.has(folded[0] ?? '')) return [['event', 6]];
  if (/^(?:Route|Highway|Interstate)$/.test(words[0] ?? '')) return [['place', 6]];
  if (SURE_PLACE_PREFIXES.has(folded[0] ?? '')) return [['place', 5]];
  if (head === 'convention') return [['work', 6]];
  if (EVENT_WORDS.has(tail) || (head !== undefined && EVENT_WORDS.has(head))) return [['event', 6]];
  if (WORK_WORDS.has(last) || (head !== undefined && WORK_WORDS.has(head))) return [['work', 6]];
  if (head !== undefined && PLACE_WORDS.has(head) && !ORGANISATION_WORDS.has(head) && !OF_HEADS.has(last)) return [['place', 5]];
  if (ORGANISATION_WORDS.has(last) || words.includes('&') || (head !== undefined && OF_HEADS.has(head))) return [['organization', 5]];
  if (PLACE_WORDS.has(last)) return [['place', 5]];
  return [];
}

/** What a first word hints at that a person may bear as well. */
function prefixVotes([first = '']: readonly string[]): Vote[] {
  if (ORGANISATION_WORDS.has(first.toLowerCase()) && !isFirstName(first)) return [['organization', 3]];
  if (isAcronym(first)) return [['organization', 2.5]];
  return PLACE_PREFIXES.has(first.toLowerCase()) ? [['place', 3]] : [];
}

function personVotes(words: readonly string[]): Vote[] {
  const [first = ''] = words;
  const votes: Vote[] = isKnownPlace(words.at(-1) ?? '') ? [['place', 2.5]] : [];
  if (isFirstName(first) || isFirstNameWord(first) || isKnownPerson(first)) votes.push(['person', 4]);
  if (isSurname(words.at(-1) ?? '')) votes.push(['person', 2]);
  if (words.slice(0, -1).some((word) => /^(?:\p{Lu}\.)+$/u.test(word)) || /^[JS]r\.?$/.test(words.at(-1) ?? '')) votes.push(['person', 3]);
  if (words.some((word) => PERSON_PARTICLES.has(word))) votes.push(['person', 1]);
  if (words.length <= 3 && words.every((word) => !isLexiconWord(word) && !isAcronym(word))) votes.push(['person', 1.5]);
  return votes;
}

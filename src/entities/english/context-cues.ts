import type { Candidate } from './candidates';
import { isKnownPlace, isRole } from './lexicon';
import { isCapitalised, isJoined, type Token } from './tokens';
import type { Trimmed } from './trim';
import type { Vote } from './weights';
import {
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  SPEECH_BEFORE,
  SPEECH_VERBS,
  TEAM_VERBS,
  WEAK_PLACE_PREPOSITIONS,
} from './words';

/** How many words behind a comma still tell what stands before it. */
const APPOSITION_WORDS = 8;

/** What the word right before a name says of it. */
const VOTES_BEFORE: readonly (readonly [ReadonlySet<string>, readonly Vote[]])[] = [
  [
    new Set(['the']),
    [
      ['organization', 1],
      ['person', -3],
    ],
  ],
  [
    new Set(['at']),
    [
      ['organization', 0.5],
      ['place', 0.8],
    ],
  ],
  [SPEECH_BEFORE, [['person', 1.5]]],
  [
    PLACE_PREPOSITIONS,
    [
      ['place', 2],
      ['person', -1],
    ],
  ],
  [WEAK_PLACE_PREPOSITIONS, [['place', 0.7]]],
];

/** What stands around a name tells about it. */
export function contextVotes(tokens: readonly Token[], candidate: Trimmed): Vote[] {
  const titled: Vote[] = candidate.titled ? [['person', 5]] : [];
  return [...titled, ...votesBefore(tokens, candidate.from), ...votesAfter(tokens, candidate)];
}

function votesBefore(tokens: readonly Token[], from: number): readonly Vote[] {
  const word = tokens[from - 1]?.text ?? '';
  const earlier = tokens[from - 2]?.text ?? '';
  const gap = tokens[from]?.gap;
  if (gap === ', ') return PERSON_NOUNS.has(word) ? [['person', 2]] : [];
  if (gap !== ' ') return [];
  if (word === 'of' && PLACE_NOUNS.has(earlier)) return [['place', 4]];
  if (word === 'at' && isRole(earlier)) return [['organization', 2]];
  return VOTES_BEFORE.find(([words]) => words.has(word.toLowerCase()))?.[1] ?? nounVotes(word);
}

function nounVotes(word: string): Vote[] {
  if (PERSON_NOUNS.has(word)) return [['person', 3]];
  if (ORGANISATION_NOUNS.has(word)) return [['organization', 3]];
  if (PLACE_NOUNS.has(word)) return [['place', 3]];
  return /^\p{Ll}/u.test(word) && isRole(word) ? [['person', 2.5]] : [];
}

function votesAfter(tokens: readonly Token[], { to }: Candidate): Vote[] {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || !next) return [];
  if (/^[-‑]$/.test(next.gap) && next.text === 'based') return [['place', 4]];
  if (isJoined(next) && TEAM_VERBS.has(next.text) && isKnownPlace(last.text)) return [['organization', 2.5]];
  if (isJoined(next) && !last.possessive && SPEECH_VERBS.has(next.text)) return [['person', 1.5]];
  if (/^,["”’]? $/.test(next.gap)) return votesAfterComma(tokens, to);
  return [];
}

function votesAfterComma(tokens: readonly Token[], to: number): Vote[] {
  const next = tokens[to]?.text ?? '';
  if (/^\d{1,2}$/.test(next)) return tokens[to + 1]?.gap.startsWith(',') ? [['person', 4]] : [];
  if (next === 'who' || next === 'whose') return [['person', 3]];
  if (isCapitalised(tokens[to])) return isKnownPlace(next) ? [['place', 1.5]] : [];
  return appositionVotes(tokens, to);
}

/** "Lind, a marine biologist at ...": the noun before the first preposition. */
function appositionVotes(tokens: readonly Token[], to: number): Vote[] {
  const words: string[] = [];
  for (const token of tokens.slice(to, to + APPOSITION_WORDS)) {
    if (/^(?:of|for|in|at|which|that|who|and|on|from|with|where|near)$/.test(token.text) || (words.length > 0 && /[,.;]/.test(token.gap)))
      break;
    if (!token.possessive) words.push(token.text);
  }
  return nounVotes(words.at(-1) ?? '').map(([kind, weight]) => [kind, weight * 0.8]);
}

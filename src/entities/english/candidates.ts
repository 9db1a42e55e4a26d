import { isCommonWord, isFirstName, isFunctionWord, isKnownName, isKnownPlace } from './lexicon';
import { isAcronym, isCapitalised, isJoined, type Token } from './tokens';
import { NAME_LINKS, OF_HEADS, ORGANISATION_WORDS, PERSON_PARTICLES, POSSESSIVE_HEADS, TITLE_MODIFIERS, TITLES } from './words';

/** Tokens that may be one name: from, and up to but without, these indices. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
}

/** Longest run of lower-case words inside a name: University of the West. */
const MAX_LINKS = 3;
/** More words no name has. */
const MAX_NAME_WORDS = 12;
/** Words that a number belongs to: Route 9, Apollo 11. */
const NUMBERED = /^(?:Route|Highway|Interstate|Apollo|Expo|Formula|Channel|Area|Euro|Radio|Stadium|Studio|Terminal)$/;
const NAME_SUFFIX = /^(?:Jr|Sr|Inc|Ltd|LLC|Corp|D\.C)\.?$/;

/** Finds the chains of capitalised words in a run, with the small words that hold them together. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!startsName(tokens, from)) continue;
    const to = chainEnd(tokens, from);
    candidates.push({ from: withParticle(tokens, from, candidates.at(-1)?.to ?? 0), to });
    from = to - 1;
  }
  return candidates;
}

function startsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    isCapitalised(token) &&
    !(isFunctionWord(token.text) && ((token.startsSentence && !isAcronym(token.text)) || !isNameToo(tokens, index)))
  );
}

/** Theresa May, Will Smith; The Hague. */
function isNameToo(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  return /^(?:May|Will|US|WHO|One|Four|Six|Seven|Ten)$/.test(word) || (word === 'The' && tokens[index + 1]?.text === 'Hague');
}

function chainEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end - from < MAX_NAME_WORDS) {
    const next = goesOn(tokens, from, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Where the chain ends that takes in what stands at `end`; `end` itself if nothing there belongs to it. */
function goesOn(tokens: readonly Token[], from: number, end: number): number {
  const last = tokens[end - 1];
  const token = tokens[end];
  if (!last || !token) return end;
  if (/^, ?$/.test(token.gap) && NAME_SUFFIX.test(token.text)) return end + 1;
  if (!isJoined(token) || (last.possessive && !staysInside(tokens, end - 1))) return end;
  if (isCapitalised(token)) return isFunctionWord(token.text) && !isNameToo(tokens, end) ? end : end + 1;
  if (/^\d{1,4}$/.test(token.text) && NUMBERED.test(last.text)) return end + 1;
  if (token.text === '&' && isJoinedCapital(tokens[end + 1])) return end + 2;
  return afterLinks(tokens, from, end);
}

function isJoinedCapital(token: Token | undefined): boolean {
  return isJoined(token) && isCapitalised(token) && !isFunctionWord(token?.text ?? '');
}

/** The possessive inside a name: King's College, St. James's Park. */
function staysInside(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text.toLowerCase() ?? '';
  return POSSESSIVE_HEADS.has(word) || /^st\.?$/i.test(tokens[index - 1]?.text ?? '');
}

function afterLinks(tokens: readonly Token[], from: number, end: number): number {
  let next = end;
  while (next - end < MAX_LINKS && isJoined(tokens[next]) && isLink(tokens[next]?.text ?? '')) next++;
  if (next === end || !isJoinedCapital(tokens[next])) return end;
  const links = tokens.slice(end, next).map((token) => token.text);
  const chain = tokens.slice(from, end).map((token) => token.text);
  return mayLink(chain, links, tokens[next]?.text ?? '', capitalsFrom(tokens, next)) ? next + 1 : end;
}

function isLink(word: string): boolean {
  return PERSON_PARTICLES.has(word) || NAME_LINKS.has(word);
}

function capitalsFrom(tokens: readonly Token[], from: number): string[] {
  let to = from + 1;
  while (to - from < 5 && isJoinedCapital(tokens[to])) to++;
  return tokens.slice(from, to).map((token) => token.text);
}

function mayLink(chain: readonly string[], links: readonly string[], next: string, following: readonly string[]): boolean {
  if (links.every((link) => PERSON_PARTICLES.has(link))) return !TITLES.has(chain.at(-1)?.toLowerCase() ?? '');
  const key = [...chain, ...links, next].join(' ');
  if (isKnownName(key)) return true;
  if (links.includes('and')) return links.length === 1 && joinsByAnd(chain, next, following);
  if (links.some((link) => link === 'on' || link === 'to')) return ON_HEADS.test(chain.at(-1) ?? '');
  return (OF_HEADS.has(chain.at(-1)?.toLowerCase() ?? '') && links[0] !== 'the') || hasOpenHead(chain);
}

const ON_HEADS = /^(?:Committee|Subcommittee|Commission|Council|Convention|Conference|Treaty|Institute|Panel|Center|Centre|Forum)$/;

/** A body whose name goes on over several links: Centers for Disease Control and Prevention. */
function hasOpenHead(chain: readonly string[]): boolean {
  const link = chain.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  return link > 0 && OF_HEADS.has(chain[link - 1]?.toLowerCase() ?? '') && chain.length - link <= 3 && !isFirstName(chain.at(-1) ?? '');
}

/** Health and Human Services after Department of; Food and Drug Administration; Marks and Sons. */
function joinsByAnd(chain: readonly string[], next: string, following: readonly string[]): boolean {
  if (/^(?:Sons|Co\.?|Company|Partners)$/.test(next)) return true;
  if (hasOpenHead(chain)) return (isCommonWord(next) || TITLE_MODIFIERS.has(next.toLowerCase())) && !isOrganisationWord(next);
  const [first = ''] = chain;
  return chain.length === 1 && mayBeginBody(first) && mayBeginBody(next) && isOrganisationWord(following.at(-1) ?? '');
}

function mayBeginBody(word: string): boolean {
  return !isOrganisationWord(word) && !isFirstName(word) && !isKnownPlace(word) && !isAcronym(word) && !TITLES.has(word.toLowerCase());
}

function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word.toLowerCase());
}

/** A name may begin with its particle: van der Berg, bin Salman. */
function withParticle(tokens: readonly Token[], from: number, floor: number): number {
  let start = from;
  const starters = /^(?:van|von|de|der|den|ter|bin|ibn|al|el|della|di|da|du)$/;
  while (start > floor && isJoined(tokens[start]) && starters.test(tokens[start - 1]?.text ?? '')) start--;
  return start;
}

import type { NamedSpan } from '../../core/entity';
import { COMMON_CAPITALS } from './word-lists';

/** A run of Latin script, with the spaces inside it. */
const LATIN_RUN = /[\p{sc=Latin}\p{N}][\p{sc=Latin}\p{N}.'’&@/_\s-]*[\p{sc=Latin}\p{N}]/gu;
/** In Chinese text two or three words with capitals are a person; one, or capitals alone, a company or a body. */
const PERSON = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}(?:\p{Ll}+|\.)){1,2}$/u;
const BODY = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{2,})$/u;
/** What stands in brackets behind a name explains it, and is no name of its own. */
const IN_BRACKETS = /[(（][^()（）]*$/u;

/** Finds names in Latin script inside Chinese text. */
export function findLatinNames(text: string): NamedSpan[] {
  return Array.from(text.matchAll(LATIN_RUN)).flatMap((match) => {
    const [name, start] = [match[0], match.index];
    const kind = PERSON.test(name) ? 'person' : BODY.test(name) ? 'organization' : undefined;
    const isExplained = IN_BRACKETS.test(text.slice(Math.max(0, start - 40), start));
    return kind && !isExplained && !COMMON_CAPITALS.has(name.toUpperCase()) ? [{ start, end: start + name.length, kind }] : [];
  });
}

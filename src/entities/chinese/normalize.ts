/** Distance from a full-width form to its ASCII character. */
const FULL_WIDTH = 0xff01 - 0x21;

/**
 * What the model was trained to read in the place of other punctuation. The table was made by looking which embeddings
 * never left their random start (largest number ≤ .1): those characters the training text had replaced.
 */
const PUNCTUATION = pairUp('、。｡…“”「」‘’『』〈〉【】〔〕—─•‧・', `,...""""''''<>[]()--···`);

/** The character that the model reads instead of another one: never more than one, so that offsets stay. */
export function normalizeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - FULL_WIDTH);
  return PUNCTUATION.get(character) ?? character;
}

function pairUp(from: string, to: string): ReadonlyMap<string, string> {
  const replacements = Array.from(to);
  return new Map(Array.from(from, (character, place) => [character, replacements[place] ?? character]));
}

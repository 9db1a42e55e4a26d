import { canonicalLanguage } from '../core/canonical-language';

type Fits = (line: string) => boolean;

/**
 * Breaks a text between its words, where its language has them, and a word that fits in no line between its characters.
 * @example breakLines('a long bell', 'en', (line) => line.length <= 6) // ['a long', 'bell']
 */
export function breakLines(text: string, language: string | undefined, fits: Fits): string[] {
  const lines = [''];
  for (const word of segmentsOf(text, language, 'word')) {
    if (/^\p{P}+$/u.test(word) && lines.at(-1)) lines.push(...joined(lines.pop(), word, language, fits));
    else for (const part of fits(word.trim()) ? [word] : segmentsOf(word, language, 'grapheme')) addTo(lines, part, fits);
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

function addTo(lines: string[], part: string, fits: Fits): void {
  const longer = (lines.at(-1) ?? '') + part;
  if (fits(longer.trim())) lines[lines.length - 1] = longer;
  else lines.push(part.trimStart());
}

/** A mark stays with what it stands behind, which comes along into the next line. */
function joined(line = '', mark: string, language: string | undefined, fits: Fits): string[] {
  if (fits((line + mark).trim())) return [line + mark];
  const last = segmentsOf(line, language, 'word').at(-1) ?? '';
  const before = line.slice(0, line.length - last.length);
  return before.trim() && fits((last + mark).trim()) ? [before, last + mark] : [line, mark];
}

function segmentsOf(text: string, language: string | undefined, granularity: 'word' | 'grapheme'): string[] {
  return Array.from(new Intl.Segmenter(canonicalLanguage(language), { granularity }).segment(text), ({ segment }) => segment);
}

/**
 * The first lines; the last of them tells where more would come.
 * @example withEllipsis(['a bell', 'rings'], 1, (line) => line.length <= 6) // ['a bel…']
 */
export function withEllipsis(lines: readonly string[], most: number, fits: Fits): string[] {
  if (lines.length <= most) return [...lines];
  const characters = segmentsOf(lines[most - 1] ?? '', undefined, 'grapheme');
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return [...lines.slice(0, most - 1), `${characters.join('').trimEnd()}…`];
}

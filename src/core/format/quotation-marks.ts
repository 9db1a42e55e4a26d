/** Outer and inner marks by languages, each four characters; those of French have no-break spaces of their own. */
const MARKS: readonly (readonly [languages: RegExp, marks: string])[] = [
  [/^ja\b|^zh\b.*-(?:Hant|TW|HK|MO)\b/i, '「」『』'],
  [/^(?:be|ru|uk)\b/i, '«»„“'],
  [/^(?:ar|ca|el|es|fa|fr|hy|it|nb|nn|no|pt-PT)\b/i, '«»“”'],
  [/^(?:bg|cs|da|de|et|is|lt|lv|sk|sl)\b/i, '„“‚‘'],
  [/^(?:hu|pl|ro)\b/i, '„”«»'],
  [/^(?:fi|sv)\b/i, '””’’'],
];
const ENGLISH = '“”‘’';

/**
 * The quotation marks of a language.
 * @param depth - quotations around this one
 * @example quotationMarks('ja', 1) // ['『', '』']
 */
export function quotationMarks(language: string, depth: number): readonly [string, string] {
  const marks = MARKS.find(([languages]) => languages.test(language))?.[1] ?? ENGLISH;
  const at = (depth % 2) * 2;
  const [open, close] = [marks.charAt(at), marks.charAt(at + 1)];
  return /^fr\b/i.test(language) && open === '«' ? [`${open}\u00a0`, `\u00a0${close}`] : [open, close];
}

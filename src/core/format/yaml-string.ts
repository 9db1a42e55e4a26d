/**
 * A text as a double-quoted scalar of YAML, which is a JSON string, but for the characters that YAML does not print, and
 * halves of some.
 * @example yamlString('The "Bell"\n---') // '"The \\"Bell\\"\\n---"'
 */
export function yamlString(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

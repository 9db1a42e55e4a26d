/**
 * Folds the spellings of one tag into one key: percent-decoded, NFKC, case-folded, white space collapsed, without a
 * leading `#`.
 * @returns '' for a text with nothing to name
 */
export function tagKey(text: string): string {
  return tagText(text).normalize('NFKC').toLowerCase();
}

/** The tag as a person would write it: percent-decoded, trimmed, without a leading `#`. */
export function tagText(text: string): string {
  return decodePercent(text)
    .replace(/\s+/gu, ' ')
    .replace(/^[#＃\s]+|\s+$/gu, '');
}

/** Decodes %e4 and %E4 alike; a text that is no valid encoding stays as it is. */
export function decodePercent(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Least contrast of text, by WCAG's success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/**
 * Contrast of two colours as #rrggbb, from 1 to 21.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A colour for text on a paper: the wished one where it can be read there, else black or white. */
export function readableInk(wished: string, paper: string): string {
  if (contrastOf(wished, paper) >= LEAST_CONTRAST) return wished;
  return isDark(paper) ? '#ffffff' : '#000000';
}

/** Is white easier to read on it than black? */
export function isDark(paper: string): boolean {
  return contrastOf('#ffffff', paper) > contrastOf('#000000', paper);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** What a style sheet from a file could reach beyond the article, or draw over the reader. */
const UNSAFE = [
  /\burl\s*\(/,
  /\b(?:-webkit-)?image-set\s*\(|\bimage\s*\(|\bsrc\s*\(|\bcross-fade\s*\(|\belement\s*\(|\bpaint\s*\(/,
  /@(?:import|font-face|namespace|charset|property|layer|document|-moz-document)/,
  /\bexpression\s*\(|\bbehaviou?r\s*:|-moz-binding|javascript:/,
  /\bposition\s*:[^;}]*\b(?:fixed|sticky|absolute)\b|\bposition\s*:[^;}]*(?:var|env|attr)\s*\(/,
  /\btop-layer|::backdrop|:host\b|::part|::slotted|:root\b|\battr\s*\(|\/\/|<\/?style|<!--/,
];

/** A text in quotes, on one line and without what could be a block. */
const TEXT = /"[^"\n{}]*"|'[^'\n{}]*'/g;

/** Whether a style is safe to be given to the reader: comments and escapes, in which a word could hide, are none. */
export function isSafeStyle(css: string): boolean {
  const plain = css.toLowerCase();
  const code = plain.replace(TEXT, '_');
  return !/\\|\/\*/.test(plain) && !/["'&]/.test(code) && areBalanced(code) && !UNSAFE.some((pattern) => pattern.test(plain));
}

/** A bracket too many would end the block that the style is put into. */
function areBalanced(css: string): boolean {
  let depth = 0;
  for (const char of css) {
    if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

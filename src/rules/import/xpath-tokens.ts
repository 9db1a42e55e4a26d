/** White space, literals, numbers, names with at most one prefix, then signs, the longer first; no variables, which pages do not have. */
const TOKEN =
  /\s+|"[^"]*"|'[^']*'|\d+(?:\.\d*)?|\.\d+|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff-]*(?::(?!:)(?:\*|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff-]*))?|::|\/\/|\.\.|!=|<=|>=|[/|()[\]@,.=<>+*-]/y;

/**
 * The words and signs of an XPath, literals in their quotes; undefined where something is none.
 * @example xpathTokens("//div[@id='x']") // ['//', 'div', '[', '@', 'id', '=', "'x'", ']']
 */
export function xpathTokens(expression: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.length) {
    const token = TOKEN.exec(expression)?.[0];
    if (token === undefined) return undefined;
    if (token.trim() !== '') tokens.push(token);
  }
  return tokens;
}

/** The text of a literal, or undefined for any other token. */
export function literalText(token: string | undefined): string | undefined {
  return token !== undefined && /^["']/.test(token) ? token.slice(1, -1) : undefined;
}

/** Is it a name, with a prefix or without? */
export function isName(token: string | undefined): token is string {
  return token !== undefined && /^[A-Za-z_\u0080-\uffff]/.test(token);
}

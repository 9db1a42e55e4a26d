/** A CSS string in double quotes. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/** A class or id as a selector, `.x` and `#x` where that needs no escapes: words that begin with a letter. */
export function nameSelector(kind: 'class' | 'id', name: string): string {
  const plain = /^[A-Za-z][\w-]*$/.test(name);
  if (plain) return `${kind === 'class' ? '.' : '#'}${name}`;
  return kind === 'class' ? `[class~=${cssString(name)}]` : `[id=${cssString(name)}]`;
}

import { isXPath } from './xpath-syntax';
import { isName, xpathTokens } from './xpath-tokens';

/**
 * A link that counts only where the page has something: what FiveFilters says in two lines.
 * @example conditionalLink("//a[@id='all']", "//p[@id='pages']") // "(//a[@id='all'])[boolean(//p[@id='pages'])]"
 */
export function conditionalLink(link: string, condition: string): string {
  return `(${link})[boolean(${condition})]`;
}

/** The two lines again, or undefined for any other XPath. */
export function splitConditional(expression: string): { readonly link: string; readonly condition: string } | undefined {
  if (!(expression.startsWith('(') && expression.endsWith(')]'))) return undefined;
  for (let at = expression.indexOf(')[boolean('); at >= 0; at = expression.indexOf(')[boolean(', at + 1)) {
    const link = expression.slice(1, at);
    const condition = expression.slice(at + ')[boolean('.length, -2);
    if (isXPath(link) && isXPath(condition)) return { link, condition };
  }
  return undefined;
}

/** Does it give a text, a number or a truth, and no elements? Those cannot be filtered. */
export function givesText(expression: string): boolean {
  const [first, second] = xpathTokens(expression) ?? [];
  if (first !== undefined && /^["'\d.-]/.test(first)) return !/^\.{1,2}$/.test(first);
  return isName(first) && second === '(' && !['id', 'text', 'node', 'comment'].includes(first);
}

import { MAX_DEPTH, MAX_PLACE } from './bounds';
import type { WhyLeft } from './why-left';

/** Operators of blockers that browsers do not know. */
const PROCEDURAL =
  /:(?:-abp-[a-z-]+|contains|has-text|if|if-not|matches-[a-z-]+|min-text-length|nth-ancestor|others|properties|remove|remove-attr|remove-class|shadow|style|upward|watch-attrs?|xpath)\(/;

/** Selectors that name a whole page. */
const WHOLE_PAGE = /^(?:\*|html|body|:root|html\s*>?\s*body)$/i;

/** Why a selector of a file cannot stand in a rule; undefined where it can. */
export function whyNoSelector(selector: string): WhyLeft | undefined {
  if (selector === '') return 'no-value';
  if (selector.length > MAX_PLACE) return 'place-too-long';
  const bare = withoutStrings(selector);
  if (bare === undefined || /[{};@`\\]$|[{};`]|\p{Cc}/u.test(bare) || !balances(bare)) return 'not-a-selector';
  if (/^[>+~,]|[>+~,]$|,\s*,/.test(bare.trim())) return 'not-a-selector';
  if (PROCEDURAL.test(bare)) return 'procedural';
  return bare.split(',').some((part) => WHOLE_PAGE.test(part.trim())) ? 'too-broad' : undefined;
}

/** Strings become empty ones; undefined where one does not end. */
function withoutStrings(selector: string): string | undefined {
  const bare = selector.replace(/\\["']/g, '').replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  return /["']/.test(bare.replaceAll('""', '')) ? undefined : bare;
}

function balances(bare: string): boolean {
  const open: string[] = [];
  for (const [sign] of bare.matchAll(/[()[\]]/g)) {
    if (sign === '(' || sign === '[') open.push(sign);
    else if (open.pop() !== (sign === ')' ? '(' : '[')) return false;
    if (open.length > MAX_DEPTH) return false;
  }
  return open.length === 0;
}

/**
 * Most that a selector may nest and join. A browser cannot be stopped while it searches, so what could take it long is never
 * asked: `tests` of what is in brackets are made anew for each element, and `~` looks at all siblings for each.
 * Measured in hostile-rules-cost.test.ts.
 */
const CSS_LIMITS = { depth: 2, joins: 12, nestedJoins: 4, siblings: 2, has: 2, alternatives: 60 };
/** The same for XPath, whose walks each go through a part of the page, and in brackets for every node anew. */
const XPATH_LIMITS = { depth: 3, walks: 4, allWalks: 24, nestedWalks: 1, predicates: 16, texts: 4 };

/** Whether a CSS selector could take a browser long. */
export function isHeavySelector(selector: string): boolean {
  const bare = withoutTexts(selector)
    .replace(/\[[^\]]*\]/g, 'x')
    .replace(/\s+/g, ' ')
    .replace(/ ?([>+~,()]) ?/g, '$1')
    .trim();
  const [outside, inside, deep] = byDepth(bare, '(', ')');
  return (
    depthOf(bare, '(', ')') > CSS_LIMITS.depth ||
    count(inside, /[ >+~]/g) > CSS_LIMITS.nestedJoins ||
    count(inside, /~/g) > count(bare, /:has\(~/gi) ||
    /[ ~]/.test(deep) ||
    / of /i.test(inside) ||
    count(bare, /:has\(/gi) > CSS_LIMITS.has ||
    count(bare, /,/g) > CSS_LIMITS.alternatives ||
    outside.split(',').some(joinsMuch) ||
    bare.split(/,(?![^(]*\))/).some(hasMuch)
  );
}

/** @param outside - one selector of a list, without what is in brackets */
function joinsMuch(outside: string): boolean {
  return count(outside, /[ >+~]/g) > CSS_LIMITS.joins || count(outside, /~/g) > CSS_LIMITS.siblings;
}

/** `:has()` is asked of each sibling where it stands before `~`, and looks at each sibling where `~` is in it: then of the last part alone. */
function hasMuch(selector: string): boolean {
  const [outside] = byDepth(selector, '(', ')');
  if (/:has\(/i.test(selector) && outside.includes('~')) return true;
  return count(selector, /:has\(~/gi) > 1 || (/:has\(~/i.test(selector) && !/:has\(~[^)]*\)+[^ >+~]*$/i.test(selector));
}

const WALK = /\/\/|\b(?:descendant|ancestor|following|preceding)(?:-or-self|-sibling)?::/g;
/** From all nodes on to all behind or before each. */
const FAR_WALK = /\b(?:following|preceding)::/g;
const SIBLING_WALK = /\b(?:following|preceding)-sibling::/g;
/** The text of a node, in brackets read for each. */
const OWN_TEXT = /(?<![./\w])\.(?![./\w])|\b(?:string|string-length|normalize-space|number) ?\( ?\)/g;
/** Steps to elements that hold others, whose texts are read again with each around them. */
const WIDE_STEP = /(?:\*|\bnode ?\( ?\)|\b(?:div|section|span|article|main|body|table|tbody|tr|td|ul|li)) ?\[/;
/** What brackets may not ask: walks beside, paths from the root, nodes and texts of the parents but for their attributes. */
const FORBIDDEN_IN_BRACKETS = [
  /(?:following|preceding)(?:-sibling)?::/,
  /(?:^|[[(,=<>|+*-]|\b(?:and|or|div|mod)) ?\/|\bid ?\(/,
  /\.\.(?!\/@)|\bparent::[^\]]*\/(?!@)/,
  /[=<>,|] ?(?:ancestor|parent|descendant|\.\/\/)|(?:ancestor|parent)[\w-]*::[\w*]+ ?[=<>|]/,
  /(?<!\b(?:not|count|boolean)) ?\( ?(?:ancestor|parent)/,
];

/** Whether an XPath expression could take a browser long. */
export function isHeavyXPath(expression: string): boolean {
  const bare = withoutTexts(expression).replace(/\s+/g, ' ');
  const [outside, inside, deep] = byDepth(bare, '[', ']');
  const nested = inside + deep;
  return (
    depthOf(bare, '[', ']') > XPATH_LIMITS.depth ||
    count(bare, /\[/g) > XPATH_LIMITS.predicates ||
    count(outside, WALK) > XPATH_LIMITS.allWalks ||
    count(outside, /\bancestor/g) > 2 ||
    count(outside, SIBLING_WALK) > 2 ||
    outside.split('|').some(isHeavyPath) ||
    count(bare, FAR_WALK) > count(bare, /\[ ?@id ?= ?_ ?\]\/(?:following|preceding)::/g) ||
    count(nested, WALK) > XPATH_LIMITS.nestedWalks ||
    count(deep, WALK) > 0 ||
    count(nested, OWN_TEXT) > XPATH_LIMITS.texts ||
    FORBIDDEN_IN_BRACKETS.some((pattern) => pattern.test(nested))
  );
}

/** Whether an XPath expression asks for a variable: nobody gives it any. */
export function hasVariable(expression: string): boolean {
  return withoutTexts(expression).includes('$');
}

function isHeavyPath(path: string): boolean {
  return (
    count(path, WALK) > XPATH_LIMITS.walks || count(path, /\bancestor/g) > 1 || count(path, SIBLING_WALK) > 1 || count(path, FAR_WALK) > 1
  );
}

/** Whether a place looks at the siblings of each element: no work on most pages, and much where thousands stand in a row. */
export function comparesSiblings(place: string): boolean {
  const bare = withoutTexts(place).replace(/\[[^\]]*\]/g, 'x');
  return /~|-sibling::/.test(bare);
}

/** How often a place reads all the text of elements in which others stand: that is long work where much text stands deep. */
export function textsRead(place: string): number {
  const bare = withoutTexts(place);
  return place.startsWith('xpath:') && WIDE_STEP.test(bare) ? count(bare, OWN_TEXT) : 0;
}

const withoutTexts = (code: string) => code.replace(/"[^"]*"|'[^']*'/g, '_');
const count = (code: string, pattern: RegExp) => code.match(pattern)?.length ?? 0;

/** What stands outside of brackets, in one pair, and in more; with the brackets that open. */
function byDepth(code: string, open: string, close: string): readonly [outside: string, inside: string, deep: string] {
  const parts: [string, string, string] = ['', '', ''];
  let depth = 0;
  for (const char of code) {
    if (char === open) depth += 1;
    parts[Math.min(Math.max(depth, 0), 2) as 0 | 1 | 2] += char;
    if (char === close) depth -= 1;
  }
  return parts;
}

function depthOf(code: string, open: string, close: string): number {
  let [depth, deepest] = [0, 0];
  for (const char of code) {
    if (char === open) depth += 1;
    else if (char === close) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Most that a selector may nest and join, so that no page makes the browser search for long: measured in hostile-rules.test.ts. */
const CSS_LIMITS = { depth: 2, nestedJoins: 4, joins: 12, has: 2, alternatives: 60 };
/** The same for XPath, whose steps each walk through a part of the page. */
const XPATH_LIMITS = { depth: 3, walks: 8, nestedWalks: 2, predicates: 16 };

const WALK = String.raw`\/\/|\b(?:descendant|ancestor|following|preceding)(?:-or-self|-sibling)?::`;

/** Whether a CSS selector could take a browser long: what is nested or joined is tried again and again for each element. */
export function isHeavySelector(selector: string): boolean {
  const bare = withoutTexts(selector)
    .replace(/\[[^\]]*\]/g, 'x')
    .replace(/\s*([>+~,()])\s*/g, '$1')
    .trim();
  const [outside, inside] = splitByDepth(bare, '(', ')');
  const joins = (text: string) => text.match(/[\s>+~]/g)?.length ?? 0;
  return (
    depthOf(bare, '(', ')') > CSS_LIMITS.depth ||
    joins(inside) > CSS_LIMITS.nestedJoins ||
    bare.split(',').some((one) => joins(splitByDepth(one, '(', ')')[0]) > CSS_LIMITS.joins) ||
    (bare.match(/:has\(/gi)?.length ?? 0) > CSS_LIMITS.has ||
    outside.split(',').length + inside.split(',').length > CSS_LIMITS.alternatives
  );
}

/** Whether an XPath expression could take a browser long: a walk through the page for every node of another walk. */
export function isHeavyXPath(expression: string): boolean {
  const bare = withoutTexts(expression);
  const [outside, inside] = splitByDepth(bare, '[', ']');
  const walks = (text: string) => text.match(new RegExp(WALK, 'g'))?.length ?? 0;
  return (
    depthOf(bare, '[', ']') > XPATH_LIMITS.depth ||
    (bare.match(/\[/g)?.length ?? 0) > XPATH_LIMITS.predicates ||
    walks(inside) > XPATH_LIMITS.nestedWalks ||
    outside.split('|').some((one) => walks(one) > XPATH_LIMITS.walks) ||
    /(?:following|preceding)::/.test(inside) ||
    /(?:following|preceding)::.*(?:following|preceding|ancestor)::/s.test(outside) ||
    hasAbsolutePath(inside)
  );
}

/** A path that begins at the root: for each node that a predicate is asked of, all of the page again. */
function hasAbsolutePath(predicates: string): boolean {
  return /(?:^|[\0(,=<>|+*-]|\b(?:and|or|div|mod))\s*\/|\bid\(/.test(predicates);
}

const withoutTexts = (code: string) => code.replace(/"[^"]*"|'[^']*'/g, '_');

/** What stands outside of brackets, and what inside; each opening bracket is a NUL in the latter. */
function splitByDepth(code: string, open: string, close: string): [outside: string, inside: string] {
  let [depth, outside, inside] = [0, '', ''];
  for (const char of code) {
    if (char === open) depth += 1;
    else if (char === close) depth -= 1;
    if (depth > 0) inside += char === open ? '\0' : char;
    else if (char !== close) outside += char;
  }
  return [outside, inside];
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

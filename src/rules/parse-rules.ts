import { ENTITY_KINDS, type EntityKind } from '../core/entity';
import { parseMatchPattern } from './match-pattern';
import { hasVariable, isHeavySelector, isHeavyXPath } from './place-weight';
import { type CheckText, fields, list, type Read, type RuleProblem, refuse, text, textOrList } from './read-json';
import type { Place, RuleCondition, RuleLazyPictures, RuleTags, SiteRule } from './rule';
import { isSafeStyle } from './safe-style';

/** Most rules of one set. */
export const MAX_RULES = 5000;
/** Most that one part of a rule set may weigh, in bytes of UTF-8. */
export const MAX_PART_SIZE = 256 * 1024;
/** Longest text of a rule, in UTF-16 code units; only styles may be longer. */
const MAX_TEXT = 512;
const MAX_STYLE = 20_000;
/** Most entries of a list of a rule. */
const MAX_ENTRIES = 500;

/** What is left of a file: the rules that are in order, and what is wrong with the others. */
export interface ParsedRules {
  readonly rules: readonly SiteRule[];
  readonly problems: readonly RuleProblem[];
}

const XPATH = /^xpath:/;
const bad = (detail: string) => ({ reason: 'bad-value', detail }) as const;
/** Takes texts of which something holds. */
const only = (max: number, holds: (text: string) => boolean, detail: string) =>
  text(max, (value) => (holds(value) ? undefined : bad(detail)));

const place = text(MAX_TEXT, checkPlace);
const places: Read<Place> = textOrList(place, list(place, 20));
const selector = text(MAX_TEXT, (value) =>
  XPATH.test(value) ? bad('a CSS selector is expected, XPath stands in place') : checkPlace(value),
);
const plain = only(MAX_TEXT, (value) => !/\p{Cc}/u.test(value), 'there are control characters');
const pattern = only(MAX_TEXT, (value) => parseMatchPattern(value) !== undefined, 'a match pattern is expected: *://www.example.org/*');
const entries = (one: Read<string>) => list(one, MAX_ENTRIES);
const kinds: readonly string[] = ENTITY_KINDS;
const kind = only(MAX_TEXT, (value) => kinds.includes(value), `one of ${kinds.join(', ')} is expected`) as Read<EntityKind>;
const attribute = only(100, (value) => /^[a-z][\w.:-]*$/i.test(value), 'the name of an attribute is expected');
const day = only(10, isDay, 'a day is expected: 2026-11-28');
const style = only(MAX_STYLE, isSafeStyle, 'no url(), @import, comments, escapes, or what is fixed or sticky');
const name = only(200, (value) => /^[\p{L}\p{N}][^\p{Cc}]*$/u.test(value), 'a name is expected that begins with a letter or a digit');

const condition = fields<RuleCondition>({ selector, generator: plain, schemaType: plain, place }, []);
const rule = fields<SiteRule>(
  {
    id: name,
    match: entries(pattern),
    exclude: entries(pattern),
    when: condition,
    content: places,
    title: places,
    byline: places,
    published: places,
    source: places,
    related: place,
    tags: textOrList(place, list(fields<RuleTags>({ place, kind }, ['place', 'kind']), MAX_ENTRIES)),
    remove: entries(place),
    removeText: entries(plain),
    unwrap: entries(place),
    keep: entries(place),
    lazy: list(fields<RuleLazyPictures>({ place, attribute }, ['place', 'attribute']), MAX_ENTRIES),
    nextPage: places,
    singlePage: places,
    css: style,
    checked: day,
  },
  ['id', 'match', 'checked'],
);

/** Reads one rule of whatever a file held. */
export function parseRule(json: unknown, path = ''): { readonly rule?: SiteRule; readonly problems: readonly RuleProblem[] } {
  const problems: RuleProblem[] = [];
  const read = rule(json, path, problems);
  if (read) checkTogether(read, path, problems);
  return read && problems.length === 0 ? { rule: read, problems } : { problems };
}

/** Reads a list of rules; each that is not in order is left out, and told. Of two with one name the second is. */
export function parseRules(json: unknown, path = 'rules'): ParsedRules {
  if (!Array.isArray(json)) return withProblem(path, 'wrong-type', 'a list of rules is expected');
  if (json.length > MAX_RULES) return withProblem(path, 'too-many', `${json.length} rules of at most ${MAX_RULES}`);
  const problems: RuleProblem[] = [];
  const rules = new Map<string, SiteRule>();
  for (const [index, one] of Array.from(json).entries()) {
    const parsed = parseRule(one, `${path}[${index}]`);
    problems.push(...parsed.problems);
    if (parsed.rule && rules.has(parsed.rule.id)) refuse(problems, `${path}[${index}].id`, 'name-taken', 'another rule has this name');
    else if (parsed.rule) rules.set(parsed.rule.id, parsed.rule);
  }
  return { rules: [...rules.values()], problems };
}

/** Reads the text of a file: a part of a rule set, or one rule. */
export function parseRuleFile(code: string): ParsedRules {
  if (sizeOf(code) > MAX_PART_SIZE) return withProblem('', 'too-large', `more than ${MAX_PART_SIZE / 1024} kB`);
  try {
    const json: unknown = JSON.parse(code.replace(/^\ufeff/, ''));
    return parseRules(Array.isArray(json) ? json : [json]);
  } catch (error) {
    return withProblem('', 'not-json', error instanceof Error ? error.message : 'this is no JSON');
  }
}

/** Tells a problem to a person who reads English: a terminal, a log. */
export function describeProblem({ path, detail }: RuleProblem): string {
  return path ? `${path}: ${detail}` : detail;
}

/** What no field tells alone. */
function checkTogether(
  { match, when, id: _id, exclude: _exclude, checked: _checked, ...others }: SiteRule,
  path: string,
  problems: RuleProblem[],
): void {
  if (Object.keys(others).length === 0) refuse(problems, path, 'missing-field', 'the rule says nothing of the page');
  const isAnywhere = match.some((one) => parseMatchPattern(one)?.host === '');
  const asks = when && Object.keys(when).length > 0;
  if (isAnywhere && !asks) refuse(problems, `${path ? `${path}.` : ''}when`, 'missing-field', 'a rule for every host needs when');
}

/** What browsers would search for long, or never find; what is no selector at all only a browser can tell. */
export function checkPlace(value: string): ReturnType<CheckText> {
  if (/[^\P{Cc}\s]/u.test(value)) return bad('there are control characters');
  const expression = XPATH.test(value) ? value.slice('xpath:'.length) : undefined;
  if (expression !== undefined && hasVariable(expression)) return bad('XPath has no variables here');
  const isHeavy = expression === undefined ? isHeavySelector(value) : isHeavyXPath(expression);
  return isHeavy
    ? { reason: 'too-heavy', detail: 'the browser could search for long: fewer nested and joined parts, no path from the root in brackets' }
    : undefined;
}

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** In bytes of UTF-8; at most as many as three times the code units, which short texts need not be counted for. */
function sizeOf(code: string): number {
  if (code.length * 3 <= MAX_PART_SIZE || code.length > MAX_PART_SIZE) return code.length;
  return Array.from(code).reduce((sum, char) => sum + bytesOf(char.codePointAt(0) ?? 0), 0);
}

const bytesOf = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

function withProblem(path: string, reason: RuleProblem['reason'], detail: string): ParsedRules {
  return { rules: [], problems: [{ path, reason, detail }] };
}

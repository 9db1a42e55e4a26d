/** One part of a compound selector, the longer forms first. */
const PART =
  /^(?:#([\w-]+)|\.([\w-]+)|\[([a-z][a-z0-9_-]*)(?:([*^~]?=)"((?:[^"\\]|\\["\\])*)")?\]|:(nth(?:-last)?)-(child|of-type)\(([1-9]\d{0,3})\))/i;

/** Text that is still to be read. */
interface Rest {
  text: string;
}

/**
 * The XPath that finds the same elements, for the selectors that `xpathToCss` writes and for ids and classes; undefined for
 * others. `xpathToCss` makes of its own selectors the same again.
 * @example cssToXPath('div[id="x"] > p') // "//div[@id='x']/p"
 */
export function cssToXPath(selector: string): string | undefined {
  const rest: Rest = { text: selector.trim() };
  const paths = [readPath(rest)];
  while (skip(rest, /^\s*,\s*/)) paths.push(readPath(rest));
  return rest.text !== '' || paths.includes(undefined) ? undefined : paths.join(' | ');
}

function skip(rest: Rest, pattern: RegExp): string | undefined {
  const found = pattern.exec(rest.text)?.[0];
  if (found !== undefined) rest.text = rest.text.slice(found.length);
  return found;
}

function readPath(rest: Rest): string | undefined {
  let path = readCompound(rest, '//');
  for (let sign = skip(rest, /^\s*[>~]\s*|^\s+(?=[^\s,])/); sign !== undefined; sign = skip(rest, /^\s*[>~]\s*|^\s+(?=[^\s,])/)) {
    const next = readCompound(rest, { '>': '/', '~': '/following-sibling::' }[sign.trim()] ?? '//');
    if (path === undefined || next === undefined) return undefined;
    path += next;
  }
  return path;
}

function readCompound(rest: Rest, before: string): string | undefined {
  const tag = skip(rest, /^(?:\*|[a-z][a-z0-9-]*)/i);
  const parts = readConditions(rest);
  if (!parts || (tag === undefined && parts.length === 0)) return undefined;
  const counts = parts.filter(({ counts }) => counts !== undefined);
  const [count] = counts;
  if (counts.length > 1 || (count && (before.endsWith('::') || (count.counts === 'child') !== ((tag ?? '*') === '*')))) return undefined;
  const others = parts.filter((part) => part !== count).map(({ xpath }) => `[${xpath}]`);
  return `${before}${tag?.toLowerCase() ?? '*'}${count ? `[${count.xpath}]` : ''}${others.join('')}`;
}

/** A condition in XPath; what counts elements must come before all others. */
interface Condition {
  readonly xpath: string;
  readonly counts?: string;
}

function readConditions(rest: Rest): Condition[] | undefined {
  const conditions: Condition[] = [];
  for (;;) {
    const condition = readFunction(rest) ?? readPart(rest);
    if (condition === undefined) return conditions;
    if (condition === 'none') return undefined;
    conditions.push(condition);
  }
}

/** `:not(…)` and `:is(…)` of compounds without a tag. */
function readFunction(rest: Rest): Condition | 'none' | undefined {
  const name = skip(rest, /^:(?:not|is)\(/);
  if (name === undefined) return undefined;
  const choices = [readAll(rest)];
  while (skip(rest, /^\s*,\s*/)) choices.push(readAll(rest));
  if (skip(rest, /^\)/) === undefined || choices.includes(undefined)) return 'none';
  const either = choices.join(' or ');
  return { xpath: name === ':not(' ? `not(${either})` : either };
}

function readAll(rest: Rest): string | undefined {
  const conditions = readConditions(rest);
  if (!conditions || conditions.length === 0 || conditions.some(({ counts }) => counts !== undefined)) return undefined;
  return conditions
    .map(({ xpath }) => (xpath.includes(' or ') && !xpath.startsWith('not(') && conditions.length > 1 ? `(${xpath})` : xpath))
    .join(' and ');
}

function readPart(rest: Rest): Condition | 'none' | undefined {
  const found = PART.exec(rest.text);
  if (!found) return undefined;
  rest.text = rest.text.slice(found[0].length);
  const [, id, word, attribute, operator, value, counted, counts, number] = found;
  if (counts !== undefined) return countOf(counted ?? '', counts, number ?? '');
  const xpath = comparison(attribute ?? (id === undefined ? 'class' : 'id'), operator ?? signOf(id, word), plainText(value ?? id ?? word));
  return xpath === undefined ? 'none' : { xpath };
}

function signOf(id: string | undefined, word: string | undefined): string | undefined {
  if (id !== undefined) return '=';
  return word === undefined ? undefined : '~=';
}

function plainText(text: string | undefined): string {
  return (text ?? '').replace(/\\(["\\])/g, '$1');
}

/** `:nth-of-type(2)` is `[2]`; of those counted from the end only the last can be said shortly. */
function countOf(counted: string, counts: string, number: string): Condition | 'none' {
  if (counted === 'nth') return { xpath: number, counts };
  return number === '1' ? { xpath: 'last()', counts } : 'none';
}

function comparison(attribute: string, operator: string | undefined, value: string): string | undefined {
  const name = `@${attribute.toLowerCase()}`;
  if (operator === undefined) return name;
  if (operator !== '=' && (value === '' || (operator === '~=' && /\s/.test(value)))) return undefined;
  const text = xpathString(operator === '~=' ? ` ${value} ` : value);
  if (text === undefined) return undefined;
  if (operator === '~=') return `contains(concat(' ',normalize-space(${name}),' '),${text})`;
  return { '=': `${name}=${text}`, '*=': `contains(${name},${text})`, '^=': `starts-with(${name},${text})` }[operator];
}

/** XPath has no escapes: a text with both quotes cannot be said. */
function xpathString(text: string): string | undefined {
  if (!text.includes("'")) return `'${text}'`;
  return text.includes('"') ? undefined : `"${text}"`;
}

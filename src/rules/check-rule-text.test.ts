import { expect, test } from 'vitest';
import { computed } from '../core/computed.test-support';
import { checkRuleText } from './check-rule-text';
import { lineAt, locateJson, offsetOf } from './locate-json';

const GOOD = `{
  "id": "harbour.example",
  "match": ["*://harbour.example/*"],
  "content": ".story",
  "checked": "2026-11-28"
}`;

/** The rule with something else in the place of its content. */
const withContent = (text: string) => GOOD.replace('"content": ".story"', text);
const told = (text: string) =>
  checkRuleText(text, { isPlace: (place) => !place.includes('((') }).problems.map(({ line, path, reason }) => [line, path, reason]);

test('a rule in order has no problems', () => {
  expect(checkRuleText(GOOD)).toMatchObject({ rule: { id: 'harbour.example' }, problems: [] });
  expect(checkRuleText(`\ufeff${GOOD}`).problems).toEqual([]);
});

test.each<[string, string, [number, string, string][]]>([
  ['a value of a list', '"remove": [\n".a",\n\n7]', [[7, 'remove[1]', 'wrong-type']]],
  ['a list in one line', '"remove": [".a", 7]', [[4, 'remove[1]', 'wrong-type']]],
  ['an unknown field', '\n\n"wide": true', [[6, 'wide', 'unknown-field']]],
  ['a name with a dot and brackets', '\n"a.b[0]": true', [[5, 'a.b[0]', 'unknown-field']]],
  ['a name written with escapes', '\n"\\u0077ide": true', [[5, 'wide', 'unknown-field']]],
  ['a long name', `\n"${'w'.repeat(60)}": 1`, [[5, 'w'.repeat(40), 'unknown-field']]],
  ['text that looks like structure', '"title": "}, {\\" [\\\\",\n"remove": [0]', [[5, 'remove[0]', 'wrong-type']]],
  ['a field in a field', '"when": {\n"selector": "p",\n"regex": "x"}', [[6, 'when.regex', 'unknown-field']]],
  [
    'an object in a list',
    '"tags": [{"place": "a", "kind": "topic"},\n{"place": "b",\n"kind": "ship"}]',
    [[6, 'tags[1].kind', 'bad-value']],
  ],
  ['what is missing in an object, at the object', '"lazy": [\n{"place": "img"}]', [[5, 'lazy[0].attribute', 'missing-field']]],
  ['a name that stands twice, at the second', '"remove": [7],\n"remove": [".a"]', [[5, 'remove', 'bad-value']]],
  ['a selector that no browser reads', '"remove": [".a",\n"p(("]', [[5, 'remove[1]', 'bad-value']]],
  [
    'several, in the order of the text',
    '"wide": 1,\n"high": 2',
    [
      [4, 'wide', 'unknown-field'],
      [5, 'high', 'unknown-field'],
    ],
  ],
])('%s is told at its line', (_, content, problems) => {
  expect(told(withContent(content))).toEqual(problems);
});

test('a name that another rule has is told at its line', () => {
  expect(checkRuleText(GOOD, { isTaken: (id) => id === 'harbour.example' }).problems).toMatchObject([{ line: 2, reason: 'name-taken' }]);
});

test('what is missing altogether is told at the beginning', () => {
  expect(told('\n\n{"id": "a"}').map(([line, path]) => [line, path])).toEqual([
    [3, 'match'],
    [3, 'checked'],
  ]);
});

test.each<[string, number, number, string]>([
  ['', 1, 1, 'a value'],
  ['{', 1, 2, 'a name in "quotes"'],
  ['{"a": 1\n"b": 2}', 2, 1, ', or }'],
  ['{"a": 1,\n}', 2, 1, 'a name in "quotes"'],
  ['[1,\n2,\n]', 3, 1, 'a value'],
  ['{"a"\n 1}', 2, 2, ':'],
  ['{"a": "x\ny"}', 1, 9, '" before the line ends'],
  ['{"a": "\\d"}', 1, 8, '\\\\ for a backslash'],
  ['{"a": \'x\'}', 1, 7, 'a value'],
  ['{"a": 01}', 1, 8, ', or }'],
  ['{}\n{}', 2, 1, 'the end'],
  ['{"a": "x', 1, 9, '"'],
  ['['.repeat(100_000), 1, 66, 'less nesting'],
])('%j is no JSON from line %i, column %i', (text, line, column, expected) => {
  const { broken } = locateJson(text, '');
  expect(broken?.expected).toBe(expected);
  const offset = broken?.offset ?? -1;
  expect([lineAt(text, offset), offset - text.lastIndexOf('\n', offset - 1)]).toEqual([line, column]);
  expect(told(text)).toEqual([[line, '', 'not-json']]);
});

test('the scanner takes exactly what JSON takes', () => {
  const texts = [
    '-1.5e+3',
    '"\\u00e9\\n"',
    '1.',
    '-',
    '1e',
    'tru',
    ' null ',
    '{"a":{}, "b":[]}',
    '[,]',
    '\u00a0 1',
    '"\\u12g4"',
    '[1 2]',
    '.5',
    '"\u007f"',
  ];
  for (const text of texts) expect(locateJson(text, '').broken === undefined, text).toBe(parses(text));
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('paths in lists of rules', () => {
  const located = locateJson('[{"id": 1},\n{"remove": [\n0]}]', 'rules');
  expect(lineAt('[{"id": 1},\n{"remove": [\n0]}]', offsetOf(located, 'rules[1].remove[0]'))).toBe(3);
  expect(offsetOf(located, 'rules[1].nothing.at[3].all')).toBe(12);
});

test('a text of the largest size is checked in no time to speak of', () => {
  const text = withContent(`"remove": [${'".advert",\n'.repeat(20_000)}".a"]`);
  const times = Array.from({ length: 3 }, () => {
    const start = computed();
    checkRuleText(text);
    return computed() - start;
  });
  expect(Math.min(...times)).toBeLessThan(200);
});

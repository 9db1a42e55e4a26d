import { expect, test } from 'vitest';
import { describeProblem, MAX_PART_SIZE, parseRule, parseRuleFile, parseRules } from './parse-rules';
import type { SiteRule } from './rule';

const RULE: SiteRule = {
  id: 'harbour.example',
  match: ['*://harbour.example/*', '*://*.harbour.example/news/*'],
  exclude: ['*://harbour.example/live/*'],
  when: { selector: '.story', generator: 'Tide *', schemaType: 'NewsArticle', place: 'xpath://meta[@name="tide"]' },
  content: ['.story', 'xpath://div[@id="story"]'],
  title: 'h1',
  byline: 'xpath:string(//meta[@name="author"]/@content)',
  published: 'time',
  source: '.source',
  related: '.more a',
  tags: [{ place: '.people a', kind: 'person' }],
  remove: ['.advert', 'aside:has(> form)'],
  removeText: ['Read more: *'],
  unwrap: ['.keyword > a'],
  keep: ['.verse'],
  lazy: [{ place: 'img.late', attribute: 'data-real' }],
  nextPage: 'a[rel="next"]',
  singlePage: 'a.print',
  css: '.verse { font-style: italic }',
  checked: '2026-11-28',
};

test('a rule with every field comes back as it is, and shares nothing with what was given', () => {
  const { rule, problems } = parseRule(RULE);
  expect(problems).toEqual([]);
  expect(rule).toEqual(RULE);
  expect(rule?.match).not.toBe(RULE.match);
});

test.each<[string, unknown, string]>([
  ['id', 7, 'rules[0].id: a text is expected, not a number'],
  ['id', '', 'rules[0].id: the text is empty'],
  ['match', [], 'rules[0].match: the list is empty'],
  ['match', 'harbour.example', 'rules[0].match: a list is expected, not a text'],
  ['match', ['harbour.example'], 'rules[0].match[0]: a match pattern is expected: *://www.example.org/*'],
  ['match', [null], 'rules[0].match[0]: a text is expected, not null'],
  ['when', { selector: '.a', regex: '.*' }, 'rules[0].when.regex: there is no field regex'],
  ['content', 'a'.repeat(513), 'rules[0].content: 513 characters of at most 512'],
  ['content', ['.a', 7], 'rules[0].content[1]: a text is expected, not a number'],
  ['tags', [{ place: 'a', kind: 'ship' }], 'rules[0].tags[0].kind: one of person, place, organization, work, event, topic is expected'],
  ['tags', [{ place: 'a' }], 'rules[0].tags[0].kind: kind is missing'],
  ['lazy', [{ place: 'img', attribute: 'on load' }], 'rules[0].lazy[0].attribute: the name of an attribute is expected'],
  ['checked', '2026-02-30', 'rules[0].checked: a day is expected: 2026-11-28'],
  ['wide', true, 'rules[0].wide: there is no field wide'],
  ['match', ['<all>'], ''],
])('%s: %j is refused or taken, and the path is told', (field, value, message) => {
  const { problems } = parseRules([{ ...RULE, [field]: value }]);
  expect(problems.map(describeProblem).join('; ')).toBe(message);
});

test('a rule for every host without a condition is refused', () => {
  const { when, ...rest } = RULE;
  expect(when).toBeDefined();
  const describe = (rule: unknown) => parseRules([rule]).problems.map(describeProblem);
  expect(describe({ ...rest, match: ['*://*/*'] })).toEqual(['rules[0].when: a rule for every host needs when']);
  expect(describe({ ...rest, match: ['<all>'], when: {} })).toEqual(['rules[0].when: a rule for every host needs when']);
});

test('one bad rule does not spoil the others, and of two with one name the first counts', () => {
  const { rules, problems } = parseRules([RULE, { ...RULE, id: 'b', content: 7 }, RULE, { ...RULE, id: 'c' }]);
  expect(rules.map(({ id }) => id)).toEqual([RULE.id, 'c']);
  expect(problems.map(({ path }) => path)).toEqual(['rules[1].content', 'rules[2].id']);
});

test('files are JSON of at most 256 kB with at most 5,000 rules', () => {
  expect(parseRuleFile(JSON.stringify(RULE)).rules).toEqual([RULE]);
  expect(parseRuleFile('{').problems[0]?.reason).toBe('not-json');
  expect(parseRuleFile(`"${'海'.repeat(MAX_PART_SIZE / 3)}"`).problems[0]?.reason).toBe('too-large');
  expect(parseRuleFile(`"${'a'.repeat(MAX_PART_SIZE)}"`).problems[0]?.reason).toBe('too-large');
  expect(parseRules(Array.from({ length: 5001 }, () => RULE)).problems[0]?.reason).toBe('too-many');
});

test.each([
  'p { background: url(https://a.example/) }',
  'p { background: u\\72l(https://a.example/) }',
  'p { background: ur/**/l(x) }',
  '@import "a.css";',
  'p { width: expression(alert(1)) }',
  'p { position: fixed }',
  'p { position:sticky }',
  'p { POSITION : Absolute }',
  'p { position: var(--p) }',
  '} body { color: red',
  'p { background: image-set("a.png" 1x) }',
  ':host { display: none }',
  'p { content: "</style>" }',
  'p::before { content: "{" }} * { opacity: 0 } p { content: "x" }',
  'p { quotes: "a\nb" }',
  ':not(&) { display: none }',
])('SECURITY the style %s is refused', (css) => {
  expect(parseRule({ ...RULE, css }).problems).toMatchObject([{ path: 'css', reason: 'bad-value' }]);
});

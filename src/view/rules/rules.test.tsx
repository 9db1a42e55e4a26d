import { expect, test } from 'vitest';
import type { SiteRule } from '../../rules/rule';
import type { StoredRule } from '../../rules/stored-rule';
import type { Translate } from '../translation';
import { bySite, describeRule, isFound, originOf, sitesOf } from './describe-rule';

const rule = (id: string, more: Partial<SiteRule> = {}): SiteRule => ({ id, match: [`*://www.${id}/*`], checked: '2026-11-28', ...more });
const stored = (id: string, more: Partial<SiteRule> = {}): StoredRule => ({ rule: rule(id, more), enabled: true, origin: 'written' });
const t: Translate = (key, ...substitutions) => (key === 'ui_language' ? 'en' : [key, ...substitutions].join(' '));

test.each<[Partial<SiteRule>, string]>([
  [{ content: '.a', title: 'h1', lazy: [] }, 'rule_finds rule_text, rule_title, and rule_pictures'],
  [{ remove: ['.a', '.b'], removeText: ['*'], keep: ['.c'] }, 'rule_hides 3 · rule_keeps 1'],
  [{ nextPage: 'a' }, 'rule_other'],
])('what %j does is told', (fields, words) => {
  expect(describeRule(rule('a.example', fields), t)).toBe(words);
});

test('sites are told without www. and each once, many by their number', () => {
  const match = ['*://a.example/*', '*://www.a.example/*', '*://*.b.example/x', '*://c.example/*', '*://d.example/*'];
  expect(sitesOf(rule('a', { match }), t)).toBe('a.example, b.example rule_more_sites 2');
  expect(sitesOf(rule('a', { match: ['<all>'], when: { selector: 'p' } }), t)).toBe('rule_everywhere');
  expect(originOf({ ...stored('a'), origin: 'imported', file: 'b.txt' }, t)).toBe('rule_imported \u2068b.txt\u2069');
});

test('rules go by site, and are found by name, site and file', () => {
  const rules = [stored('z', { match: ['*://a.example/*'] }), stored('b.example'), stored('a.example')];
  expect(bySite(rules).map((one) => one.rule.id)).toEqual(['a.example', 'z', 'b.example']);
  const found = (query: string) => rules.filter((one) => isFound({ ...one, file: 'List.txt' }, query)).length;
  expect([found('a.EXAMPLE'), found('list'), found('b.example list'), found('c')]).toEqual([2, 3, 1, 0]);
});

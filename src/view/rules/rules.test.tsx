import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { SiteRule } from '../../rules/rule';
import type { StoredRule } from '../../rules/stored-rule';
import type { Translate } from '../translation';
import { bySite, describeRule, isFound, originOf, sitesOf } from './describe-rule';
import { RuleList } from './RuleList';

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

test('5,000 rules are there at once, and more are drawn as somebody scrolls; a search takes no time to speak of', async () => {
  const root = document.body.appendChild(document.createElement('main'));
  const nothing = vi.fn();
  const own = Array.from({ length: 5000 }, (_, index) => stored(`site${index}.example`, { remove: ['.a'] }));
  const actions = { linkTo: (id: string) => `#${id}`, linkToNew: '#', linkToShipped: () => '#', onEnable: nothing, onDelete: nothing };
  const start = performance.now();
  render(<RuleList own={own} shipped={[]} drafts={new Set()} {...actions} onExport={nothing} onFiles={nothing} children={null} />, root);
  expect(performance.now() - start).toBeLessThan(800);
  const rows = () => root.querySelectorAll('.rule').length;
  expect(rows()).toBeLessThan(200);
  const before = rows();
  root.querySelector('.rule:last-child')?.scrollIntoView();
  await expect.poll(rows).toBeGreaterThan(before);
  const search = root.querySelector<HTMLInputElement>('.search');
  if (search) search.value = 'site4999';
  const typed = performance.now();
  search?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(rows).toBe(1);
  expect(performance.now() - typed).toBeLessThan(800);
  root.remove();
});

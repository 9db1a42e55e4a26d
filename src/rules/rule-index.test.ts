import { expect, test } from 'vitest';
import { computed } from '../core/computed.test-support';
import type { SiteRule } from './rule';
import { findRules, indexRules } from './rule-index';

const rule = (id: string, match: readonly string[], more: Partial<SiteRule> = {}): SiteRule => ({
  id,
  match,
  content: '.story',
  checked: '2026-11-28',
  ...more,
});

const RULES = [
  rule('template', ['<all>'], { when: { generator: 'Tide *' } }),
  rule('anywhere', ['*://*/*'], { when: { generator: 'Tide *', selector: '.tide' } }),
  rule('domain', ['*://*.example.org/*']),
  rule('subdomain', ['*://*.news.example.org/*']),
  rule('host', ['*://www.news.example.org/*']),
  rule('path', ['*://www.news.example.org/sea/*']),
  rule('z-path', ['*://www.news.example.org/sea/*']),
  rule('other', ['*://www.news.example.com/*']),
  rule('but', ['*://*.example.org/*'], { exclude: ['*://*.news.example.org/sea/*'] }),
];

const ids = (rules: readonly SiteRule[], url: string) => findRules(indexRules(rules), url).map(({ id }) => id);

test('the most special rule is first, whatever the order', () => {
  const url = 'https://www.news.example.org/sea/1.html';
  const order = ['path', 'z-path', 'host', 'subdomain', 'domain', 'anywhere', 'template'];
  expect(ids(RULES, url)).toEqual(order);
  expect(ids(RULES.toReversed(), url)).toEqual(order);
});

test('domains are themselves, but not what ends like them', () => {
  expect(ids(RULES, 'https://example.org/')).toEqual(['but', 'domain', 'anywhere', 'template']);
  expect(ids(RULES, 'https://notexample.org/')).toEqual(['anywhere', 'template']);
  expect(ids(RULES, 'about:blank')).toEqual([]);
});

test('a rule with several patterns for one address is found once', () => {
  expect(ids([rule('twice', ['*://a.example/*', '*://*.example/*'])], 'https://a.example/')).toEqual(['twice']);
});

test('one of 5,000 rules is found in a tenth of a millisecond', () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    rule(`rule-${at}`, [`*://${at % 2 ? '*.' : ''}host-${at}.example/*`, `*://m${at}.example/a/*`]),
  );
  const index = indexRules(many);
  const urls = Array.from({ length: 1000 }, (_, at) => `https://www.deep.host-${at * 5 + 1}.example/a/${at}?q=${'x'.repeat(300)}`);
  const times = Array.from({ length: 5 }, () => {
    const start = computed();
    for (const url of urls) findRules(index, url);
    return (computed() - start) / urls.length;
  });
  expect(findRules(index, urls[1] ?? '').length + findRules(index, urls[2] ?? '').length).toBe(1);
  expect(Math.min(...times)).toBeLessThan(0.1);
});

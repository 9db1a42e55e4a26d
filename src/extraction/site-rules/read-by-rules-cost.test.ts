import { expect, test } from 'vitest';
import { quickest } from '../../core/quickest.test-support';
import { parseRule } from '../../rules/parse-rules';
import type { SiteRule } from '../../rules/rule';
import { pageFrom } from '../page-from.test-support';
import { readByRules } from './read-by-rules';

const RULE: SiteRule = { id: 'rule', match: ['*://news.example/*'], content: 'body', checked: '2026-11-28' };
const PLACE = `xpath://*[${Array.from({ length: 4 }, () => 'string-length() > 9999999').join(' or ')}]`;
const DEEP = `${'<div>'.repeat(12)}${'<p>The sluice was opened at noon. </p>'.repeat(7000)}`;

test('SECURITY texts are not read over and over on a page where much stands deep', () => {
  const rule = { ...RULE, remove: [PLACE, "xpath://p[contains(., 'Advert')]"] };
  const read = (page: ReturnType<typeof pageFrom>) => readByRules(page, [rule]).reports[0]?.problems;
  expect(quickest(() => pageFrom(DEEP), read)).toBeLessThan(300);
  expect(read(pageFrom(DEEP))).toEqual([{ field: 'remove[0]', place: PLACE, reason: 'too-heavy' }]);
  expect(parseRule({ ...RULE, remove: [`xpath://*[${'normalize-space() or '.repeat(6)}1]`] }).problems[0]?.reason).toBe('too-heavy');
});

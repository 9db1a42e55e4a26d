import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRule, SITE_RULES } from './registry';

const files = readdirSync(join(import.meta.dirname, 'sites'));

test('every file in sites is registered, under its own name', () => {
  expect(SITE_RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test.each(SITE_RULES)('$id is data only, checked on a day, with its own host', (rule) => {
  expect(structuredClone(rule)).toEqual(rule);
  expect(rule.hosts).toContain(rule.id);
  expect(new Date(rule.checked).toISOString()).toContain(rule.checked);
});

test('hosts are matched exactly', () => {
  expect(findRule('WWW.bannedbook.org')?.id).toBe('www.bannedbook.org');
  expect(findRule('www.bannedbook.org.example')).toBeUndefined();
  expect(findRule('notwww.bannedbook.org')).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './run';

/** The most that the Chrome Web Store takes as a summary, in characters. */
const MAX_SUMMARY = 132;
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const listing = read('docs/store/listing.md');

test('every permission is justified, and nothing else is', () => {
  const justified = Array.from(read('docs/store/permissions.md').matchAll(/^## `(.+)`$/gm), ([, name]) => name);
  const asked = new Set([...manifest.permissions, ...manifest['{{chrome}}.permissions'], ...manifest.optional_host_permissions]);
  expect(justified.toSorted()).toEqual([...asked].toSorted());
});

test.each([
  ['English', 'en'],
  ['简体中文', 'zh_CN'],
])('the listing in %s has the name and the summary of the package, and stores take it', (language, locale) => {
  const messages = JSON.parse(read(`public/_locales/${locale}/messages.json`));
  const [, section = ''] = listing.split(`## ${language}\n`);
  const [, name, summary = '', description = ''] = /### Name\n(.+)\n\n### Summary\n(.+)\n\n### Description\n([^#]+)/.exec(section) ?? [];
  expect(name).toBe(messages.extension_name.message);
  expect(summary).toBe(messages.extension_description.message);
  expect(summary.length).toBeLessThanOrEqual(MAX_SUMMARY);
  expect(description.trim().length).toBeGreaterThan(200);
});

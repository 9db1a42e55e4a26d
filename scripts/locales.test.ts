import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LOCALES = join(ROOT, 'public/_locales');

type Messages = Readonly<Record<string, { readonly message: string }>>;

const locales = readdirSync(LOCALES);
const read = (locale: string): Messages => JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
const english = read('en');
const substitutions = (message = '') => [...new Set(message.match(/\$\d/g))].sort();

test('English, Simplified and Traditional Chinese are there', () => {
  expect(locales).toEqual(expect.arrayContaining(['en', 'zh_CN', 'zh_TW']));
});

test.each(locales)('%s has every message, none empty, each with the same substitutions', (locale) => {
  const messages = read(locale);
  expect(Object.keys(messages)).toEqual(Object.keys(english));
  for (const [key, { message }] of Object.entries(messages)) {
    expect(message.trim(), key).not.toBe('');
    expect(substitutions(message), key).toEqual(substitutions(english[key]?.message));
  }
});

test('every message is used', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  const code = [...files.map((file) => join(ROOT, 'src', file)), join(ROOT, 'manifest.json')]
    .map((file) => readFileSync(file, 'utf8'))
    .join();
  const unused = Object.keys(english).filter((key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`));
  expect(unused).toEqual([]);
});

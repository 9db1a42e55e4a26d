import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LOCALES = join(ROOT, 'public/_locales');

type Messages = Readonly<Record<string, { readonly message: string }>>;

const locales = readdirSync(LOCALES).sort();
const read = (locale: string): Messages => JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
const english = read('en');
const substitutions = (message = '') => [...new Set(message.match(/\$\d/g))].sort();

/** Most that Chrome's store takes of a description, in UTF-16 code units. */
const MAX_DESCRIPTION = 132;
const FORM = /\[(zero|one|two|few|many|other)\]/g;
/** Numbers that bring up every form that a number of things has. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);

test('twelve languages are there', () => {
  expect(locales).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt_BR', 'ru', 'zh_CN', 'zh_TW']);
});

test.each(locales)('%s lacks no message and has no other, in the order of English', (locale) => {
  const keys = Object.keys(read(locale));
  expect(
    Object.keys(english).filter((key) => !keys.includes(key)),
    'to be translated',
  ).toEqual([]);
  expect(
    keys.filter((key) => !(key in english)),
    'to be deleted',
  ).toEqual([]);
  expect(keys).toEqual(Object.keys(english));
});

test.each(locales)('%s: no message is empty, each has the substitutions of English', (locale) => {
  for (const [key, { message }] of Object.entries(read(locale))) {
    expect(message.trim(), key).not.toBe('');
    expect(substitutions(message), key).toEqual(substitutions(english[key]?.message));
  }
});

test.each(locales)('%s names its own language, and its description fits the stores', (locale) => {
  const messages = read(locale);
  expect(messages.ui_language?.message).toBe(locale.replace('_', '-'));
  expect(messages.extension_description?.message.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
});

test.each(locales)('%s: a message that counts has every plural form of the language and no other', (locale) => {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  const needed = new Set([...COUNTS.map((count) => rules.select(count)), 'other']);
  for (const [key, { message }] of Object.entries(read(locale))) {
    const forms = Array.from(message.matchAll(FORM), ([, category = '']) => category);
    if (forms.length > 0) expect(forms.toSorted(), key).toEqual([...needed].sort());
    if (forms.length > 0) expect(message.startsWith('['), key).toBe(true);
  }
});

test('messages whose forms differ in English are asked for with their number', () => {
  const code = sources().join();
  const counting = Object.keys(english).filter((key) => locales.some((locale) => read(locale)[key]?.message.startsWith('[')));
  expect(counting.filter((key) => code.includes(`t('${key}'`) || code.includes(`translate('${key}'`))).toEqual([]);
});

test('every message is used', () => {
  const code = [...sources(), readFileSync(join(ROOT, 'manifest.json'), 'utf8')].join();
  const unused = Object.keys(english).filter((key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`));
  expect(unused).toEqual([]);
});

test('the manifest has no text of its own', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
  const shown = [manifest.name, manifest.description, manifest.action.default_title];
  for (const { description } of Object.values<{ description: string }>(manifest.commands)) shown.push(description);
  expect(shown.filter((text) => !/^__MSG_\w+__$/.test(text))).toEqual([]);
});

function sources(): string[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  return files.map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
}

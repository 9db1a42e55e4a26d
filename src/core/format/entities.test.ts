import { expect, test } from 'vitest';
import { type Entity, toEntity } from '../entity';
import { type EntityFormat, formatEntities } from './entities';

function entity(text: string, fields: Partial<Entity> = {}): Entity {
  return { ...toEntity({ text, key: text, count: 1, first: 0, sources: ['rel-tag'] }), ...fields };
}

const ADA = entity('Ada Brandt', { kind: 'person', count: 3, aliases: ['Brandt'], gloss: 'A. B.', href: 'https://news.example/tag/ada' });

test.each<[EntityFormat, string]>([
  ['line', 'Ada Brandt, Skerry Point'],
  ['markdown', '- [Ada Brandt](https://news.example/tag/ada)\n- Skerry Point'],
  ['yaml', '---\ntags:\n  person:\n    - "Ada Brandt"\n  topic:\n    - "Skerry Point"\n---'],
])('two entities as %s', (format, written) => {
  expect(formatEntities([ADA, entity('Skerry Point')], format)).toBe(written);
});

test('on one line a name with a comma is quoted', () => {
  expect(formatEntities([entity('Washington, D.C.'), entity('The "Bell"'), ADA], 'line')).toBe(
    '"Washington, D.C.", "The ""Bell""", Ada Brandt',
  );
});

test('JSON holds what is known and leaves out what is not', () => {
  expect(JSON.parse(formatEntities([ADA, entity('Skerry Point')], 'json'))).toEqual([
    { text: 'Ada Brandt', kind: 'person', count: 3, aliases: ['Brandt'], gloss: 'A. B.', href: 'https://news.example/tag/ada' },
    { text: 'Skerry Point', kind: 'topic', count: 1, aliases: [] },
  ]);
});

test.each<[text: string, markdown: string, yaml: string, json?: string]>([
  ['The "Bell"', 'The "Bell"', '"The \\"Bell\\""'],
  ["It's: a trap", "It's: a trap", '"It\'s: a trap"'],
  ['two\nlines', 'two lines', '"two lines"', 'two lines'],
  ['Ada\u202eBra\u200bndt', 'AdaBrandt', '"AdaBrandt"', 'AdaBrandt'],
  ['[draft] *x* _y_', '\\[draft\\] \\*x\\* \\_y\\_', '"[draft] *x* _y_"'],
  ['back\\slash', 'back\\\\slash', '"back\\\\slash"'],
  ['# 1', '\\# 1', '"# 1"'],
  ['- no list', '\\- no list', '"- no list"'],
  ['1. FC Hafen', '1\\. FC Hafen', '"1. FC Hafen"'],
  ['AT&T &amp; <b>', 'AT&T \\&amp; \\<b\\>', '"AT&T &amp; <b>"'],
  ['half \ud800', 'half \ud800', '"half \ufffd"'],
  ['yes', 'yes', '"yes"'],
  ['جريدة المرفأ', 'جريدة المرفأ', '"جريدة المرفأ"'],
  ['《海港》', '《海港》', '"《海港》"'],
  ['two\u2028lines', 'two lines', '"two lines"', 'two lines'],
])('%j is quoted in Markdown and in YAML', (text, markdown, yaml, json = text) => {
  expect(formatEntities([entity(text)], 'markdown')).toBe(`- ${markdown}`);
  expect(formatEntities([entity(text)], 'yaml')).toBe(`---\ntags:\n  topic:\n    - ${yaml}\n---`);
  expect(JSON.parse(formatEntities([entity(text)], 'json'))[0].text).toBe(json);
});

test.each([
  ['https://news.example/tag/(a) b', '[x](https://news.example/tag/%28a%29%20b)'],
  ['javascript:alert(1)', 'x'],
])('the address %s in Markdown', (href, item) => {
  expect(formatEntities([entity('x', { href })], 'markdown')).toBe(`- ${item}`);
});

test('front matter without tags is still YAML', () => {
  expect(formatEntities([], 'yaml')).toBe('---\ntags: {}\n---');
});

import { expect, test } from 'vitest';
import { randomJson } from './random-json.test-support';
import { MAX_FILE_SIZE, readSettingsFile, writeSettingsFile } from './settings-file';

const file = (content: object) => JSON.stringify({ format: 'limpid-settings', version: 2, ...content });

test('what was exported is imported whole', () => {
  const sites = new Map([
    ['news.example', { textSize: 24 }],
    ['empty.example', {}],
  ] as const);
  const all = { general: { theme: 'dark' }, sites } as const;
  expect(readSettingsFile(writeSettingsFile(all))).toEqual({ ok: true, value: { ...all, problems: [] } });
});

test.each([
  ['too-large', ' '.repeat(MAX_FILE_SIZE + 1)],
  ['not-json', ''],
  ['not-json', '{"format":'],
  ['wrong-file', 'null'],
  ['wrong-file', '[]'],
  ['wrong-file', '{"version":2}'],
  ['wrong-file', '{"format":"limpid-settings"}'],
  ['newer-version', '{"format":"limpid-settings","version":3}'],
])('%s', (reason, text) => {
  expect(readSettingsFile(text)).toEqual({ ok: false, reason });
});

test('each field that cannot be taken is named, the others are taken', () => {
  const settings = { theme: 'purple', textSize: 24, later: 1 };
  const sites = { 'news.example': { theme: 'dark', textSize: -1 }, 'not a host': {}, 'a.example': 7 };
  expect(readSettingsFile(file({ settings, sites }))).toEqual({
    ok: true,
    value: {
      general: { textSize: 24 },
      sites: new Map<string, object>([
        ['news.example', { theme: 'dark' }],
        ['a.example', {}],
      ]),
      problems: [
        { field: 'theme', reason: 'invalid' },
        { field: 'later', reason: 'unknown' },
        { field: 'textSize', host: 'news.example', reason: 'invalid' },
        { field: 'not a host', reason: 'invalid' },
        { field: 'settings', host: 'a.example', reason: 'invalid' },
      ],
    },
  });
});

test('a file of version 1 is migrated', () => {
  const read = readSettingsFile(file({ version: 1, settings: { theme: 'system', textSize: 30 } }));
  expect(read).toMatchObject({ ok: true, value: { general: { textSize: 30 }, problems: [] } });
});

test('prototype pollution: a file cannot reach any prototype', () => {
  const read = readSettingsFile(
    '{"format":"limpid-settings","version":2,"settings":{"__proto__":{"theme":"dark"},"constructor":{}},"sites":{"__proto__":{"theme":"dark"}}}',
  );
  expect(read).toMatchObject({ ok: true, value: { general: {}, sites: new Map() } });
  expect(read.ok && read.value.problems.map(({ field }) => field)).toEqual(['__proto__', 'constructor', '__proto__']);
  expect(({} as { theme?: string }).theme).toBeUndefined();
});

test('fuzz: any file gives an answer', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const [settings, sites] = [randomJson(seed), randomJson(seed + 100_000)];
    const read = readSettingsFile(file({ settings, sites }));
    if (!read.ok) throw new Error(`seed ${seed}: ${read.reason}`);
    expect(readSettingsFile(writeSettingsFile(read.value))).toEqual({ ok: true, value: { ...read.value, problems: [] } });
  }
});

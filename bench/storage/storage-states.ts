import fc from 'fast-check';
import { SETTING_NAMES, SETTINGS_SCHEMA, type SettingField, type SettingName } from '../../src/settings/settings-schema';

/** What the browser stores for the extension: items of each area by their names. */
export interface StorageState {
  readonly sync: Readonly<Record<string, unknown>>;
  readonly local: Readonly<Record<string, unknown>>;
}

/** The pages of the bench are here. */
export const STORAGE_HOST = 'news.storage.localhost';
/** In bytes; an item of `storage.sync` may have no more than 8,192. */
const LONG = 7_500;
const VERY_LONG = 150_000;

const json = fc.jsonValue({ maxDepth: 6 });
const longText = (length: number) =>
  fc.constantFrom('x', '字', '\u0000', '"', '<b>').map((unit) => unit.repeat(length / (3 * unit.length)));
/** What JSON can say and few expect. */
const odd = fc.oneof(
  json,
  longText(LONG),
  fc.constantFrom(null, -0, 1e308, [], {}, '', '__proto__', JSON.parse('{"__proto__":{"theme":"dark"}}')),
);

function legalValue(field: SettingField): fc.Arbitrary<unknown> {
  if (field.control === 'switch') return fc.boolean();
  if (field.control === 'choice') return fc.constantFrom(...field.choices.map(({ value }) => value));
  if (field.control === 'range') return fc.double({ min: field.min, max: field.max, noNaN: true });
  return fc.constantFrom('', 'Georgia', '#204060', '思源宋体', 'a"; color: red', '\\', '$1');
}

/** Of a setting what it may have, or nearly, or anything. */
const entry = fc
  .constantFrom(...SETTING_NAMES)
  .chain((name: SettingName) =>
    fc.tuple(
      fc.constant<string>(name),
      fc.oneof({ weight: 3, arbitrary: legalValue(SETTINGS_SCHEMA[name]) }, { weight: 2, arbitrary: odd }),
    ),
  );
const unknownEntry = fc.tuple(fc.constantFrom('__proto__', 'constructor', 'later', 'toString', '', 'hasOwnProperty'), odd);
const values = fc.array(fc.oneof({ weight: 6, arbitrary: entry }, unknownEntry), { maxLength: 12 }).map(Object.fromEntries);
const version = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(1, 2, 3, 99) }, fc.constantFrom(0, -1, 1.5, '2', null, 'newest', 1e300));
const settings = fc.oneof({ weight: 4, arbitrary: fc.record({ version, values }, { requiredKeys: [] }) }, odd);

const pattern = fc.constantFrom(`*://${STORAGE_HOST}/*`, '*://example.org/*', '<all_urls>', '*://*/*', 'everything', '', 'http://[', 'a*b');
const site = fc.record({
  pattern: fc.oneof(pattern, odd),
  on: fc.oneof(fc.boolean(), odd),
  exceptions: fc.oneof(fc.array(odd, { maxLength: 4 }), odd),
});
const sites = fc.oneof({ weight: 3, arbitrary: fc.array(fc.oneof({ weight: 3, arbitrary: site }, odd), { maxLength: 6 }) }, odd);

const place = fc.oneof(fc.constantFrom('article', 'h1', 'xpath://p', ':has(', '*'.repeat(400)), odd);
const rule = fc.record(
  {
    id: fc.oneof(fc.constantFrom('one', 'two', '__proto__', ''), odd),
    match: fc.oneof(fc.array(pattern, { maxLength: 3 }), odd),
    content: place,
    title: place,
    remove: fc.oneof(fc.array(place, { maxLength: 3 }), odd),
    css: fc.oneof(fc.constantFrom('p { color: red }', '@import "x"', '}'), odd),
    checked: fc.oneof(fc.constantFrom('2026-11-28', 'yesterday'), odd),
  },
  { requiredKeys: ['id', 'match', 'checked'] },
);
const storedRule = fc.record({
  rule: fc.oneof({ weight: 3, arbitrary: rule }, odd),
  enabled: fc.oneof(fc.boolean(), odd),
  origin: fc.oneof(fc.constant('picked'), odd),
});
const rules = fc.oneof({ weight: 3, arbitrary: fc.array(fc.oneof({ weight: 3, arbitrary: storedRule }, odd), { maxLength: 4 }) }, odd);
const voices = fc.oneof(fc.dictionary(fc.constantFrom('en', 'zh', '__proto__'), odd), odd);

const without = { requiredKeys: [] };

/** What an accident, another version or another program could have left. */
export const storageState: fc.Arbitrary<StorageState> = fc.record({
  sync: fc.record({ settings, [`site:${STORAGE_HOST}`]: settings, 'site:': settings, 'site:<b>': odd, later: odd }, without),
  local: fc.record(
    { autoOpen: sites, voices, [`rules:${STORAGE_HOST}`]: rules, 'rules:': rules, 'rules:example.org': odd, long: longText(VERY_LONG) },
    without,
  ),
});

/** So many states, the same for the same seed. */
export const sampleStates = (seed: number, numRuns: number): readonly StorageState[] => fc.sample(storageState, { seed, numRuns });

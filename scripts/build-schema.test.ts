import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA_FILE, schemaOfRules } from './build-schema';

test('the schema that is committed is that of the type', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaOfRules());
});

test('a field of another name is refused', () => {
  const { definitions } = JSON.parse(schemaOfRules());
  expect(definitions.SiteRule).toMatchObject({ additionalProperties: false, required: ['id', 'match', 'checked'] });
});

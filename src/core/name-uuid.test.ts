import { expect, test } from 'vitest';
import { nameUuid } from './name-uuid';

test('one text has one name, of the form that UUIDs have', () => {
  expect(nameUuid('a bell')).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(nameUuid('a bell')).toBe(nameUuid('a bell'));
});

test('texts of one letter more or less have others, in every part', () => {
  const names = Array.from({ length: 2000 }, (_, index) => nameUuid(`bell ${index}`));
  for (const part of [0, 4]) expect(new Set(names.map((name) => name.split('-')[part])).size).toBe(2000);
});

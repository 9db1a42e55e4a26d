import { expect, test } from 'vitest';
import { parseTabRequest } from './protocol';

test.each([
  { name: 'read-page' },
  { name: 'open-reader', tag: '云汀' },
  { name: 'open-reader' },
  { name: 'toggle-reader' },
  { name: 'mark-page' },
  { name: 'read-selection', text: '云汀' },
])('%o is a request', (message) => expect(parseTabRequest(message)).toEqual(message));

test.each([
  undefined,
  null,
  'read-page',
  {},
  { name: 'constructor' },
  { name: 7 },
  { name: 'open-reader', tag: 7 },
  { name: 'read-selection', text: 7 },
  { name: 'read-selection', text: '云汀', address: 7 },
  { name: 'show-entities', entities: [] },
  { name: 'show-entities', entities: [], url: 7 },
])('%o is none', (message) => {
  expect(parseTabRequest(message)).toBeUndefined();
});

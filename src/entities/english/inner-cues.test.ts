import { expect, test } from 'vitest';
import { innerVotes } from './inner-cues';
import { addVotes, heaviest, noWeights } from './weights';

test.each([
  ['Northfield University', 'organization'],
  ['Ministry of Culture', 'organization'],
  ['Bell & Lind', 'organization'],
  ['Devon County Council', 'organization'],
  ['White House', 'organization'],
  ['River Qar', 'place'],
  ['Qar Island', 'place'],
  ['Lake Anna', 'place'],
  ['Route 9', 'place'],
  ['U.S.', 'place'],
  ['Battle of Qar', 'event'],
  ['World War II', 'event'],
  ['Cyclone Anna', 'event'],
  ['Clean Rivers Act', 'work'],
  ['Framework Convention on Rivers', 'work'],
  ['Harriet Qar', 'person'],
  ['J. R. Qar', 'person'],
  ["O'Qar", 'person'],
])('%s is a %s', (name, kind) => {
  const weights = noWeights();
  addVotes(weights, innerVotes(name.split(' ')));
  expect(heaviest(weights)).toBe(kind);
});

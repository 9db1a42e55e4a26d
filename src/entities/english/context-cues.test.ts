import { expect, test } from 'vitest';
import { contextVotes } from './context-cues';
import { tokenise } from './tokens';
import { addVotes, heaviest, noWeights } from './weights';

/** The kind of Qar, by what stands around it. */
function kindOf(text: string, titled = false): string {
  const tokens = tokenise(text);
  const from = tokens.findIndex((token) => token.text === 'Qar');
  const weights = noWeights();
  addVotes(weights, contextVotes(tokens, { from, to: from + 1, titled }));
  return heaviest(weights);
}

test.each([
  ['people in Qar slept', 'place'],
  ['the town of Qar slept', 'place'],
  ['a Qar-based choir', 'place'],
  ['Qar, a small town near Rome', 'place'],
  ['Qar said no', 'person'],
  ['"No," said Qar.', 'person'],
  ['the sculptor Qar slept', 'person'],
  ['his wife, Qar, slept', 'person'],
  ['Qar, 43, slept', 'person'],
  ['Qar, a marine biologist at the college', 'person'],
  ['a partner at Qar', 'organization'],
  ['the startup Qar grew', 'organization'],
  ['Qar, the software company behind it', 'organization'],
])('%s: %s', (text, expected) => {
  expect(kindOf(text)).toBe(expected);
});

test('a title makes a person', () => {
  expect(kindOf('the Qar slept', true)).toBe('person');
});

import { expect, test } from 'vitest';
import { findCandidates } from './candidates';
import { tokenise } from './tokens';

function candidates(text: string): string[] {
  const tokens = tokenise(text);
  return findCandidates(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

test.each([
  ['he met Anna van der Berg and Omar bin Rashid', ['Anna van der Berg', 'Omar bin Rashid']],
  ['she joined the Ministry of Food and Agriculture in Rome', ['Ministry of Food and Agriculture', 'Rome']],
  ['a Bank of Norland note of Harriet Lind', ['Bank of Norland', 'Harriet Lind']],
  ['the Committee on Foreign Trade met on Friday', ['Committee on Foreign Trade', 'Friday']],
  [
    'the Food and Drug Administration, Bell & Lind, Inc. and Smith and Jones',
    ['Food and Drug Administration', 'Bell & Lind, Inc.', 'Smith', 'Jones'],
  ],
  ["Norland's Harriet Lind went to King's College", ['Norland', 'Harriet Lind', "King's College"]],
  ['The mayor. In Northfield we asked. Will he?', ['Northfield']],
  ['with Theresa May, at The Hague, for WHO, along Route 9', ['Theresa May', 'The Hague', 'WHO', 'Route 9']],
  ['what de Vries told the Centers for Disease Control and Prevention', ['de Vries', 'Centers for Disease Control and Prevention']],
])('%s', (text, expected) => {
  expect(candidates(text)).toEqual(expected);
});

test('no name is longer than twelve words', () => {
  expect(candidates('Ab '.repeat(30))[0]?.split(' ')).toHaveLength(12);
});

import { expect, test } from 'vitest';
import { findCandidates } from './candidates';
import { tokenise } from './tokens';
import { cutAtTitles, trimSides } from './trim';

function trimmed(text: string, ...known: string[]): string[] {
  const tokens = tokenise(text);
  return findCandidates(tokens)
    .flatMap((candidate) => cutAtTitles(tokens, candidate))
    .map((part) => trimSides(tokens, part, (word) => known.includes(word)))
    .filter(({ from, to }) => to > from)
    .map(({ from, to, titled }) => (titled ? '*' : '') + text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

test.each([
  ['when U.S. President Harriet Lind met Deputy Prime Minister Omar Diallo', ['U.S.', '*Harriet Lind', '*Omar Diallo']],
  ['when Secretary of State Anna Lind and UN Secretary-General Omar Diallo met', ['*Anna Lind', 'UN', '*Omar Diallo']],
  ['for the Foreign Secretary, the Prime Minister and Dr. Lind', ['*Lind']],
  ['the Bank of Norland Governor Anna Lind', ['Bank of Norland', '*Anna Lind']],
  ['at Prince Edward Island with Martin Luther King', ['Prince Edward Island', 'Martin Luther King']],
  ['on Monday the American Anna Lind spoke French in the American Red Cross', ['Anna Lind', 'American Red Cross']],
  ['Yesterday Anna came. Bill Summers left. Critical Omar Diallo', ['Anna', 'Bill Summers', 'Omar Diallo']],
])('%s', (text, expected) => {
  expect(trimmed(text)).toEqual(expected);
});

test('a word at the head of a sentence stays if the text has it as a name elsewhere', () => {
  expect(trimmed('Quick Lind won.')).toEqual(['Lind']);
  expect(trimmed('Quick Lind won.', 'Quick')).toEqual(['Quick Lind']);
});

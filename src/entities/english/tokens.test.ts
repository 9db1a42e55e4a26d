import { expect, test } from 'vitest';
import { computed } from '../../core/computed.test-support';
import { isAcronym, tokenise } from './tokens';

const words = (text: string) => tokenise(text).map((token) => token.text);

test.each([
  ["Okonkwo's plan, O’Brien's vote", ['Okonkwo', 'plan', 'O’Brien', 'vote']],
  ['Jean-Claude in Stratford-upon-Avon', ['Jean-Claude', 'in', 'Stratford-upon-Avon']],
  ['London-based, anti-Lind, al-Rashid', ['London', 'based', 'anti', 'Lind', 'al-Rashid']],
  ['Rep. Dale Whitcomb, R-Fresno', ['Rep.', 'Dale', 'Whitcomb', 'R', 'Fresno']],
  ['the U.S. and J. Lind Jr. on Route 9, COVID-19', ['the', 'U.S.', 'and', 'J.', 'Lind', 'Jr.', 'on', 'Route', '9', 'COVID-19']],
  ["Don't go, says Xi'an", ["Don't", 'go', 'says', "Xi'an"]],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('offsets, possessives and sentence borders', () => {
  const [lind, plan, , then] = tokenise("Lind's plan. (No: Then");
  expect(lind).toMatchObject({ start: 0, end: 4, possessive: true, startsSentence: true });
  expect(plan).toMatchObject({ start: 7, end: 11, possessive: false, startsSentence: false });
  expect(then?.startsSentence).toBe(true);
  expect(
    tokenise('He met Dr. Lind. "We won," he said.')
      .filter((token) => token.startsSentence)
      .map((token) => token.text),
  ).toEqual(['He', 'We']);
});

test('acronyms', () => {
  expect(['NATO', 'G7', 'AT&T', 'Nato', 'A'].map(isAcronym)).toEqual([true, true, true, false, false]);
});

test('long lines are read in linear time', () => {
  const before = computed();
  for (const text of ['a-'.repeat(50_000), 'A-B'.repeat(30_000), "A'bc".repeat(30_000), 'Aa-bb-'.repeat(30_000)]) tokenise(text);
  expect(computed() - before).toBeLessThan(5_000);
});

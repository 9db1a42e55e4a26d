import { expect, test } from 'vitest';
import { computed } from '../../core/computed.test-support';
import { recogniseEnglish } from './recognise-english';

/** Each paragraph is a run; the answer names every span once, with its kind's first letters. */
function names(...paragraphs: string[]): string[] {
  const runs = paragraphs.map((text, index) => ({ start: paragraphs.slice(0, index).join('').length + 100, text }));
  const text = ' '.repeat(100) + paragraphs.join('');
  return [...new Set(recogniseEnglish(runs).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind.slice(0, 3)}`))];
}

test('people, with titles and offices left out and surnames tied', () => {
  expect(names("On Monday President Harriet Okonkwo met Dr. Omar bin Rashid. Okonkwo's aide said bin Rashid was late.")).toEqual([
    'Harriet Okonkwo per',
    'Omar bin Rashid per',
    'Okonkwo per',
    'bin Rashid per',
  ]);
});

test('long forms and acronyms are tied', () => {
  expect(names('A report by the Northern Rivers Authority (NRA) came late. NRA staff declined. Who knew? The WHO did.')).toEqual([
    'Northern Rivers Authority org',
    'NRA org',
    'WHO org',
  ]);
});

test('the head of a sentence is believed only if something else speaks for it', () => {
  expect(names('Critics left. Volunteers stayed. Berlin slept.')).toEqual(['Berlin pla']);
  expect(names('Mozzarin said no. Fishermen agreed.')).toEqual(['Mozzarin per']);
  expect(names('Qarberg rose. It was said that Qarberg fell.')).toEqual(['Qarberg org']);
});

test('headlines make no names, but show those the text has', () => {
  expect(names('Why Tiny Bakeries Love Harriet Lind', 'Few people knew Harriet Lind.')).toEqual(['Harriet Lind per']);
  expect(names('LIND SIGNS WATER BILL', 'The mayor, Harriet Lind, signed it. Lind smiled.')).toEqual([
    'LIND per',
    'Harriet Lind per',
    'Lind per',
  ]);
  expect(names('A village votes, and Norway watches', 'Nobody came.')).toEqual(['Norway pla']);
});

test('a dateline names a place', () => {
  expect(names('QARBERG, Ohio (AP) — The bridge will stay closed.')).toEqual(['QARBERG pla', 'Ohio pla', 'AP org']);
});

test.each([
  'On Tuesday an American, two Slovenians and a French-speaking Muslim paid ten Euros at Easter.',
  'The Prime Minister and the CEO had a PhD, a TV and COVID-19.',
  "Don't go. It's late. We said: Never again! I agree.",
])('no names: %s', (text) => {
  expect(names(text)).toEqual([]);
});

test('spans are in order, never overlap, and long lines take linear time', () => {
  const before = computed();
  for (const part of ['Ab ', 'Bank of ', 'A-B', 'ALL CAPS, ', 'Anna Lind (AL) ']) {
    const spans = recogniseEnglish([{ start: 0, text: part.repeat(20_000) }]);
    expect(spans.every((span, index) => span.end > span.start && span.start >= (spans[index - 1]?.end ?? 0))).toBe(true);
  }
  expect(computed() - before).toBeLessThan(10_000);
});

test.each(['Brown', 'Green', 'White', 'Black', 'King', 'West', 'North', 'Park', 'Church', 'Day', 'Law'])(
  'the surname %s goes with its full name',
  (surname) => {
    const found = names(
      `The senator Michael ${surname} left. Critics of Mr. ${surname} said ${surname} was late. On the ${surname} side it rained.`,
    );
    expect(found).toEqual([`Michael ${surname} per`, `${surname} per`]);
  },
);

test('the capital is one name; the eve of a feast is none', () => {
  expect(names('The mayor of Washington, D.C. left. Shops were full on Christmas Eve.')).toEqual(['Washington, D.C. pla']);
});

test('colours and titles beside other words are no surnames', () => {
  expect(names('The singer Michael King met a Black man. King Harald Lind said so.')).toEqual(['Michael King per', 'Harald Lind per']);
});

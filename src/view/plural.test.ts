import { expect, test } from 'vitest';
import arabic from '../../public/_locales/ar/messages.json';
import english from '../../public/_locales/en/messages.json';
import russian from '../../public/_locales/ru/messages.json';
import { formatNumber, translateCount } from './plural';
import type { Translate } from './translation';

/** As `i18n.getMessage` fills messages in. */
const translateBy =
  (messages: typeof english): Translate =>
  (key, ...substitutions) =>
    messages[key].message.replace(/\$(\d)/g, (_, index) => substitutions[index - 1] ?? '');

const minutes = (messages: unknown, count: number) => {
  const t = translateBy(messages as typeof english);
  return translateCount(t, 'reading_minutes', count, formatNumber(count, t));
};

test.each([
  [1, '1 минута'],
  [2, '2 минуты'],
  [5, '5 минут'],
  [11, '11 минут'],
  [21, '21 минута'],
  [104, '104 минуты'],
])('Russian: %i', (count, text) => expect(minutes(russian, count)).toBe(text));

test.each([
  [1, 'دقيقة واحدة'],
  [2, 'دقيقتان'],
  [3, 'دقائق'],
  [10, 'دقائق'],
  [11, 'دقيقة'],
  [100, 'دقيقة'],
])('Arabic: %i', (count, text) => expect(minutes(arabic, count).replace(/^\p{N}+ /u, '')).toBe(text));

test('a message without forms is right for every number', () => {
  expect([minutes(english, 1), minutes(english, 7)]).toEqual(['1 min', '7 min']);
});

test('what is filled in may look like a form or like a place', () => {
  const t: Translate = (key, ...substitutions) =>
    key === 'ui_language' ? 'en' : `[one]one ${substitutions[0]}[other]many ${substitutions[0]}`;
  expect(translateCount(t, 'import_problems', 1, '[other] $1')).toBe('one [other] $1');
});

import { expect, test } from 'vitest';
import { findWorks } from './works';

test('what stands in title marks is a work, without the marks', () => {
  const text = '他读《边城》和〈狂人日记〉。';
  expect(findWorks([{ start: 5, text }]).map(({ start, end, kind }) => [text.slice(start - 5, end - 5), kind])).toEqual([
    ['边城', 'work'],
    ['狂人日记', 'work'],
  ]);
});

const works = (text: string) => findWorks([{ start: 0, text }]).map(({ start, end }) => text.slice(start, end));

test.each([
  ['In the novel “War and Peace,” he wrote. The “Dune” film won.', ['War and Peace', 'Dune']],
  ['Der Film „Das Boot“ und das Buch «Der Prozess» wurden gelobt.', ['Das Boot', 'Der Prozess']],
  ['Le film « Amélie Poulain » est sorti. La película «Roma».', ['Amélie Poulain', 'Roma']],
  ['映画『君の名は。』と『千と千尋の神隠し』', ['君の名は。', '千と千尋の神隠し']],
  ['电影“流浪地球”上映，小說『紅樓夢』，「活著」一書', ['流浪地球', '紅樓夢', '活著']],
])('quotes beside a word for works: %s', (text, expected) => expect(works(text)).toEqual(expected));

test.each([
  'He said “War and Peace” was long. The film “was bad, and too long”.',
  '他说“流浪地球”很好。他說『不好』。',
  '彼は「それは『だめ』だ」と言った。',
])('other quotes are none: %s', (text) => expect(works(text)).toEqual([]));

import { expect, test } from 'vitest';
import { Gazetteer } from './gazetteer';

const gazetteer = new Gazetteer((text) => text.replaceAll('臺', '台'));

test.each([
  ['the longest of names that begin at a place', '行政院與立法院', ['行政院/organization/true', '立法院/organization/true']],
  ['a name inside another is none', '台北車站', ['台北車站/place/true']],
  ['a township with and without its last character', '枋寮鄉與枋寮', ['枋寮鄉/place/true', '枋寮/place/true']],
  ['a township that is a word as well needs its last character', '成功、成功鎮', ['成功鎮/place/true']],
  ['one that is a word as well is not sure', '東方', ['東方/organization/false']],
  ['forms of a character', '臺中', ['臺中/place/true']],
])('%s', (_, text, expected) =>
  expect(gazetteer.find(text).map(({ start, end, kind, isSure }) => `${text.slice(start, end)}/${kind}/${isSure}`)).toEqual(expected),
);

import { expect, test } from 'vitest';
import { parseRule } from './parse-rules';
import { changeBetween, type PickedPlace, picksOf, scopeOf, withChange, withPicks } from './picked-rule';

const DAY = '2026-11-28';
const at = { id: 'picked.a.example', match: ['*://a.example/*'] };

test.each([
  ['https://a.example/news/tide.html?p=1#top', 'site', at],
  ['https://a.example/news/tide.html?p=1#top', 'folder', { id: 'picked.a.example/news/', match: ['*://a.example/news/*'] }],
  ['https://a.example/news/tide?p=1#top', 'page', { id: 'picked.a.example/news/tide?p=1', match: ['*://a.example/news/tide?p=1'] }],
  ['http://A.example:8080/x*y', 'page', { id: 'picked.a.example/x*y', match: ['*://a.example/x%2Ay'] }],
  ['https://a.example/tide', 'folder', undefined],
  ['https://a.example/news/', 'folder', undefined],
  ['https://a.example/', 'page', undefined],
  [`https://a.example/${'x'.repeat(300)}`, 'page', undefined],
  ['file:///home/tide.html', 'site', undefined],
] as const)('%s as %s', (url, scope, expected) => {
  expect(scopeOf(url, scope)).toEqual(expected);
});

const PICKS: PickedPlace[] = [
  { role: 'content', place: '.story' },
  { role: 'title', place: 'h1' },
  { role: 'hide', place: '.advert' },
  { role: 'hide', place: '.more' },
  { role: 'keep', place: 'nav' },
];

test('picks become a rule that is in order, and come out of it again', () => {
  const rule = withPicks(at, PICKS, DAY);
  expect(rule).toEqual({ ...at, content: '.story', title: ['h1'], remove: ['.advert', '.more'], keep: ['nav'], checked: DAY });
  expect(parseRule(rule).problems).toEqual([]);
  expect(picksOf(rule)).toEqual(PICKS);
});

test('several elements of the article are all of it', () => {
  expect(withPicks(at, [...PICKS, { role: 'content', place: '.second' }], DAY)?.content).toBe('.story, .second');
});

test('what else a rule says stays, and without anything there is none', () => {
  const edited = { ...at, byline: '.by', remove: ['.old'], checked: '2026-01-01' };
  expect(withPicks(edited, [], DAY)).toEqual({ ...at, byline: '.by', checked: DAY });
  expect(withPicks({ ...at, remove: ['.old'], checked: DAY } as typeof at, [], DAY)).toBeUndefined();
});

test('content that was written as a list stays one', () => {
  const written = { ...at, content: ['xpath://main', '.b'], checked: DAY };
  const hide: PickedPlace = { role: 'hide', place: '.advert' };
  expect(withPicks(written, [...picksOf(written), hide], DAY)?.content).toEqual(['xpath://main', '.b']);
  expect(withPicks(written, [...picksOf(written), { role: 'content', place: '.c' }], DAY)?.content).toEqual(['.b, .c', 'xpath://main']);
});

test('a change leaves what another page picked meanwhile', () => {
  const [one, two, three]: PickedPlace[] = ['.a', '.b', '.c'].map((place) => ({ role: 'hide', place }));
  const change = changeBetween([one, two] as PickedPlace[], [two, three] as PickedPlace[]);
  expect(withChange([one, { role: 'keep', place: 'nav' }] as PickedPlace[], change)).toEqual([{ role: 'keep', place: 'nav' }, three]);
});

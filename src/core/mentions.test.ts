import { expect, test } from 'vitest';
import { computed } from './computed.test-support';
import { findMentions } from './mentions';

const find = (text: string, ...keys: string[]) =>
  findMentions(
    [{ start: 0, text }],
    keys.map((key) => ({ text: key, key })),
  ).map(({ key, start, end }) => `${key}@${start}-${end}`);

test('the longest name at a place has the mention', () => {
  expect(find('林岚市政府与林岚', '林岚', '林岚市政府')).toEqual(['林岚市政府@0-5', '林岚@6-8']);
});

test('a name in a spaced script is a whole word', () => {
  expect(find('Iran and Iranians in Iran', 'iran')).toEqual(['iran@0-4', 'iran@21-25']);
  expect(find('서울에서 방파제의 신서울', '서울', '방파제')).toEqual(['서울@0-2', '방파제@5-8']);
  expect(find('在Nokia总部', 'nokia')).toEqual(['nokia@1-6']);
  expect(find('C++ and c', 'c++', 'c')).toEqual(['c++@0-3', 'c@8-9']);
});

test('case, width and white space do not matter; offsets are those of the text', () => {
  expect(find('ＮＡＴＯ and New\nYork', 'nato', 'new york')).toEqual(['nato@0-4', 'new york@9-17']);
  expect(find('😀ﬁsh', 'fish')).toEqual(['fish@2-5']);
});

test('names never cross a border between runs', () => {
  const runs = [
    { start: 0, text: '北' },
    { start: 1, text: '京' },
  ];
  expect(findMentions(runs, [{ text: '北京', key: '北京' }])).toEqual([]);
});

test('special characters in names are taken literally; no names find nothing', () => {
  expect(find('a.b (x) [y] a+b', 'a.b', '(x)', '[y]')).toHaveLength(3);
  expect(find('axb', 'a.b')).toEqual([]);
  expect(find('anything')).toEqual([]);
  expect(find('anything', '')).toEqual([]);
});

test('the names of one thing share its key', () => {
  const names = ['Joe Biden', 'Biden'].map((text) => ({ text, key: 'joe biden' }));
  expect(findMentions([{ start: 0, text: 'Joe Biden spoke. Biden left.' }], names)).toEqual([
    { key: 'joe biden', start: 0, end: 9 },
    { key: 'joe biden', start: 17, end: 22 },
  ]);
});

test('acronyms are found in capitals alone', () => {
  expect(find('WHO told us who is in the US', 'WHO', 'US')).toEqual(['WHO@0-3', 'US@26-28']);
});

test('decomposed letters are found, with the offsets of the text', () => {
  const text = 'à Orléans, Phạm Minh Chính'.normalize('NFD');
  const mentions = findMentions(
    [{ start: 0, text }],
    ['Orléans', 'Phạm Minh Chính', 'Ph'].map((name) => ({ text: name, key: name })),
  );
  expect(mentions.map(({ key, start, end }) => [key, text.slice(start, end).normalize('NFC')])).toEqual([
    ['Orléans', 'Orléans'],
    ['Phạm Minh Chính', 'Phạm Minh Chính'],
  ]);
  expect(find('서울에서'.normalize('NFD'), '서울')).toEqual(['서울@0-5']);
});

test('cased names have their capitals in the text, or capitals alone', () => {
  const names = ['Turkey', 'White House', 'van Dyk'].map((text) => ({ text, key: text, cased: true }));
  const find = (text: string) => findMentions([{ start: 0, text }], names).map(({ start, end }) => text.slice(start, end));
  expect(find('Turkey ate turkey. TURKEY! The White House, a white house, White house. Van Dyk, van dyk')).toEqual([
    'Turkey',
    'TURKEY',
    'White House',
    'Van Dyk',
  ]);
});

test('an acronym in small letters leaves its place to another name', () => {
  expect(find('who then', 'WHO', 'who then')).toEqual(['who then@0-8']);
});

test('hundreds of names in a long text take time in proportion', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `Tag Number${index}`);
  const text = names.map((name) => `${name} was chosen after a long and careful debate that went on until late.`).join(' ');
  const before = computed();
  expect(find(text, ...names)).toHaveLength(2000);
  expect(find('tagtag '.repeat(20_000), ...names)).toEqual([]);
  expect(computed() - before).toBeLessThan(1000);
});

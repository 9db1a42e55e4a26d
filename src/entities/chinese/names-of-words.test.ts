import { expect, test } from 'vitest';
import { namesOfWords } from './names-of-words';

/** Names in a text given as words with their tags: 外交部/n 发言人/n. */
function names(tagged: string): string {
  let text = '';
  const words = tagged.split(' ').map((item) => {
    const [word = '', tag = ''] = item.split(/\/(?=\w+$)/);
    const start = text.length;
    text += word;
    return { start, end: text.length, tag };
  });
  return namesOfWords(text, words)
    .map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`)
    .join(' ');
}

test.each([
  ['what the model names', '林岚/PER 在/p 北京/LOC 说/v', '林岚/person 北京/place'],
  ['an office inside a name', '云盟主席苏拉/PER 说/v', '云盟/organization 苏拉/person'],
  ['an office alone', '国家安全顾问/ORG 说/v', ''],
  ['what follows a person', '苏姿次日/PER 到/v', '苏姿/person'],
  ['what follows a place', '越南北部/LOC 下雨/v', '越南/place'],
  ['a province and a place in it', '西藏那曲/LOC', '西藏/place 那曲/place'],
  ['the members of a party', '云民黨籍議員/ORG', '云民黨/organization'],
  ['an authority that the model takes for a noun', '外交部/n 说/v', '外交部/organization'],
  ['an authority behind its place', '台北市/LOC 社會局/n', '台北市社會局/organization'],
  ['a bureau in two words', '漁業/n 署/n', '漁業署/organization'],
  ['bureaus that are none', '布局/n 当局/n 邮局/n', ''],
  ['a gloss stuck to its name', '工程师协会(Society/ORG 说/v', '工程师协会/organization'],
  ['a company in two words', '野草/n 影业/n', '野草影业/organization'],
  ['an event with its number and place', '第八届/m 平遥/LOC 国际/n 电影节/n', '第八届平遥国际电影节/event'],
  ['an event without a name', '参加/v 峰会/n', ''],
  ['a name behind an office', '主教练/n 斯卢茨基/v', '斯卢茨基/person'],
  ['no name behind an office', '总统/n 办公室/n', ''],
  ['the end of an office stuck to a name', '司羅子聰/PER', '羅子聰/person'],
  ['a surname apart from its name', '何/PER 晉滄/LOC', '何晉滄/person'],
  ['a place in two words', '海岸/n 山脈/n', '海岸山脈/place'],
])('%s', (_, words, expected) => expect(names(words)).toBe(expected));

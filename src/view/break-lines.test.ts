import { expect, test } from 'vitest';
import { breakLines, withEllipsis } from './break-lines';

const fits = (line: string) => Array.from(line).length <= 6;

test.each([
  ['between words', 'a long bell rings', 'en', ['a long', 'bell', 'rings']],
  ['a word that fits in no line', 'a Hafenmeisterei', 'de', ['a Hafe', 'nmeist', 'erei']],
  ['marks stay with their words', 'a long, bell', 'en', ['a', 'long,', 'bell']],
  ['more marks than fit', '!!!!!!!!', 'en', ['!!!!!', '!!!']],
  ['words of Chinese', '海港的灯塔学会低语', 'zh', ['海港的灯塔', '学会低语']],
  ['a language that is none', 'a long bell', 'english, of course', ['a long', 'bell']],
  ['nothing', '', undefined, []],
])('%s', (_, text, language, lines) => expect(breakLines(text, language, fits)).toEqual(lines));

test.each([
  ['all', ['a bell', 'rings'], 2, ['a bell', 'rings']],
  ['more than there is room for', ['a bell', 'rings'], 1, ['a bel…']],
  ['a last line with room', ['one', 'two', 'three'], 2, ['one', 'two…']],
])('%s', (_, lines, most, shown) => expect(withEllipsis(lines, most, fits)).toEqual(shown));

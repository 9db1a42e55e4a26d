import { expect, test } from 'vitest';
import { findMentions } from '../core/mentions';
import { findGlosses } from './gloss';

const glosses = (text: string, ...keys: string[]) => {
  const runs = [{ start: 0, text }];
  return Object.fromEntries(
    findGlosses(
      runs,
      findMentions(
        runs,
        keys.map((key) => ({ text: key, key })),
      ),
    ),
  );
};

test('a gloss goes to the tag that ends at its bracket, and to no other', () => {
  expect(glosses('林岚(Lin Lan)与云汀工程师协会(Society of Engineers)', '林岚', '云汀')).toEqual({ 林岚: 'Lin Lan' });
  expect(glosses('市长林岚（Lin Lan）', '林岚')).toEqual({ 林岚: 'Lin Lan' });
});

test('the first gloss stays; brackets around other things are none', () => {
  expect(glosses('北汊(Bei Cha)，北汊(North Fork)', '北汊')).toEqual({ 北汊: 'Bei Cha' });
  expect(glosses('北汊(见第3页)、北汊(2026)、北汊(see below)', '北汊')).toEqual({});
});

test('abbreviations of two letters are glosses, with a space before the bracket too', () => {
  expect(glosses('联合国(UN)与世界卫生组织 (WHO)', '联合国', '世界卫生组织')).toEqual({ 联合国: 'UN', 世界卫生组织: 'WHO' });
  expect(glosses('The European Union (EU), Department of Justice (DOJ)', 'European Union', 'Department of Justice')).toEqual({
    'European Union': 'EU',
    'Department of Justice': 'DOJ',
  });
});

test('other brackets behind a name in Latin script are no glosses', () => {
  expect(glosses('Berlin (Reuters), Atlanta (AP), Brian Kemp (R)', 'Berlin', 'Atlanta', 'Brian Kemp')).toEqual({});
});

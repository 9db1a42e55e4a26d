import { expect, test } from 'vitest';
import { findRegions, regionNames } from './regions';

const names = regionNames(['en', 'zh-Hans', 'zh-Hant']);
const found = (text: string) => findRegions([{ start: 100, text }], names).map(({ start, key }) => `${key}@${start - 100}`);

test('one region has one key in all languages', () => {
  for (const name of ['美国', '美國', 'United States', 'US', 'U.S.', 'USA']) expect(names.get(name)).toBe('cc:US');
  expect(names.get('香港')).toBe('cc:HK');
  expect(names.get('Hong Kong')).toBe('cc:HK');
  expect(names.get('緬甸')).toBe(names.get('Myanmar'));
  expect(names.has('ZZ')).toBe(false);
});

test('regions are found whole, in the case they are written in', () => {
  expect(found('美国与俄罗斯')).toEqual(['cc:US@0', 'cc:RU@3']);
  expect(found('Turkey ate no turkey in the US with us.')).toEqual(['cc:TR@0', 'cc:US@28']);
  expect(found('Nigeria is not Niger')).toEqual(['cc:NG@0', 'cc:NE@15']);
});

test('words that begin like a region are none', () => {
  expect(found('马里兰州、阿曼达、New Mexico')).toEqual([]);
});

test('a special administrative region is one by its long name', () => {
  expect(found('香港特别行政区与澳門特別行政區')).toEqual(['cc:HK@0', 'cc:MO@8']);
  expect(found('近日本报，近日本海，今日本報')).toEqual(['cc:JP@6']);
});

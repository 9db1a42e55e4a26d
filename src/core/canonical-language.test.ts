import { expect, test } from 'vitest';
import { canonicalLanguage } from './canonical-language';

test.each([
  ['zh_CN', 'zh-CN'],
  [' ZH-hant-tw ', 'zh-Hant-TW'],
  ['english, of course', undefined],
  ['"><x', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j is %j', (tag, canonical) => expect(canonicalLanguage(tag)).toBe(canonical));

import { describe, expect, test } from 'vitest';
import { detectLanguage, directionOf, resolveLanguage } from './language';

const SIMPLIFIED = '这座城市的人们说，海边的风会带来远方的消息。';
const TRADITIONAL = '這座城市的人們說，海邊的風會帶來遠方的消息。';

describe('detectLanguage', () => {
  test.each([
    [SIMPLIFIED, 'zh-Hans'],
    [TRADITIONAL, 'zh-Hant'],
    ['灯台は静かな夜に鐘を鳴らす。', 'ja'],
    ['등대는 조용한 밤에 종을 울린다.', 'ko'],
    ['في كل صباح يصعد سالم إلى أعلى المنارة', 'ar'],
    ['Смотритель записывает направление ветра', 'ru'],
    ['The lighthouse rings a bell.', undefined],
    ['12 345', undefined],
    ['', undefined],
  ])('%s is %s', (text, language) => expect(detectLanguage(text)).toBe(language));
});

describe('resolveLanguage', () => {
  test.each([
    ['zh_CN', SIMPLIFIED, 'zh-CN'],
    ['zh-HK', TRADITIONAL, 'zh-HK'],
    ['en-US', SIMPLIFIED, 'zh-Hans'],
    ['', TRADITIONAL, 'zh-Hant'],
    ['de', 'Die Glocke läutet.', 'de'],
    ['not a tag!', 'The bell rings.', undefined],
    ['fa', 'في كل صباح', 'fa'],
  ])('declared %s over "%s" is %s', (declared, text, language) => expect(resolveLanguage(declared, text)).toBe(language));
});

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['ur', 'rtl'],
  ['zh-Hant', 'ltr'],
  [undefined, 'ltr'],
])('%s is written %s', (language, direction) => expect(directionOf(language)).toBe(direction));

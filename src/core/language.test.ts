import { describe, expect, test } from 'vitest';
import { detectLanguage, directionOf, resolveLanguage } from './language';

const SIMPLIFIED = '这座城市的人们说，海边的风会带来远方的消息。';
const TRADITIONAL = '這座城市的人們說，海邊的風會帶來遠方的消息。';

const ENGLISH =
  'President Ada Brandt met the mayor of Skerry Point on Monday, and the harbour was closed for the day. It was said that the ferries would be late and that most of the people had left the town by then, as they had been told to.';
const GERMAN =
  'Die Bundesregierung will den Ausbau der Windkraft beschleunigen. Der Minister sagte am Montag in Berlin, die Genehmigungen müssten schneller erteilt werden. Der Verband begrüßte den Vorschlag, der Bund und die Länder am Ende der Woche in der Stadt beraten wollen. Im Süden war es kalt.';
const FRENCH =
  'Le président a reçu mardi le chancelier. Les deux dirigeants ont évoqué la guerre et la situation au nord. La Commission doit présenter un plan la semaine prochaine, selon une source proche du dossier qui a parlé à des journalistes dans la cour. On le dit depuis des mois.';

describe('detectLanguage', () => {
  test.each([
    [SIMPLIFIED, 'zh-Hans'],
    [TRADITIONAL, 'zh-Hant'],
    ['灯台は静かな夜に鐘を鳴らす。', 'ja'],
    ['등대는 조용한 밤에 종을 울린다.', 'ko'],
    ['في كل صباح يصعد سالم إلى أعلى المنارة', 'ar'],
    ['Смотритель записывает направление ветра', 'ru'],
    ['The lighthouse rings a bell.', undefined],
    [ENGLISH, 'en'],
    [`${ENGLISH} 北京`, 'en'],
    [GERMAN, undefined],
    [FRENCH, undefined],
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
    ['', ENGLISH, 'en'],
    ['zh-CN', ENGLISH, 'en'],
    ['en-GB', ENGLISH, 'en-GB'],
    ['de', ENGLISH, 'de'],
    ['en', GERMAN, undefined],
    ['en', FRENCH, undefined],
    ['en', 'Ada Brandt, Skerry Point', 'en'],
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

import type { ElementContent, Root } from 'hast';
import { Converter } from 'opencc-js';
import { configs } from 'opencc-js/preset';
import { expect, test } from 'vitest';
import type { Article } from '../article';
import { textRuns } from '../content-text';
import { findMentions } from '../mentions';
import { type Conversion, conversionFor } from './chinese-script';
import { convertArticle } from './convert-article';
import { type ConversionConfig, makeConverter } from './convert-script';

/** Their types take a group of dictionaries for one. */
const CONFIGS = configs as unknown as Readonly<Record<Conversion, ConversionConfig>>;
const converters = new Map<Conversion, ReturnType<typeof makeConverter>>();
const noRest = async () => undefined;

function converter(conversion: Conversion) {
  const made = converters.get(conversion) ?? makeConverter(CONFIGS[conversion], noRest);
  converters.set(conversion, made);
  return made;
}

const SIMPLIFIED = '鼠标里面有出租车和方便面，他头发干了，后来皇后说服务器的内存和软件默认打印。意大利的信息技术，理发。𠮷野家 Joe 😀 发生';
const TRADITIONAL = '滑鼠裡面有計程車和泡麵，他頭髮乾了，後來皇后說伺服器的記憶體和軟體預設列印。義大利的資訊科技，理髮。𠮷野家 Joe 😀';

test.each([
  ['s2twp', 'cn', 'twp', SIMPLIFIED],
  ['s2hkp', 'cn', 'hkp', SIMPLIFIED],
  ['tw2sp', 'twp', 'cn', TRADITIONAL],
  ['hk2sp', 'hkp', 'cn', TRADITIONAL],
] as const)('%s is as OpenCC has it, and every offset has its place', async (conversion, from, to, text) => {
  const { text: converted, offsets } = (await converter(conversion))(text);
  expect(converted).toBe(Converter({ from, to })(text));
  expect(offsets).toHaveLength(text.length + 1);
  expect(offsets.at(-1)).toBe(converted.length);
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
});

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const CONTENT: Root = {
  type: 'root',
  children: [
    element('p', text('吃方便面的拜登坐出租'), element('em', text('车')), text('来到台湾。')),
    element('p', text('意大利的头'), element('a', text('发')), text('，拜登说。')),
  ],
};
const ARTICLE = { title: '方便面与软件', content: CONTENT, language: 'zh' } as unknown as Article;

test('mentions stay on their words where phrases before them change their length; phrases go across elements', async () => {
  const converted = await convertArticle(ARTICLE, 'zh-Hant-TW', await converter('s2twp'), noRest);
  const joined = textRuns(converted.article.content)
    .map((run) => run.text)
    .join('');
  expect(joined).toBe('吃泡麵的拜登坐計程車來到臺灣。義大利的頭髮，拜登說。');
  expect(converted.article.title).toBe('泡麵與軟體');
  const mentions = findMentions(textRuns(CONTENT), [
    { text: '拜登', key: 'biden' },
    { text: '台湾', key: 'taiwan' },
    { text: '意大利', key: 'italy' },
  ]);
  const words = converted.moveMentions(mentions).map(({ start, end }) => joined.slice(start, end));
  expect(words).toEqual(['拜登', '臺灣', '義大利', '拜登']);
  const back = converted.moveMentions(mentions).map((mention) => ({
    ...mention,
    start: converted.originOf(mention.start),
    end: converted.originOf(mention.end),
  }));
  expect(back).toEqual(mentions);
});

test('code says what it said, and what follows it keeps its place', async () => {
  const content: Root = {
    type: 'root',
    children: [
      element('p', text('软件'), element('code', text('打印("软件")')), text('出租车')),
      element('pre', element('code', text('内存')), text('软件')),
      element('p', text('拜登')),
    ],
  };
  const converted = await convertArticle({ ...ARTICLE, content }, 'zh-Hant-TW', await converter('s2twp'), noRest);
  expect(textRuns(converted.article.content).map((run) => run.text)).toEqual(['軟體打印("软件")計程車', '内存软件', '拜登']);
  const [mention] = converted.moveMentions([{ key: 'biden', start: 17, end: 19 }]);
  expect(mention).toMatchObject({ start: 17, end: 19 });
});

test.each([
  ['zh-CN', 'simplified', undefined],
  ['zh-CN', 'taiwan', 's2twp'],
  ['zh', 'hongkong', 's2hkp'],
  ['zh-CN', 'original', undefined],
  ['ja', 'taiwan', undefined],
  [undefined, 'taiwan', undefined],
] as const)('an article in %s wanted in %s needs %s', (language, wanted, conversion) => {
  const article = { content: CONTENT, ...(language ? { language } : {}) };
  expect(conversionFor(article, wanted)).toBe(conversion);
});

test('Traditional text is told by its characters, its place by the language', () => {
  const content: Root = { type: 'root', children: [element('p', text('這個國家的會議說過了'))] };
  expect(conversionFor({ language: 'zh-HK', content }, 'simplified')).toBe('hk2sp');
  expect(conversionFor({ language: 'zh', content }, 'simplified')).toBe('tw2sp');
  expect(conversionFor({ language: 'zh-TW', content }, 'hongkong')).toBe(undefined);
});

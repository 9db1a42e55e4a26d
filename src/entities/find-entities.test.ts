import type { Root } from 'hast';
import { expect, test } from 'vitest';
import type { EntityTag } from '../core/article';
import type { NamedSpan } from '../core/entity';
import { findEntities } from './find-entities';

interface Case {
  readonly title?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  /** What the recogniser finds, as kind:name. */
  readonly found?: readonly string[];
  /** The text again, split into words by bars. */
  readonly words?: string;
}

/** Words by bars as spans. */
function toSpans(words: string) {
  const parts = words.split('|');
  return parts.map((word, index) => {
    const start = parts.slice(0, index).join('').length;
    return { start, end: start + word.length, tag: /馆$/.test(word) ? 'ORG' : 'n' };
  });
}

const tag = (text: string): EntityTag => ({
  text,
  key: text.toLowerCase(),
  count: 0,
  first: -1,
  sources: ['rel-tag'],
  href: `https://a.example/${text}`,
});

function entities(text: string, { title = '', language = 'zh', tags = [], found = [], words = '' }: Case = {}) {
  const content: Root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }],
  };
  const recognise = () => ({
    names: found.flatMap((item): NamedSpan[] => {
      const [kind, name = ''] = item.split(':') as [NamedSpan['kind'], string];
      return Array.from(text.matchAll(new RegExp(name, 'g')), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        kind,
      }));
    }),
    words: toSpans(words),
  });
  const article = { title, content, language, tags: tags.map(tag) };
  return findEntities({ article, languages: ['en', 'zh-Hans'], recogniser: { recognise, toSimplified: (name) => name } });
}

test('page tags that the text names come first, then what was found, then tags never named', () => {
  const list = entities('拜登会见了习近平，拜登又说。', { tags: ['气候', '习近平'], found: ['person:拜登', 'person:习近平'] });
  expect(list.map(({ text, kind, count }) => [text, kind, count])).toEqual([
    ['习近平', 'person', 1],
    ['拜登', 'person', 2],
    ['气候', 'topic', 0],
  ]);
  expect(list[0]).toMatchObject({ sources: ['rel-tag', 'recogniser'], href: 'https://a.example/习近平' });
});

test('regions need no recogniser; pairs of countries and one side of talks are none', () => {
  const list = entities('美国与中国：中美关系，美方不满。', { found: ['place:中美', 'organization:美方'] });
  expect(list.map(({ key, kind }) => [key, kind])).toEqual([
    ['cc:US', 'place'],
    ['cc:CN', 'place'],
  ]);
});

test('a gloss goes to the name before the bracket, over the closing mark of a work too', () => {
  const [person, work] = entities('林岚(Lin Lan)谈《海约》(Sea Treaty)。', { found: ['person:林岚'] });
  expect(person).toMatchObject({ text: '林岚', gloss: 'Lin Lan' });
  expect(work).toMatchObject({ text: '海约', kind: 'work', gloss: 'Sea Treaty' });
});

test('other names go under the full one, and their mentions count', () => {
  const list = entities('Joe Biden spoke. Biden left.', { language: 'en', found: ['person:Joe Biden', 'person:Biden'] });
  expect(list.map(({ text, aliases, count }) => [text, aliases, count])).toEqual([['Joe Biden', ['Biden'], 2]]);
});

test('glosses that lead round in a circle end', () => {
  const found = ['organization:Alpha', 'organization:Beta', 'organization:Gamma'];
  const [one, ...others] = entities('Alpha(Beta), Beta(Gamma), Gamma(Alpha).', { language: 'en', found });
  expect(others).toEqual([]);
  expect([one?.text, ...(one?.aliases ?? [])].sort()).toEqual(['Alpha', 'Beta', 'Gamma']);
});

test('a country before a foreign place is an entity of its own', () => {
  const names = entities('他在义大利的意大利卢加诺。', { found: ['place:意大利卢加诺'] }).map(({ text }) => text);
  expect(names).toContain('卢加诺');
  expect(names).toContain('意大利');
});

test.each([
  ['沿海|地区', []],
  ['沿海地区', []],
  ['近|日本|报', []],
  ['湖南|非物质文化遗产', []],
  ['近日|本报', []],
  ['參加|納稅人', []],
  ['其|中国有', ['中国']],
  ['在|美国|和|驻日本大使馆', ['美国', '日本']],
])('regions of %s are %s', (words, names) => {
  expect(entities(words.replaceAll('|', ''), { words }).map(({ text }) => text)).toEqual(names);
});

test('a name whose mentions all belong to longer ones is not shown; a page’s tag is', () => {
  const list = entities('拜登政府', { tags: ['拜登'], found: ['organization:拜登政府', 'person:政府'] });
  expect(list.map(({ text, count }) => [text, count])).toEqual([
    ['拜登政府', 1],
    ['拜登', 0],
  ]);
});

test('names that were found need their capitals, tags do not', () => {
  const text = 'Turkey signed. He ate turkey from china plates. China did not. Peace, peace.';
  expect(entities(text, { language: 'en', tags: ['Peace'] }).map((entity) => [entity.text, entity.count])).toEqual([
    ['Peace', 2],
    ['Turkey', 1],
    ['China', 1],
  ]);
});

test.each([
  ['Michael Jordan won. Jordan smiled.', ['Michael Jordan 2']],
  ['Chad Smith came. Chad smiled.', ['Chad Smith 2']],
  ['Michael Jordan flew to Jordan. Jordan smiled.', ['Jordan 2', 'Michael Jordan 1']],
])('%s', (text, expected) => {
  const found = ['person:Michael Jordan', 'person:Chad Smith', 'person:Chad(?= smiled)', 'person:Jordan(?= smiled)'];
  expect(entities(text, { language: 'en', found }).map(({ text: name, count }) => `${name} ${count}`)).toEqual(expected);
});

import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { toEntity } from './entity';
import { withoutKeywordLinks } from './keyword-links';

const ada = { ...toEntity({ text: 'Ada Brandt', key: 'ada', count: 1, first: 0, sources: [] }), aliases: ['Brandt'] };

function linkTo(href: string, text: string): Root {
  const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: text }] };
  const line: Element = { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'by ' }, link] };
  return { type: 'root', children: [line] };
}

test.each([
  ['a name', 'https://www.news.example/people/brandt', 'Ada Brandt', false],
  ['another name of the same', 'https://news.example/b', ' brandt ', false],
  ['more than a name', 'https://news.example/b', 'Brandt said so', true],
  ['a name on another site', 'https://ada.example/', 'Ada Brandt', true],
])('a link on %s', (_, href, text, stays) => {
  const content = linkTo(href, text);
  const shown = withoutKeywordLinks(content, [ada], 'https://news.example/story');
  expect(shown === content).toBe(stays);
  expect(JSON.stringify(shown).includes(href)).toBe(stays);
  expect(JSON.stringify(shown)).toContain(text);
});

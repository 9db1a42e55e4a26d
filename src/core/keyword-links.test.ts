import type { ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { toEntity } from './entity';
import { withoutKeywordLinks } from './keyword-links';

const URL = 'https://news.example/story';
const ada = { ...toEntity({ text: 'Ada Brandt', key: 'ada', count: 1, first: 0, sources: [] }), aliases: ['Brandt'] };

function line(...children: ElementContent[]): Root {
  const by: ElementContent = { type: 'text', value: 'by ' };
  return { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [by, ...children] }] };
}

const linkTo = (href: string, text: string) =>
  line({ type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: text }] });
const words = (text: string, keywordHref: string) => line({ type: 'text', value: text, data: { keywordHref } });

test.each([
  ['a name', 'https://www.news.example/people/brandt', 'Ada Brandt', false],
  ['another name of the same', 'https://news.example/b', ' brandt ', false],
  ['more than a name', 'https://news.example/b', 'Brandt said so', true],
  ['a name on another site', 'https://ada.example/', 'Ada Brandt', true],
])('a link on %s', (_, href, text, stays) => {
  const content = linkTo(href, text);
  const shown = withoutKeywordLinks(content, [ada], URL);
  expect(shown === content).toBe(stays);
  expect(shown).toEqual(stays ? content : words(text, href));
});

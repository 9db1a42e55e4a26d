import type { ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { element as elementOf, text } from './article-of.test-support';
import { cleanContent } from './clean-content';

const element = (tagName: string, ...children: ElementContent[]) => elementOf(tagName, {}, ...children);

test('in a tree a joiner sees the letters in other elements of its line, and no further', () => {
  const line = element('p', element('b', text('می')), text('\u200cخواهم'));
  const alone = element('p', text('\u200cخواهم'));
  const { cleaned, removed } = cleanContent({ type: 'root', children: [line, element('p', text('می')), alone] });
  expect(cleaned.children).toEqual([line, element('p', text('می')), element('p', text('خواهم'))]);
  expect(removed).toBe(1);
});

test('spaces are single across elements; code keeps them, but nothing that hides in it', () => {
  const { cleaned } = cleanContent({
    type: 'root',
    children: [element('p', text('a '), element('b', text(' b'))), element('pre', element('code', text('if  x:\n    \u202ey')))],
  });
  expect(cleaned.children).toEqual([
    element('p', text('a '), element('b', text('b'))),
    element('pre', element('code', text('if  x:\n    y'))),
  ]);
});

test('what formulas are written as is cleaned, and counted', () => {
  const formula = elementOf('math', { alttext: '\u202egpj.exe\u200b' });
  const { cleaned, removed } = cleanContent({ type: 'root', children: [formula] });
  expect(cleaned.children).toEqual([elementOf('math', { alttext: 'gpj.exe' })]);
  expect(removed).toBe(2);
});

test('what describes pictures and videos is cleaned, and counted', () => {
  const image: ElementContent = { type: 'element', tagName: 'img', properties: { src: 'a', alt: 'gn\u202ep  bell' }, children: [] };
  const { cleaned, removed } = cleanContent({ type: 'root', children: [image] });
  expect(cleaned.children).toEqual([{ ...image, properties: { src: 'a', alt: 'gnp bell' } }]);
  expect(removed).toBe(1);
});

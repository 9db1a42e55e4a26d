import type { ElementContent, Properties } from 'hast';
import { expect, test } from 'vitest';
import { computed } from '../computed.test-support';
import { articleOf, element as elementOf } from './article-of.test-support';
import { toMarkdown } from './markdown';
import { contentToPlainText, toPlainText } from './plain-text';

type Child = ElementContent | string;
const element = (tagName: string, ...children: Child[]) => elementOf(tagName, {}, ...children);
const p = (...children: Child[]) => element('p', ...children);
const li = (...children: Child[]) => element('li', ...children);
const ol = (properties: Properties, ...items: Child[]) => elementOf('ol', properties, ...items);
const sup = (...children: Child[]) => element('sup', ...children);
const note = (words: string) => elementOf('a', { noteRef: words }, words);
const row = (...cells: Child[]) => element('tr', ...cells.map((cell) => element('td', cell)));

const plain = (children: ElementContent[], language?: string) =>
  contentToPlainText({ type: 'root', children }, { captions: true, language });

test.each<[string, ElementContent[], string]>([
  [
    'code keeps its indents, blank lines and spaces',
    [p('So:'), element('pre', element('code', '  if (a)  \n\n\n    b();', element('br'), '}\n\n')), p('Yes.')],
    'So:\n\n  if (a)  \n\n\n    b();\n}\n\nYes.',
  ],
  [
    'lines of code that are blocks',
    [element('pre', p(' a'), p(), p('b', element('br')), 'c', p('d\n'), element('b', 'e'))],
    ' a\nb\nc\nd\ne',
  ],
  ['lists', [element('ul', li('One'), li('Two', element('br'), 'too'))], '- One\n- Two\n  too'],
  ['numbers', [ol({}, li('One'), li('Two'))], '1. One\n2. Two'],
  ['numbers from another on', [ol({ start: 9 }, li('Nine'), li('Ten', p('more')))], '9. Nine\n\n10. Ten\n\n    more'],
  [
    'numbers that fall',
    [ol({ reversed: true }, li('Three'), elementOf('li', { value: '9' }, 'Nine'), li('Eight'))],
    '3. Three\n9. Nine\n8. Eight',
  ],
  ['an empty item has its number', [ol({}, li('One'), li(), li('Three'))], '1. One\n3. Three'],
  [
    'lists in lists',
    [element('ul', li('One', ol({}, li('a', element('ul', li('deep'))), li('b'))), li('Two'))],
    '- One\n  1. a\n     - deep\n  2. b\n- Two',
  ],
  ['lists right in lists', [element('ul', li('One'), element('ul', li('a')))], '- One\n  - a'],
  ['items of several paragraphs', [element('ul', li(p('One'), p('more')), li(p('Two')))], '- One\n\n  more\n\n- Two'],
  ['code in an item', [element('ul', li('So:', element('pre', 'a\n\n  b')))], '- So:\n\n  a\n\n    b'],
  [
    'quotes',
    [element('blockquote', p('One'), element('blockquote', p('Two')), p('Three', element('br'), 'four'))],
    '> One\n>\n> > Two\n>\n> Three\n> four',
  ],
  ['rules', [p('One'), element('hr'), p('Two')], 'One\n\n* * *\n\nTwo'],
  [
    'terms',
    [
      element(
        'dl',
        element('dt', 'Bell'),
        element('dd', 'It rings.'),
        element('dt', 'Buoy'),
        element('dd', p('It floats.'), p('It is red.')),
      ),
    ],
    'Bell\n  It rings.\nBuoy\n  It floats.\n\n  It is red.',
  ],
  [
    'figures',
    [element('figure', element('pre', 'a'), element('figcaption', p('Cast'), p('Ada Brandt'))), p('So')],
    'a\nCast\nAda Brandt\n\nSo',
  ],
  [
    'tables',
    [
      element(
        'table',
        element('caption', 'Bells'),
        element('thead', row('Month', 'Ships  and boats', '')),
        element('tbody', row('', element('ul', li('12'))), row('', '')),
      ),
    ],
    'Bells\nMonth\tShips and boats\n\t- 12',
  ],
  [
    'cells that cover others',
    [
      element(
        'table',
        element('tr', elementOf('td', { rowSpan: 2, colSpan: 2 }, 'a'), element('td', 'b')),
        element('tr', element('td', 'c')),
        row('d', 'e', 'f'),
      ),
    ],
    'a\t\tb\n\t\tc\nd\te\tf',
  ],
  ['tables that only set things out', [element('table', element('tr', element('td', p('One'), p('Two'))))], 'One\n\nTwo'],
  ['tables of code', [element('table', row('1', element('pre', ' a\n b')))], '1\n\n a\n b'],
  ['links around blocks', [element('a', element('h3', 'One'), p('Two'))], 'One\n\nTwo'],
  [
    'powers and formulas of matter',
    [p('10', element('sup', '−6'), ' of CO', element('sub', '2'), ', the 4', element('sup', 'th'))],
    '10⁻⁶ of CO₂, the 4th',
  ],
  [
    'references to notes',
    [
      p(
        'ships',
        element('sup', elementOf('a', { noteRef: '1' }, '1')),
        ' and',
        elementOf('a', { noteRef: '2' }, element('sup', '[2]')),
        elementOf('a', { noteRef: '3' }, '3'),
      ),
    ],
    'ships[1] and[2]3',
  ],
  ['notes that lead to other pages', [p('ships', element('sup', elementOf('a', { href: 'https://a.example/' }, '1')))], 'ships[1]'],
  [
    'several notes, and a power in a mark',
    [p('ships', sup(note('1'), ', ', note('2')), ', 10', sup(element('b', '6')))],
    'ships[1, 2], 10⁶',
  ],
  ['marks of direction beside spaces', [p('אב\u200f גד \u200e', element('b', 'a\u200f '), '!')], 'אב\u200f גד \u200ea\u200f !'],
])('%s', (_, children, written) => expect(plain(children)).toBe(written));

test.each([
  ['line ends in code', (run: string) => element('pre', `a${run.replaceAll('x', '\n')}b`)],
  ['spaces that do not break', (run: string) => p(`a${run.replaceAll('x', '\u00a0')}b`, element('br'), 'c')],
  ['points in bold', (run: string) => p('a', element('b', `b${run.replaceAll('x', '.')}c`), 'd')],
  ['spaces in code', (run: string) => p(element('code', `b${run.replaceAll('x', ' ')}c`))],
])('a long run of %s takes no longer than other text', (_, make) => {
  const content = { type: 'root' as const, children: [make('x'.repeat(1_000_000))] };
  const start = computed();
  contentToPlainText(content, { captions: true });
  const plainEnd = computed();
  toMarkdown(articleOf({ content }), { header: false, captions: true });
  expect(plainEnd - start).toBeLessThan(1000);
  expect(computed() - plainEnd).toBeLessThan(3000);
});

const quoted = p('So ', element('q', 'one ', element('q', 'two'), ' three'), '.');

test.each([
  ['en', 'So “one ‘two’ three”.'],
  ['', 'So “one ‘two’ three”.'],
  ['de-CH', 'So „one ‚two‘ three“.'],
  ['fr', 'So «\u00a0one “two” three\u00a0».'],
  ['it', 'So «one “two” three».'],
  ['ru', 'So «one „two“ three».'],
  ['ja', 'So 「one 『two』 three」.'],
  ['zh-TW', 'So 「one 『two』 three」.'],
  ['zh-Hant-HK', 'So 「one 『two』 three」.'],
  ['zh-CN', 'So “one ‘two’ three”.'],
])('quotations in %j', (language, written) => expect(plain([quoted], language)).toBe(written));

test('a quotation has the marks of the text around it, and only one pair', () => {
  expect(plain([elementOf('p', { lang: 'fr' }, element('q', 'un'))], 'en')).toBe('«\u00a0un\u00a0»');
  expect(plain([p(elementOf('q', { lang: 'fr' }, 'un'))], 'en')).toBe('“un”');
  expect(plain([p(element('q', '“one”'))], 'en')).toBe('“one”');
  expect(plain([p('So “', element('q', 'one'), '”')], 'en')).toBe('So “one”');
  expect(plain([p(element('q', element('q', 'one'), ' two'))], 'en')).toBe('“‘one’ two”');
});

test('numbers of notes are not taken for those of addresses', () => {
  const note = element('sup', elementOf('a', { noteRef: '1' }, '1'));
  const content = { type: 'root' as const, children: [p('ships', note, ' ', elementOf('a', { href: 'https://a.example/' }, 'here'))] };
  expect(toPlainText(articleOf({ content }), { header: false, captions: false, links: 'endnotes' })).toBe(
    'ships(1) here[1]\n\n[1] https://a.example/',
  );
});

test('code and notes take no numbers for addresses', () => {
  const link = (words: string, properties = {}) => elementOf('a', { href: `https://a.example/${words}`, ...properties }, words);
  const children = [
    element('pre', link('a')),
    p('ships', element('sup', link('1', { noteRef: '1' })), ' ', element('code', link('b')), ' ', link('c')),
  ];
  const options = { header: false, captions: false, links: 'endnotes' } as const;
  const article = articleOf({ content: { type: 'root', children } });
  expect(toPlainText(article, options)).toBe('a\n\nships(1) b c[1]\n\n[1] https://a.example/c');
  expect(toMarkdown(article, options)).toBe('```\na\n```\n\nships(1) `b` c[1]\n\n1. <https://a.example/c>');
});

import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { element } from './article-of.test-support';
import { epubMarkup } from './epub-markup';

const p = (...children: Parameters<typeof element>[2][]) => element('p', {}, ...children);
const written = (...nodes: ElementContent[]) => toHtml({ type: 'root', children: epubMarkup(nodes) });

describe('attributes', () => {
  test.each([
    ['a language that is written wrong', p(element('span', { lang: 'zh_CN' }, 'x')), '<p><span lang="zh-CN">x</span></p>'],
    ['a language that is none', element('p', { lang: 'a b', dir: 'left' }, 'x'), '<p>x</p>'],
    ['a direction in capitals', element('p', { dir: 'RTL' }, 'x'), '<p dir="rtl">x</p>'],
    ['the first number of a list', element('ol', { start: 'three' }, element('li', {}, 'x')), '<ol><li>x</li></ol>'],
    ['a number that is one', element('ol', { start: 3 }, element('li', {}, 'x')), '<ol start="3"><li>x</li></ol>'],
    ['a time that is none', p(element('time', { dateTime: 'last week' }, 'x')), '<p><span>x</span></p>'],
    ['a day that is none', p(element('time', { dateTime: '2026-13-01' }, 'x')), '<p><span>x</span></p>'],
    [
      'a time',
      p(element('time', { dateTime: '2026-03-01T08:00:00+01:00' }, 'x')),
      '<p><time datetime="2026-03-01T08:00:00+01:00">x</time></p>',
    ],
    ['an order of letters that is none', p(element('bdo', {}, 'x')), '<p><span>x</span></p>'],
    ['a link to a place that was dropped', p(element('a', { href: '#place-9' }, 'x')), '<p><span>x</span></p>'],
    ['a link that leads nowhere', p(element('a', { href: 'https://' }, 'x')), '<p><span>x</span></p>'],
    [
      'a link to a place',
      element('p', { id: 'place-1' }, element('a', { href: '#place-1' }, 'x')),
      '<p id="place-1"><a href="#place-1">x</a></p>',
    ],
  ])('%s', (_, node, expected) => expect(written(node)).toBe(expected));
});

describe('ruby', () => {
  const rt = (reading: string) => element('rt', {}, reading);
  const rp = element('rp', {}, '(');
  test.each([
    [
      'of words and readings stays',
      element('ruby', {}, '海', rp, rt('うみ'), rp, '港', rt('みなと')),
      /^<p><ruby>海<rp>\(<\/rp><rt>うみ<\/rt><rp>\(<\/rp>港<rt>みなと<\/rt><\/ruby><\/p>$/,
    ],
    ['without a reading is text', element('ruby', {}, '海', rp), /^<p>海<\/p>$/],
    ['without words is text', element('ruby', {}, rt('うみ')), /^<p>うみ<\/p>$/],
    [
      'what has no reading stands outside',
      element('ruby', {}, rt('あ'), '海', rp, rt('うみ'), '港'),
      /^<p>あ<ruby>海<rt>うみ<\/rt><\/ruby>港<\/p>$/,
    ],
    ['a reading without ruby is text', p('海', rt('うみ'), rp), /^<p>海うみ\(<\/p>$/],
  ])('%s', (_, node, expected) => expect(written(node)).toMatch(expected));
});

describe('tables', () => {
  const cell = (words: string, properties = {}) => element('td', properties, words);
  const row = (...cells: ElementContent[]) => element('tr', {}, ...cells);
  const caption = (words: string) => element('caption', {}, words);
  test.each([
    [
      'a late caption comes first',
      element('table', {}, row(cell('x')), caption('c')),
      '<table><caption>c</caption><tbody><tr><td>x</td></tr></tbody></table>',
    ],
    [
      'two captions are one',
      element('table', {}, caption('c'), row(cell('x')), caption('d')),
      '<table><caption>c<br>d</caption><tbody><tr><td>x</td></tr></tbody></table>',
    ],
    [
      'cells span one column at least',
      element('table', {}, row(cell('x', { colSpan: 0, rowSpan: 'all' }), cell('y', { colSpan: 2 }))),
      '<table><tbody><tr><td>x</td><td colspan="2">y</td></tr></tbody></table>',
    ],
    [
      'head, rows, foot, in this order',
      element(
        'table',
        {},
        element('tfoot', {}, row(cell('f'))),
        row(cell('x')),
        element('col', {}),
        element('thead', {}, row(cell('h'))),
        'stray',
      ),
      '<p>stray</p><table><colgroup><col></colgroup><thead><tr><td>h</td></tr></thead><tbody><tr><td>x</td></tr></tbody><tfoot><tr><td>f</td></tr></tfoot></table>',
    ],
    [
      'what stands beside rows is in one',
      element('table', {}, element('tbody', {}, 'x', row(cell('y')))),
      '<table><tbody><tr><td>x</td></tr><tr><td>y</td></tr></tbody></table>',
    ],
    ['a table of no rows is none', element('table', {}, caption('c')), '<div>c</div>'],
  ])('%s', (_, node, expected) => expect(written(node)).toBe(expected));
});

describe('formulas', () => {
  const mi = element('mi', {}, 'x');
  const math = (...children: ElementContent[]) => p(element('math', { lang: 'en', dir: 'auto', display: 'wide' }, ...children));
  test.each([
    ['a power without one', element('msup', {}, mi), '<mrow><mi>x</mi></mrow>'],
    ['a fraction of one', element('mfrac', { linethickness: 'fat' }, mi), '<mrow><mi>x</mi></mrow>'],
    ['a power', element('msup', {}, mi, element('mn', {}, '2')), '<msup><mi>x</mi><mn>2</mn></msup>'],
    ['text that stands free', element('mrow', {}, 'x', element('span', {}, 'y')), '<mrow><mtext>x</mtext><mtext>y</mtext></mrow>'],
    [
      'scripts that are no pairs',
      element('mmultiscripts', {}, mi, mi, element('mprescripts', {}), mi),
      '<mrow><mi>x</mi><mi>x</mi><mi>x</mi></mrow>',
    ],
    [
      'a table with stray parts',
      element('mtable', {}, mi, element('mtr', {}, mi)),
      '<mtable><mtr><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mi>x</mi></mtd></mtr></mtable>',
    ],
    ['a cell without a table', element('mtd', {}, mi), '<mrow><mi>x</mi></mrow>'],
  ])('%s', (_, node, expected) =>
    expect(written(math(node))).toBe(`<p><math xmlns="http://www.w3.org/1998/Math/MathML">${expected}</math></p>`),
  );

  test('parts without a formula are text', () => expect(written(p(element('msup', {}, mi, mi)))).toBe('<p>xx</p>'));
});

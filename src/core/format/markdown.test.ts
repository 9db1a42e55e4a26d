import type { ElementContent } from 'hast';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article';
import { articleOf as blankArticle, element, text } from './article-of.test-support';
import { toMarkdown } from './markdown';

const p = (...children: (ElementContent | string)[]) => element('p', {}, ...children.map(nodeOf));
const b = (...children: (ElementContent | string)[]) => element('b', {}, ...children.map(nodeOf));
const cell = (...children: (ElementContent | string)[]) => element('td', {}, ...children.map(nodeOf));
const sup = (...children: (ElementContent | string)[]) => element('sup', {}, ...children);
const sub = (...children: (ElementContent | string)[]) => element('sub', {}, ...children);
const q = (...children: (ElementContent | string)[]) => element('q', {}, ...children);
const image = element('img', { src: 'data:image/png,x' });
const nodeOf = (child: ElementContent | string) => (typeof child === 'string' ? text(child) : child);
const link = (href: string, words: string) => element('a', { href }, text(words));

const articleOf = (children: ElementContent[], fields: Partial<Article> = {}) =>
  blankArticle({ content: { type: 'root', children }, ...fields });

const body = (...children: ElementContent[]) => toMarkdown(articleOf(children), { header: false, captions: true });

describe('blocks', () => {
  test.each<[string, ElementContent[], string]>([
    ['headings and paragraphs', [element('h2', {}, text('One'), element('br', {}), text('line')), p('two')], '## One line\n\ntwo'],
    ['lists', [element('ol', { start: 3 }, element('li', {}, text('a')), element('li', {}, text('b')))], '3. a\n4. b'],
    ['quotes', [element('blockquote', {}, p('a'), p('b'))], '> a\n>\n> b'],
    [
      'code, its fence longer than any in it',
      [element('pre', {}, element('code', {}, text('a\n````\n  b')))],
      '`````\na\n````\n  b\n`````',
    ],
    ['code in a line', [p(element('code', {}, text('a`b')))], '``a`b``'],
    [
      'tables, their captions before them, blocks in cells in one line',
      [
        element(
          'table',
          {},
          element('caption', {}, text('Bells')),
          element('tr', {}, element('th', {}, text('a|b')), element('th', {}, text('c'))),
          element('tr', {}, cell(p('one'), p('two')), cell(element('pre', {}, text('x\ny')))),
        ),
      ],
      'Bells\n\n| a\\|b | c |\n| - | - |\n| one two | `x y` |',
    ],
    [
      'pictures and captions',
      [
        element(
          'figure',
          {},
          element('img', { src: 'https://a.example/b c.jpg', alt: 'A ]( bell' }),
          element('figcaption', {}, text('Cast')),
        ),
      ],
      '![A \\]( bell](https://a.example/b%20c.jpg)\n\nCast',
    ],
    ['readings', [p(element('ruby', {}, text('港'), element('rp', {}, text('(')), element('rt', {}, text('みなと'))))], '港（みなと）'],
    ['formulas', [p('so ', element('math', { alttext: '\\frac{a}{b}' }), '.')], 'so \\frac{a}{b}.'],
    [
      'videos',
      [p(element('a', { href: 'https://www.youtube.com/embed/abc', embedHost: 'youtube.com', embedTitle: 'Bell' }))],
      '[Bell](https://www.youtube.com/watch?v=abc)',
    ],
    ['numbers above and below the line', [p('10', sup('6'), ' m', sup(b('2')), ', CO', sub('2'), ', 4', sup('th'))], '10⁶ m², CO₂, 4th'],
    [
      'references to notes',
      [p('a', sup(element('a', {}, '1'))), p(sup(element('a', { noteRef: '2' }, '2')), ': b', sup(link('https://a.example/', '3')))],
      'a[1]\n\n\\[2]: b[\\[3\\]](https://a.example/)',
    ],
    ['code side by side', [p('Press ', element('kbd', {}, 'Ctrl'), element('span', {}, element('kbd', {}, 'C')), '.')], 'Press `CtrlC`.'],
    ['code beside backticks', [p('`', element('code', {}, 'a'), '`', element('code', {}, '`b'))], '\\``a`\\``` `b ``'],
    ['empty code', [p('a', element('code', {}), 'b', element('code', {}, ' '), 'c')], 'ab c'],
    ['quotations', [p('So ', q('one ', q('two')), ', “', q('three'), '”.')], 'So “one ‘two’”, “three”.'],
    ['lists whose first item is numbered', [element('ol', {}, element('li', { value: '5' }, 'a'), element('li', {}, 'b'))], '5. a\n6. b'],
    [
      'lists whose numbers fall, jump or are too high',
      [
        element('ol', { reversed: true }, element('li', {}, p('a'), p('b')), element('li', {}, 'c')),
        element('ol', {}, element('li', {}, 'd'), element('li', { value: '9' }, element('ul', {}, element('li', {}, 'e')))),
        element('ol', { start: 1e9 }, element('li', {}, b('f'), p('g'))),
        element('ol', { start: -1 }, element('li', {}, 'h')),
      ],
      '2\\. a\n\nb\n\n1\\. c\n\n1\\. d\n\n9\\.\n\n- e\n\n1000000000\\. **f**\n\ng\n\n-1. h',
    ],
    ['pictures that nobody can fetch leave nothing behind', [element('ul', {}, element('li', {}, image)), element('h2', {}, image)], ''],
  ])('%s', (_, children, markdown) => expect(body(...children)).toBe(markdown));

  test.each<[string, ElementContent[], string[]]>([
    ['one beside another', [element('code', {}, 'a'), element('samp', {}, 'b`'), element('code', {}, '`c')], ['ab``c']],
    ['between backticks', ['`', element('code', {}, 'a'), '`', element('code', {}, '`b'), '``'].map(nodeOf), ['a', '`b']],
    ['with spaces around it', [element('code', {}, ' a '), element('b', {}, element('code', {}, 'b'))], ['a', 'b']],
  ])('code %s is read as it was', (_, line, codes) => {
    const read = tokensOf(body(element('p', {}, ...line))).filter(({ type }) => type === 'code_inline');
    expect(read.map(({ content }) => content.trim())).toEqual(codes);
  });

  test('quotations have the marks of their language', () => {
    const german = articleOf([p('So ', q('eins ', q('zwei')))], { language: 'de' });
    expect(toMarkdown(german, { header: false, captions: true })).toBe('So „eins ‚zwei‘“');
  });

  test.each(['ul', 'blockquote', 'span', 'b', 'table'])('%s in itself, without end', (tagName) => {
    const inner = { ul: 'li', table: 'td' }[tagName];
    let node = text('deep');
    for (let depth = 0; depth < 700; depth++) node = element(tagName, {}, inner ? element(inner, {}, text('a '), node) : node);
    expect(body(node)).toMatch(/deep[\W_]*$/);
  });
});

test('captions go where they are not wanted', () => {
  const figure = element('figure', {}, element('figcaption', {}, text('Cast')));
  expect(toMarkdown(articleOf([p('a'), figure]), { header: false, captions: false })).toBe('a');
});

test('the header has the title, the source with its address, authors and day', () => {
  const fields = { siteName: 'Gazette', bylines: ['Ada Brandt'], published: '2026-03-01T08:00:00Z' };
  expect(toMarkdown(articleOf([p('a')], fields), { header: true, captions: false })).toBe(
    '# Title\n\n[Gazette](https://www.news.example/a) · Ada Brandt · 2026-03-01\n\na',
  );
});

describe('emphasis stands where Markdown sees it', () => {
  test.each<[string, ElementContent, string]>([
    ['beside spaces', p('a', b(' b '), 'c'), 'a **b** c'],
    ['quotes in Chinese', p('他说', b('“好。”'), '然后'), '他说“**好**。”然后'],
    ['at the ends of a line', p(b('“好。”')), '**“好。”**'],
    ['inside a word', p('un', b('believ'), 'able'), 'un**believ**able'],
    ['two side by side', p(b('a'), b('b')), '**ab**'],
    ['one in another', p(b('a', element('strong', {}, text('b')))), '**ab**'],
    ['around a link between letters', p('见', b(link('https://a.example/', '这里')), '吧'), '见[这里](https://a.example/)吧'],
    ['nothing but a space', p('a', b(' '), 'b'), 'a b'],
  ])('%s', (_, paragraph, markdown) => expect(body(paragraph)).toBe(markdown));
});

describe('what acts is escaped, and nothing else', () => {
  test.each([
    ['AT&T, R&D & more; 5 * 3 - 2 = 13', 'AT&T, R&D & more; 5 * 3 - 2 = 13'],
    ['snake_case_name', 'snake_case_name'],
    ['[1] and [sic].', '[1] and [sic].'],
    ['$5 (about 4 €) #1 > 2 + 3!', '$5 (about 4 €) #1 > 2 + 3!'],
    ['“好”，他说：1.5 倍', '“好”，他说：1.5 倍'],
    ['&lt; &amp;#60;', '\\&lt; \\&amp;#60;'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[a](https://a.example/)', '[a]\\(https\\://a.example/)'],
    ['[^1] [x]: y', '\\[^1] \\[x]: y'],
    ['# a', '\\# a'],
    ['1. a', '1\\. a'],
    ['+++', '\\+++'],
    ['---', '\\---'],
    ['<b onclick=x>', '\\<b onclick=x>'],
    ['see www.a.example', 'see www\\.a.example'],
  ])('%s', (words, markdown) => {
    expect(body(p(words))).toBe(markdown);
    expect(textIn(markdown)).toBe(words);
  });

  test('addresses keep their &', () => {
    expect(body(p(link('https://a.example/?b=1&c_d=2', 'e'), ' ', link('https://a.example/?b&lt;=1', 'f')))).toBe(
      '[e](https://a.example/?b=1&c_d=2) [f](https://a.example/?b\\&lt;=1)',
    );
  });

  test('brackets before what would make a link of them', () => {
    const markdown = body(p('[a]', element('i', {}, text('b')), '[c]', link('https://a.example/', 'd'), '[e]', '(https://b.example/)'));
    expect(linksIn(markdown)).toEqual(['https://a.example/']);
  });
});

const PAYLOADS = [
  '](javascript:alert(1)) [x](javascript:alert(2))',
  '\\](https://evil.example/) [x][y]\n\n[y]: https://evil.example/',
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  '<https://evil.example/> https://evil.example/ www.evil.example a@evil.example',
  '---\ntags: evil\n---\n# x',
  '+++\nx = 1\n+++',
  '`</code>` ```js\n~~~\n    x',
  '| a | b |\n| - | - |\n| c | d |',
  '*a* **b** ~~c~~ [^1]\n\n[^1]: note',
  '![x](https://evil.example/x.png) &lt;script&gt; &#x3c;b>',
  'a\r\n> b\r- c\u2028# d\n===\n1) x',
];

describe('what a page says never acts', () => {
  test.each(PAYLOADS)('%j', (payload) => {
    const children = [
      element('h2', {}, text(payload)),
      p(payload, link('https://good.example/', payload), payload),
      element('figure', {}, element('img', { src: 'https://good.example/i.png', alt: payload }), element('figcaption', {}, text(payload))),
      element('ul', {}, element('li', {}, text(payload))),
      element('table', {}, element('tr', {}, element('th', {}, text(payload)), cell(payload)), element('tr', {}, cell(payload))),
      element('pre', {}, element('code', {}, text(payload))),
    ];
    const fields = { title: payload, bylines: [payload], source: payload, published: payload };
    const markdown = toMarkdown(articleOf(children, fields), { header: true, captions: true });
    expect(markdown).toMatch(/^# /);
    expect(linksIn(markdown)).toEqual(['https://www.news.example/a', 'https://good.example/']);
    const tokens = tokensOf(markdown);
    expect(tokens.filter(({ type }) => type === 'image').map((token) => token.attrGet('src'))).toEqual(['https://good.example/i.png']);
    const kinds = tokens.filter(({ nesting }) => nesting === 1).map(({ type, tag }) => `${type} ${tag}`);
    expect(kinds.filter((kind) => /heading/.test(kind))).toEqual(['heading_open h1', 'heading_open h2']);
    expect(kinds.filter((kind) => /list|quote|table|em_|strong|s_open/.test(kind))).toEqual([
      'bullet_list_open ul',
      'list_item_open li',
      'table_open table',
    ]);
    expect(tokens.filter(({ type }) => /^(?:hr|html|code_inline|code_block)/.test(type))).toEqual([]);
    expect(tokens.filter(({ type }) => type === 'fence')).toHaveLength(1);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    ' javascript:x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    '',
  ])('nothing leads to %j', (address) => {
    const picture = element('img', { src: address, alt: 'c' });
    expect(body(p('a ', link(address, 'b'), picture))).toBe('a b [c]');
    expect(toMarkdown(articleOf([p('a')], { url: address, siteName: 'S' }), { header: true, captions: true })).toBe('# Title\n\nS\n\na');
  });

  test.each(['https://a.example/) [x](https://evil.example/', 'https://a.example/>\n\n# x', 'https://a.example/\u202e\u200b" title'])(
    'the address %j stays one',
    (address) => {
      const tokens = tokensOf(body(p(link(address, 'b'))));
      expect(tokens.filter(({ type }) => type === 'link_open')).toHaveLength(1);
      expect(tokens.find(({ type }) => type === 'link_open')?.attrGet('title')).toBe(null);
      expect(tokens.some(({ type }) => type === 'heading_open')).toBe(false);
    },
  );

  test('spans beyond reason are cut', () => {
    const wide = element('td', { colSpan: 1e9, rowSpan: 1e9 }, text('a'));
    expect(body(element('table', {}, element('tr', {}, wide))).length).toBeLessThan(500);
  });
});

/** Renders with everything on that other programs may have on: raw HTML, addresses that are words, strikethrough. */
const renderer = new MarkdownIt({ html: true, linkify: true });

const tokensOf = (markdown: string) => renderer.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
const linksIn = (markdown: string) => tokensOf(markdown).flatMap((token) => (token.type === 'link_open' ? [token.attrGet('href')] : []));
const textIn = (markdown: string) =>
  tokensOf(markdown)
    .filter(({ type }) => type === 'text' || type === 'text_special')
    .map(({ content }) => content)
    .join('');

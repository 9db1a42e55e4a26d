import { describe, expect, test } from 'vitest';
import { importJustRead } from './just-read';
import { importSimpRead } from './simpread';

describe('Just Read', () => {
  test('selectors become places, each entry a rule', () => {
    const entry = {
      domainPattern: 'example\\.org/news',
      contentSelector: '.text',
      titleSelector: 'h1',
      authorSelector: '.by',
      dateSelector: 'time',
      headerImageSelector: 'img',
      selectorsToDelete: ['.ad', 'p['],
    };
    const { rules, report } = importJustRead('just-read.json', JSON.stringify({ theme: [{}], domainSelectors: [entry] }, null, 2));
    expect(rules).toEqual([
      {
        id: 'example.org-news',
        match: ['*://*.example.org/news*'],
        content: '.text',
        title: 'h1',
        byline: '.by',
        published: 'time',
        remove: ['.ad'],
        checked: '1970-01-01',
      },
    ]);
    expect(report.taken).toHaveLength(5);
    expect(report.left).toEqual([
      { line: 6, what: 'headerImageSelector', why: 'no-counterpart' },
      { line: 6, what: 'selectorsToDelete: p[', why: 'not-a-selector' },
    ]);
  });

  test.each([
    ['example.org', '*://*.example.org/*'],
    ['^https?://(www\\.)?example\\.org', '*://*.example.org/*'],
    ['https://example.org/A/.*', '*://*.example.org/A/*'],
  ])('the pattern %s is the pages %s', (domainPattern, match) => {
    const { rules } = importJustRead('a.json', JSON.stringify([{ domainPattern, contentSelector: 'main' }]));
    expect(rules[0]?.match).toEqual([match]);
  });

  test.each(['(a|b)\\.org', '.*', 'example', '[a-z]+\\.org', 'example\\.(org|com)'])('the pattern %s is refused', (domainPattern) => {
    const { rules, report } = importJustRead('a.json', JSON.stringify([{ domainPattern, contentSelector: 'main' }]));
    expect([rules, report.left.map(({ why }) => why)]).toEqual([[], ['not-a-pattern']]);
  });
});

describe('SimpRead', () => {
  const site = (fields: object) => JSON.stringify({ sites: [{ name: 'a.example.org', url: 'https://a.example.org/p/', ...fields }] });

  test('the plain subset is taken, the rest is told', () => {
    const text = `{\n "sites": [\n {"name": "one", "url": "http*://*.example.org/**/*/x.html",
      "title": "<h1 class='top big'>", "desc": "<p class='lead'>", "include": "<div id='text'>",
      "exclude": ["<div class='a:b'>", "[['<p>ad</p>']]", "[[/src=\\\\S+/]]", ""],
      "avatar": [{"name": "<a class='who'>"}, {"url": "[[{$('img')}]]"}], "paging": [{"prev": "<a id='p'>"}, {"next": "<a id='n'>"}]},
      {"name": "two", "url": "[[/https:/]]", "include": "<article>"}, 7]}`;
    const { rules, report } = importSimpRead('sites.json', text);
    expect(rules).toEqual([
      {
        id: 'one',
        match: ['*://*.example.org/*/x.html'],
        title: 'h1.top.big',
        content: 'div#text',
        remove: ['div[class~="a:b"]'],
        byline: 'a.who',
        nextPage: 'a#n',
        checked: '1970-01-01',
      },
    ]);
    expect(report.left.map(({ line, what, why }) => `${line} ${what} ${why}`)).toEqual([
      '3 desc no-counterpart',
      "3 exclude: [['<p>ad</p>']] code",
      '3 exclude: [[/src=\\S+/]] not-a-pattern',
      '3 avatar.url no-counterpart',
      '3 paging.prev no-counterpart',
      '7 7 unknown-shape',
      '7 url: [[/https:/]] not-a-pattern',
      '7 name: two not-an-address',
    ]);
  });

  test.each([
    ["[[`//*[@id='x']`]]", '[id="x"]'],
    ['<article>', 'article'],
    ["<div class='x'></div>", 'div.x'],
    ["<article class='x>", 'article.x'],
  ])('%s is %s', (include, content) => {
    expect(importSimpRead('a.json', site({ include })).rules[0]?.content).toBe(content);
  });

  test.each(['[[{$("p").text()}]]', '[[[$("p")]]]', "<div style='x'>", "<div class=''>", '<script', 'div'])('%s is refused', (include) => {
    const { rules, report } = importSimpRead('a.json', site({ include }));
    expect([rules, report.left.length]).toEqual([[], 1]);
  });
});

test.each(
  [
    ['{', 'not-json'],
    ['{}', 'unknown-shape'],
    ['[null]', 'unknown-shape'],
    ['[{"__proto__": {"polluted": 1}, "domainPattern": "example.org"}]', 'forbidden-key'],
    ['[{"constructor": {"prototype": {}}}]', 'forbidden-key'],
    ['['.repeat(10_000), 'not-json'],
    [' '.repeat(300_000), 'file-too-large'],
  ].map(([text = '', why = '']) => ({ text, why, start: text.slice(0, 60) })),
)('$why: $start is refused by both', ({ text, why }) => {
  for (const importer of [importJustRead, importSimpRead]) {
    expect(importer('a.json', text)).toMatchObject({ rules: [], report: { taken: [], left: [{ line: 1, why }] } });
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

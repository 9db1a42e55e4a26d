import { describe, expect, test } from 'vitest';
import { importFtr } from './ftr';
import { someFtrFile, tellingLines } from './ftr-files.test-support';
import { toFtr } from './to-ftr';

const NEVER = '1970-01-01';
const HOST = { id: 'example.org', match: ['*://example.org/*', '*://www.example.org/*'], checked: NEVER };

describe('a line of a file', () => {
  const rows: readonly (readonly [string, object])[] = [
    ["title: //h1[@id='t']", { title: 'h1[id="t"]' }],
    ["title: substring-after(//title, ': ')", { title: "xpath:substring-after(//title, ': ')" }],
    ['title://h1\nTitle: //h2', { title: ['h1', 'h2'] }],
    ["body: //div[@id = 'a'] | //div[contains(@class,'b')]", { content: 'div[id="a"], div[class*="b"]' }],
    ['body: //article\nbody: /html/body\nbody: //article', { content: ['article', 'html > body'] }],
    ['author: //a[@rel="author"]', { byline: 'xpath://a[@rel="author"]' }],
    ['date: //time/@datetime', { published: 'xpath://time/@datetime' }],
    ["strip: //p[@class='x'][1]", { remove: ["xpath://p[@class='x'][1]"] }],
    ['strip_id_or_class: "promo"', { remove: ['[class*="promo"], [id*="promo"]'] }],
    ['strip_image_src: /ads/', { remove: ['img[src*="/ads/"]'] }],
    ["dissolve: //span[contains(concat(' ',normalize-space(@class),' '),' hit ')]", { unwrap: ['span[class~="hit"]'] }],
    ["next_page_link: //a[@id='next']", { nextPage: 'a[id="next"]' }],
    [
      "single_page_link: //a[@id='all']\nif_page_contains: //ol[@id='pages']",
      { singlePage: "xpath:(//a[@id='all'])[boolean(//ol[@id='pages'])]" },
    ],
    ['replace_string(<img data-src=): <img src=', { lazy: [{ place: 'img[data-src]', attribute: 'data-src' }] }],
    ['find_string: data-original="\nreplace_string: src="', { lazy: [{ place: 'img[data-original]', attribute: 'data-original' }] }],
    ['replace_string(<img class="lazy" data-src=): <img src=', { lazy: [{ place: 'img[data-src]', attribute: 'data-src' }] }],
    ['src_lazy_load_attr: data-bild', { lazy: [{ place: 'img[data-bild]', attribute: 'data-bild' }] }],
  ];

  test.each(rows)('is taken: %s', (text, fields) => {
    const { rules, report } = importFtr('example.org.txt', text);
    expect(rules).toEqual([{ ...HOST, ...fields }]);
    expect(report.left).toEqual([]);
    expect(report.taken).toHaveLength(tellingLines(text));
  });

  const left = [
    ['tidy: no', 'no-need'],
    ['prune:no', 'no-need'],
    ['parser: html5lib', 'no-need'],
    ['autodetect_on_failure: no', 'no-need'],
    ['test_url: https://example.org/a', 'for-tests'],
    ['test_contains: a: b', 'for-tests'],
    ['http_header(Cookie): a=1', 'for-server'],
    ['requires_login: yes', 'for-server'],
    ['single_page_link_in_feed: //a', 'for-server'],
    ['native_ad_clue: //b', 'no-counterpart'],
    ['strip: //img/@srcset', 'attribute-only'],
    ['if_page_contains: //b', 'condition-alone'],
    ['replace_string(<p />): <br>', 'replaces-markup'],
    ['find_string: x', 'unpaired'],
    ['body:', 'no-value'],
    ['body: //div[@id="x"', 'not-xpath'],
    ["body: //div[@id='x]", 'not-xpath'],
    ['body: //div[ends-with(@id, "x")]', 'not-xpath'],
    [`body: //div${"[@id='x']".repeat(60)}`, 'place-too-long'],
    [`body: ${'x'.repeat(2_000)}`, 'line-too-long'],
    ['__proto__: //b', 'unknown-directive'],
    ['constructor: //b', 'unknown-directive'],
    ['hello', 'not-a-directive'],
  ].map(([text = '', why = '']) => ({ text, why, start: text.slice(0, 60) }));

  test.each(left)('is left: $start', ({ text, why }) => {
    const { rules, report } = importFtr('example.org.txt', `# first\n\n${text}`);
    expect(rules).toEqual([]);
    expect(report.taken).toEqual([]);
    expect(report.left).toEqual([{ line: 3, what: expect.stringContaining(text.slice(0, 5)), why }]);
  });

  test('a link is never taken without its condition', () => {
    const { rules, report } = importFtr('example.org.txt', "single_page_link: concat('/all/', //b)\nif_page_contains: //i");
    expect(rules).toEqual([]);
    expect(report.left.map(({ why }) => why)).toEqual(['conditional-text', 'conditional-text']);
  });
});

describe('the name of a file', () => {
  test('with a dot is for subdomains alone, as FiveFilters reads it', () => {
    expect(importFtr('site_config/.Example.org.txt', 'body: //p').rules).toMatchObject([
      { id: 'subdomains.example.org', match: ['*://*.example.org/*'], exclude: HOST.match },
    ]);
  });

  test.each(['global.txt', 'example.org', '.txt', 'exa mple.org.txt', '..example.org.txt', '1.2.3.txt', '正文.org.txt'])(
    '%s is no host',
    (name) => {
      expect(importFtr(name, 'body: //p')).toEqual({
        rules: [],
        report: { taken: [], left: [{ line: 1, what: 'body: //p', why: 'no-host' }] },
      });
    },
  );
});

const files = Array.from({ length: 300 }, (_, seed) => someFtrFile(seed));

test('300 files of every directive: each line is accounted for, in order', () => {
  for (const { name, text } of files) {
    const { taken, left } = importFtr(name, text).report;
    const lines = [...taken, ...left].map(({ line }) => line);
    expect(new Set(lines).size).toBe(tellingLines(text));
    expect(lines).toHaveLength(tellingLines(text));
  }
});

test('300 files: written again and read again, each rule is the same, and nothing is left out', () => {
  const rules = files.flatMap(({ name, text }) => importFtr(name, text).rules);
  expect(rules.length).toBeGreaterThan(250);
  for (const rule of rules) {
    const { name = '', text, left } = toFtr(rule);
    expect(left).toEqual([]);
    expect(importFtr(name, text).rules).toEqual([rule]);
  }
});

test('what the format cannot say is told', () => {
  const rule = { ...HOST, match: ['*://example.org/news/*'], content: 'main > p:has(b)', source: '.src', remove: ['.ad', '#top'] };
  expect(toFtr(rule)).toEqual({
    name: undefined,
    text: "strip: //*[contains(concat(' ',normalize-space(@class),' '),' ad ')]\nstrip: //*[@id='top']\n",
    left: [
      { what: 'source', why: 'no-counterpart' },
      { what: 'match', why: 'no-counterpart' },
      { what: 'main > p:has(b)', why: 'no-counterpart' },
    ],
  });
});

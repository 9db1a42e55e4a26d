import { describe, expect, test } from 'vitest';
import { contentToPlainText } from '../../core/format/plain-text';
import type { SiteRule } from '../../rules/rule';
import { readArticle } from '../extract-article';
import { pageFrom } from '../page-from.test-support';
import { PAGE_TIME, RULE_TIME, readByRules } from './read-by-rules';
import { makeRuleReader } from './rule-reader';

const rule = (fields: Partial<SiteRule>): SiteRule => ({
  id: 'rule',
  match: ['*://news.example/*'],
  content: '.story',
  checked: '2026-11-28',
  ...fields,
});

const PAGE = `
  <head><meta name="generator" content="Tide 3.1"><meta name="writer" content="Mira Holt"></head>
  <h1>Other words</h1><h2 class="headline">The mill turns again</h2>
  <p class="by">By Someone Else</p><time datetime="2026-11-23T07:00:00Z">Monday</time>
  <div class="story">
    <p>The sluice was opened at noon.</p>
    <p class="advert">Buy flour.</p>
    <div class="box"><p>Read more: the old sluice</p></div>
    <nav class="verse"><p>Turn, wheel, turn.</p></nav>
    <p><img src="/grey.gif" data-src="/small.jpg" data-real="/mill.jpg" alt="Mill"> and <a class="keyword" href="/k">the wheel</a> turned.</p>
  </div>
  <div class="story second"><p>A second part.</p></div>
  <p class="people"><a href="/p/1">Mira Holt</a></p><p class="places"><a href="/p/2">Noonhaven</a></p>`;

function read(fields: Partial<SiteRule>, html = PAGE) {
  const result = readArticle(pageFrom(html), { rules: makeRuleReader([rule(fields)]) });
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

const textOf = (fields: Partial<SiteRule>) => contentToPlainText(read(fields).content, { captions: false }).split('\n\n');

test('all that the place of the content finds is the article', () => {
  expect(textOf({}).at(-1)).toBe('A second part.');
  expect(textOf({ content: '.second' })).toEqual(['A second part.']);
  expect(textOf({ content: ['.none', 'xpath://div[contains(@class,"second")]'] })).toEqual(['A second part.']);
});

test('title, byline and day by CSS, and as texts by XPath', () => {
  const byCss = read({ title: '.headline', byline: 'meta[name="writer"]', published: 'time' });
  const byXPath = read({
    title: 'xpath:normalize-space(//h2)',
    byline: 'xpath://meta[@name="writer"]/@content',
    published: 'xpath:string(//time/@datetime)',
  });
  for (const article of [byCss, byXPath])
    expect(article).toMatchObject({ title: 'The mill turns again', bylines: ['Mira Holt'], published: '2026-11-23T07:00:00Z' });
});

test('blocks go by selector and by their whole text', () => {
  expect(textOf({ remove: ['.advert'], removeText: ['Read more: *', 'sluice'] }).join()).not.toMatch(/flour|Read more/);
  expect(textOf({ remove: ['.advert'], removeText: ['more: *'] }).join()).toContain('Read more');
});

test('what a rule says of the style goes along with the article', () => {
  expect(read({ css: 'blockquote { font-style: italic }' }).css).toBe('blockquote { font-style: italic }');
  expect(read({}).css).toBeUndefined();
});

test('what is kept stays, whatever takes out what is around it', () => {
  const verse = 'Turn, wheel, turn.';
  expect(textOf({})).not.toContain(verse);
  expect(textOf({ keep: ['.verse'] })).toContain(verse);
  expect(textOf({ keep: ['.verse'], remove: ['.verse'] })).toContain(verse);
  expect(textOf({ content: 'body', keep: ['.verse'], remove: ['.story'] })).toContain(verse);
});

test('pictures have the address of the attribute that the rule names', () => {
  expect(JSON.stringify(read({ lazy: [{ place: 'img', attribute: 'data-real' }] }).content)).toContain('https://news.example/mill.jpg');
});

test('tags are of the kind that the rule tells', () => {
  const { tags } = read({
    tags: [
      { place: '.people a', kind: 'person' },
      { place: '.places a', kind: 'place' },
    ],
  });
  expect(tags.map(({ text, kind }) => [text, kind])).toEqual([
    ['Mira Holt', 'person'],
    ['Noonhaven', 'place'],
  ]);
});

test.each<[string, SiteRule['when'], boolean]>([
  ['the generator', { generator: 'Tide *' }, true],
  ['another generator', { generator: 'Ebb *' }, false],
  ['a selector', { selector: '.story .verse' }, true],
  ['a missing element', { selector: '.song' }, false],
  ['a condition in XPath', { place: 'xpath:count(//p) > 3' }, true],
  ['a condition that is not met', { place: 'xpath:count(//p) > 300' }, false],
  ['a type', { schemaType: 'NewsArticle' }, true],
  ['another type', { schemaType: 'Recipe' }, false],
  ['one of two conditions', { generator: 'Tide *', schemaType: 'Recipe' }, false],
])('a rule is for pages with %s', (_, when, reads) => {
  const html = `<script type="application/ld+json">{"@type":"NewsArticle"}</script>${PAGE}`;
  const { reading, reports } = readByRules(pageFrom(html), [rule({ when: when ?? {} })]);
  expect([reading !== undefined, reports[0]?.outcome]).toEqual([reads, reads ? 'reads' : 'other-page']);
});

test('a page without the content of one rule is read by the next', () => {
  const { reading, reports } = readByRules(pageFrom(PAGE), [rule({ id: 'a', content: '.none' }), rule({ id: 'b' })]);
  expect(reading?.id).toBe('b');
  expect(reports.map(({ outcome }) => outcome)).toEqual(['no-content', 'reads']);
});

test('a broken place is passed over and told', () => {
  const broken = rule({ remove: ['p:(', '.advert'], title: ['xpath://[', '.headline'] });
  const { reading, reports } = readByRules(pageFrom(PAGE), [broken]);
  expect(reading?.title?.text).toBe('The mill turns again');
  expect(reports[0]?.problems).toEqual([
    { field: 'title[0]', place: 'xpath://[', reason: 'broken' },
    { field: 'remove[0]', place: 'p:(', reason: 'broken' },
  ]);
});

/** A machine on which every look at the clock takes some time, in milliseconds. */
function slowRun(step: number, isReviewed = false) {
  let time = 0;
  const now = () => {
    time += step;
    return time;
  };
  return { now, isReviewed: () => isReviewed };
}

test('a rule that takes too long is left, and the page is as it was', () => {
  const page = pageFrom(PAGE);
  const before = page.document.documentElement.outerHTML;
  const slow = rule({ remove: ['.advert', '.box'], keep: ['.verse'] });
  const { reading, reports } = readByRules(page, [slow, slow], slowRun(RULE_TIME / 4));
  expect(reports.map(({ outcome }) => outcome)).toEqual(['over-time', 'over-time']);
  expect(reading).toBeUndefined();
  expect(page.document.documentElement.outerHTML).toBe(before);
});

test('a rule that ships has what time it needs', () => {
  const slow = rule({ remove: ['.advert', '.box'], keep: ['.verse'] });
  expect(readByRules(pageFrom(PAGE), [slow], slowRun(RULE_TIME, true)).reading?.id).toBe('rule');
});

test('the time of all rules of a page is bounded too', () => {
  const many = Array.from({ length: 100 }, (_, index) => rule({ id: `r${index}`, content: '.none' }));
  const { reports } = readByRules(pageFrom(PAGE), many, slowRun(5));
  expect(reports.length).toBeLessThan(PAGE_TIME / 5);
});

test('thousands in a row are not compared with each other', () => {
  const page = pageFrom(`<div class="story">${'<p>Low tide.</p>'.repeat(3000)}</div>`);
  const { reports } = readByRules(page, [rule({ remove: ['p ~ p.advert'] })]);
  expect(reports[0]?.problems).toEqual([{ field: 'remove[0]', place: 'p ~ p.advert', reason: 'too-heavy' }]);
});

describe('a rule without content', () => {
  const TEXT = 'The sluice was opened at noon, and the wheel of the old mill turned for the first time in forty years. ';
  const STORY = `<h1>The mill turns again</h1><article>${`<p>${TEXT}</p>`.repeat(4)}
    <p>Our weekly letter of mills and millers comes to your door. <b>Take it now</b></p><nav class="verse"><p>Turn, wheel, turn.</p></nav></article>`;
  const adding = (fields: Partial<SiteRule>) => ({ id: 'adding', match: ['*://news.example/*'], checked: '2026-11-28', ...fields });
  const textBy = (html: string, ...rules: SiteRule[]) => {
    const result = readArticle(pageFrom(html), { rules: makeRuleReader(rules) });
    if (!result.ok) throw new Error(result.reason);
    return { ...result.value, text: contentToPlainText(result.value.content, { captions: false }) };
  };

  test('adds to what is read by heuristics', () => {
    const before = textBy(STORY);
    expect(before.text).toContain('weekly letter');
    expect(before.text).not.toContain('Turn, wheel');
    const after = textBy(STORY, adding({ remove: ['p:has(> b)'], keep: ['.verse'], byline: 'xpath:string("Mira Holt")' }));
    expect(after.text).not.toContain('weekly letter');
    expect(after.text).toContain('Turn, wheel');
    expect(after).toMatchObject({ bylines: ['Mira Holt'], origin: { kind: 'heuristics' } });
  });

  test('adds to what another rule reads, and says more than it', () => {
    const shipped = rule({ title: 'h1', remove: ['.advert'] });
    const own = adding({ id: 'own', title: '.headline', remove: ['.keyword'] });
    const both = textBy(PAGE, shipped, own);
    expect(both.text).not.toMatch(/Buy flour|the wheel/);
    expect(both.origin).toEqual({ kind: 'rule', id: 'rule' });
    expect(textBy(PAGE, own, shipped).title).toBe('The mill turns again');
  });

  test('keeps what stands outside of what is read, at its place', () => {
    const box = '<aside class="box"><p>Mills of the coast: a list of links</p></aside>';
    const around = `<h1>The mill turns again</h1>${box}<div class="wide"><article>${`<p>${TEXT}</p>`.repeat(4)}</article></div><footer class="end"><p>Written by the sluice.</p></footer>`;
    const blocks = textBy(around, adding({ keep: ['.box', '.end'] })).text.split('\n\n');
    expect([blocks[0], blocks.at(-1)]).toEqual(['Mills of the coast: a list of links', 'Written by the sluice.']);
    const inside = `<article><p>${TEXT}</p><p>${TEXT}</p><div><nav class="box"><p>Mills of the coast</p></nav></div><p>${TEXT}</p><p>${TEXT}</p></article>`;
    expect(textBy(inside, adding({ keep: ['.box'] })).text.split('\n\n')[2]).toBe('Mills of the coast');
  });

  test('may keep what the article itself consists of', () => {
    const plain = `<h1>The mill turns again</h1><div id="content">${`<p>${TEXT}</p>`.repeat(4)}</div>`;
    expect(textBy(plain, adding({ keep: ['div#content > p'] })).text.split('\n\n')).toHaveLength(4);
  });

  test('leaves a page that is no article what it is', () => {
    const short = readArticle(pageFrom('<p>Nothing here.</p>'), { rules: makeRuleReader([adding({ remove: ['.x'] })]) });
    expect(short.ok).toBe(false);
  });
});

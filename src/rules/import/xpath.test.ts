import { describe, expect, test } from 'vitest';
import { cssToXPath } from './css-to-xpath';
import { placeOfXPath } from './place-of-xpath';
import { isXPath } from './xpath-syntax';
import { xpathToCss } from './xpath-to-css';

describe('what says exactly the same in CSS becomes CSS, and the same again from XPath', () => {
  test.each([
    ["//div[@id='x']", 'div[id="x"]'],
    ["//div[contains(@class, 'x')]", 'div[class*="x"]'],
    ["//div[contains(concat(' ',normalize-space(@class),' '),' x ')]", 'div[class~="x"]'],
    ["//*[@itemprop='articleBody']", '[itemprop="articleBody"]'],
    ['/html/body', 'html > body'],
    ['//*', '*'],
    ["//main//p[starts-with(@id,'a')]/b", 'main p[id^="a"] > b'],
    ['//h1/following-sibling::p', 'h1 ~ p'],
    ['//ul/child::li/descendant::a', 'ul > li a'],
    ['//p[2] | //*[last()]', 'p:nth-of-type(2), :nth-last-child(1)'],
    ["//p[@a and (@b or @c='d')]", 'p[a]:is([b], [c="d"])'],
    ["//p[not(@a) and not(@b='c' or @d)]", 'p:not([a]):not(:is([b="c"], [d]))'],
    ["//p[@a != 'b']", 'p[a]:not([a="b"])'],
    ['//p[@a=\'say "x"\\\']', 'p[a="say \\"x\\"\\\\"]'],
  ])('%s', (xpath, css) => {
    expect(xpathToCss(xpath)).toBe(css);
    expect(xpathToCss(cssToXPath(css) ?? '')).toBe(css);
  });
});

test.each([
  ["//a[@rel='next']", 'CSS disregards the case of rel'],
  ["//div[contains(@class,'')]", 'every text contains the empty one'],
  ["//div[contains(concat(' ',@class,' '),' x ')]", 'tabs part classes too'],
  ["//p[@a='b'][1]", 'the first of those, not of all'],
  ['//a/following-sibling::p[1]', 'counted from the link'],
  ['//ul/descendant::p[1]', 'counted in the whole list'],
  ['(//p)[1]', 'the first of the page'],
  ["//p[contains(text(),'x')]", 'text'],
  ['//meta/@content', 'an attribute'],
  ['//p/..', 'a parent'],
  ['/body', 'nothing'],
  ['p', 'relative'],
  ["substring-after(//p, 'x')", 'a text'],
])('%s stays XPath: %s', (xpath) => {
  expect(placeOfXPath(xpath)).toEqual({ place: `xpath:${xpath}` });
});

test.each([
  '',
  ' ',
  '//',
  '//div[',
  '//div]',
  'div)',
  "//div[@id='x]",
  '//div[@id=]',
  '//div[]',
  '//div//',
  '/ /',
  '//@',
  'a::b',
  'foo(1)',
  'contains(//a,)',
  '//a |',
  '//a b',
  'text(',
  "//a['x'",
  'a:b:c',
  '#x',
  '.a > b{}',
  '//a[1',
  '@@a',
  '//a[@id="x"]"',
  '.[1]',
  'child::',
  '$a/b',
  `${'('.repeat(40)}a${')'.repeat(40)}`,
])('%j is no XPath', (xpath) => {
  expect(isXPath(xpath)).toBe(false);
  expect(placeOfXPath(xpath)).toEqual({ why: 'not-xpath' });
});

test.each([
  '/',
  '.',
  '..',
  '//a[.="x"]',
  '//*[self::a or self::b]/@*',
  '-1',
  '//a[position() mod 2 = 1]',
  'id("x")//p',
  '//text()[normalize-space()]',
  "concat('a', ' ', \"b\")",
  '//div/div/div',
  '//and[and and and]',
  '//a * 2',
  '//*[name()="x:y"]',
  '//x:y/x:*',
  "//processing-instruction('a')",
  '1.5 + .5',
])('%s is XPath', (xpath) => {
  expect(isXPath(xpath)).toBe(true);
});

test.each([
  'a:hover',
  'a + b',
  '[a$="b"]',
  '[a="b" i]',
  'a >',
  '',
  'p:nth-child(2)',
  ':not(a)',
  '[a~="b c"]',
  '[a*=""]',
  'a::before',
  `[a="'\\""]`,
  'a,,b',
])('%s has no such XPath', (css) => {
  expect(cssToXPath(css)).toBeUndefined();
});

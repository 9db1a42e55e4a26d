import { expect, test } from 'vitest';
import { matchesPattern, parseAddress, parseMatchPattern } from './match-pattern';

test.each([
  ['*://www.example.org/*', 'https://www.example.org/a?b=c#d', true],
  ['*://www.example.org/news/*', 'http://www.example.org/news/1', true],
  ['*://www.example.org/news/*', 'http://www.example.org/sport/1', false],
  ['https://www.example.org/*', 'http://www.example.org/', false],
  ['*://www.example.org/a?id=*', 'https://www.example.org/a?id=7', true],
  ['*://www.example.org/a?id=*', 'https://www.example.org/abid=7', false],
  ['*://www.example.org/', 'https://www.example.org', true],
  ['<all>', 'https://other.example/', true],
])('the path of %s on %s: %s', (pattern, url, fits) => {
  const address = parseAddress(url);
  expect(address && parseMatchPattern(pattern)?.fits(address)).toBe(fits);
});

test.each([
  'www.example.org',
  '*://*example.org/*',
  '*://www.example.*/*',
  '*://example.org',
  'ftp://example.org/*',
  'file:///*',
  '*:///*',
  '*://a b/*',
  'javascript:*',
  `*://example.org/${'a'.repeat(512)}`,
])('%s is no match pattern', (pattern) => {
  expect(parseMatchPattern(pattern)).toBeUndefined();
});

test.each([
  ['https://WWW.Example.org:8080/a', 'www.example.org'],
  ['https://user@evil.example@www.example.org/a', 'www.example.org'],
  ['https://www.example.org?a', 'www.example.org'],
  ['about:blank', undefined],
  ['file:///a', undefined],
])('the host of %s is %s', (url, host) => {
  expect(parseAddress(url)?.host).toBe(host);
});

test.each([
  ['*://example.org/*', 'https://example.org/a?b=1', true],
  ['*://example.org/*', 'https://www.example.org/a', false],
  ['*://*.example.org/*', 'https://www.example.org/a', true],
  ['*://*.example.org/*', 'https://example.org/a', true],
  ['*://*.example.org/*', 'https://notexample.org/a', false],
  ['*://example.org/news/*', 'https://example.org/sport/news/a', false],
  ['https://example.org/*', 'http://example.org/', false],
  ['no pattern', 'https://example.org/', false],
  ['*://example.org/*', 'about:blank', false],
])('%s and %s: %s', (pattern, url, fits) => {
  expect(matchesPattern(pattern, url)).toBe(fits);
});

import { expect, test } from 'vitest';
import { type AutoOpenSite, originOf, parseAutoOpen, sitePattern, toPattern, unknownSites, withException, withSite } from './auto-open';

test.each([
  ['example.org', '*://example.org/*'],
  [' Example.org/news/* ', '*://example.org/news/*'],
  ['https://www.example.org/a?b=1#c', 'https://www.example.org/a?b=1'],
  ['*.example.org', '*://*.example.org/*'],
  ['localhost', '*://localhost/*'],
  ['*://example.org/News/*', '*://example.org/News/*'],
  ['', undefined],
  ['*', undefined],
  ['*.org', undefined],
  ['<all_urls>', undefined],
  ['*://*/*', undefined],
  ['file:///home/', undefined],
  ['ftp://example.org/', undefined],
  ['example.org:8080', undefined],
  ['two words', undefined],
  ['例え.jp', undefined],
])('%s means %s', (text, pattern) => {
  expect(toPattern(text)).toBe(pattern);
});

test('permissions are asked for a whole site', () => {
  expect(originOf('*://example.org/news/*')).toBe('*://example.org/*');
  expect(originOf('https://*.example.org/*')).toBe('https://*.example.org/*');
});

test.each([
  ['https://www.example.org:8443/a/b?c#d', '*://www.example.org/*'],
  ['http://someone@example.org/', '*://example.org/*'],
  ['file:///home/a.html', undefined],
  ['about:blank', undefined],
])('the site of %s is %s', (url, pattern) => {
  expect(sitePattern(url)).toBe(pattern);
});

test('of what is stored a site has the exceptions that are addresses; what browsers would refuse is none', () => {
  const site = { pattern: '*://example.org/*', on: true, exceptions: ['https://example.org/a', 7, null, {}] };
  const stored = [null, 7, { pattern: 'everything' }, { pattern: '<all_urls>', on: true }, site];
  expect(parseAutoOpen(stored)).toEqual([{ pattern: '*://example.org/*', on: true, exceptions: ['https://example.org/a'] }]);
});

const SITE: AutoOpenSite = { pattern: '*://example.org/*', on: true, exceptions: [] };

test('what is stored is read as far as it is a site', () => {
  expect(parseAutoOpen(undefined)).toEqual([]);
  expect(parseAutoOpen([null, 7, {}, { pattern: SITE.pattern }, SITE])).toEqual([{ ...SITE, on: false }, SITE]);
});

test('a site is there once, and keeps its exceptions when it goes off and on', () => {
  const excepted = withException(SITE, 'https://example.org/a#b', true);
  expect(excepted.exceptions).toEqual(['https://example.org/a']);
  expect(withSite(withSite([excepted], SITE.pattern, false), SITE.pattern, true)).toEqual([excepted]);
  expect(withSite([], SITE.pattern, true)).toEqual([SITE]);
  expect(withException(excepted, 'https://example.org/a', false)).toEqual(SITE);
});

test('what is stored and is no site is told from what is one', () => {
  const odd = [null, 7, 'example.org', { pattern: '<all_urls>', on: true }, { sites: [] }];
  expect(unknownSites([...odd, { pattern: '*://example.org/*', on: true }])).toEqual(odd);
  expect(unknownSites({ pattern: '*://example.org/*' })).toEqual([]);
  expect(unknownSites(undefined)).toEqual([]);
});

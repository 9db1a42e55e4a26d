import { expect, test } from 'vitest';
import { hostOf, siteOf } from './host';

test.each([
  ['https://www.news.example/a?b#c', 'news.example'],
  ['http://user:pass@news.example:8080/', 'news.example'],
  ['file:///tmp/a.html', 'file:///tmp/a.html'],
])('the host of %s is %s', (url, host) => expect(hostOf(url)).toBe(host));

test.each([
  ['https://www.News.example:8080/a?b', 'news.example'],
  ['http://127.0.0.1/', '127.0.0.1'],
  ['http://[2001:db8::1]/', undefined],
  ['file:///home/a.html', undefined],
  ['about:blank', undefined],
])('the settings of %s may be those of %s', (url, site) => expect(siteOf(url)).toBe(site));

import { expect, test } from 'vitest';
import { hostOf } from './host';

test.each([
  ['https://www.news.example/a?b#c', 'news.example'],
  ['http://user:pass@news.example:8080/', 'news.example'],
  ['file:///tmp/a.html', 'file:///tmp/a.html'],
])('the host of %s is %s', (url, host) => expect(hostOf(url)).toBe(host));

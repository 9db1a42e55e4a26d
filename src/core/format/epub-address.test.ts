import { expect, test } from 'vitest';
import { epubAddress } from './epub-address';

test.each([
  ['https://news.example/a%20b?c=%E6%B5%B7#d', 'https://news.example/a%20b?c=%E6%B5%B7#d'],
  ['https://news.example/%zz|{a}', 'https://news.example/%25zz%7C%7Ba%7D'],
  ['https://news.example/100%', 'https://news.example/100%25'],
  ['https://news.example/a b\\"<c>^`[d]', 'https://news.example/a%20b%5C%22%3Cc%3E%5E%60%5Bd%5D'],
  ['https://[::1]:8080/a[1]', 'https://[::1]:8080/a%5B1%5D'],
  ['https://news.example/#a#b', 'https://news.example/#a%23b'],
  ['https://news.example/海港', 'https://news.example/海港'],
  ['https://news.example/\ud800', 'https://news.example/%EF%BF%BD'],
  ['mailto:ada@news.example?subject=a bell', 'mailto:ada@news.example?subject=a%20bell'],
  ['#place-1', '#place-1'],
  ['https://', undefined],
  ['http://[bad/x', undefined],
  ['http://a b.example/x', undefined],
  ['mailto:', undefined],
  ['javascript:alert(1)', undefined],
])('%j is %j', (address, written) => expect(epubAddress(address)).toBe(written));

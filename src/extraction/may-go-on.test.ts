import { afterEach, expect, test } from 'vitest';
import { mayGoOn } from './may-go-on';

const own = location.href;
afterEach(() => history.replaceState(null, '', own));

/** Asked of a document that stands at a path; some names on it would mislead. */
function asked(path: string, href: string, element = 'a'): boolean {
  history.replaceState(null, '', path);
  const markup = `<form name="URL"></form><img name="baseURI"><${element} rel="next" href="${href}">2</${element}>`;
  return mayGoOn(new DOMParser().parseFromString(markup, 'text/html'));
}

test.each([
  ['/sea/tide.html', 'tide_2.html'],
  ['/sea/tide', '/sea/tide/2'],
  ['/sea/tide/2', '/sea/tide/3'],
  ['/sea/tide_2.html', 'tide_3.html'],
  ['/sea/index.html', '2.html'],
  ['/sea/1.shtml', '2.shtml'],
  ['/read.php?id=9', '?id=9&page=2'],
])('on %s a link to %s asks for a closer look', (path, href) => {
  expect(asked(path, href)).toBe(true);
  expect(asked(path, href, 'link')).toBe(true);
});

test.each([
  ['/sea/tide.html', 'ebb.html'],
  ['/sea/tide.html', '/land/2'],
  ['/sea/tide.html', 'https://other.example/sea/tide_2.html'],
  ['/sea/tide_2.html', '#p2'],
  ['/sea/tide', 'javascript:go(2)'],
  ['/', '/page/2'],
])('on %s a link to %s does not', (path, href) => {
  expect(asked(path, href)).toBe(false);
});

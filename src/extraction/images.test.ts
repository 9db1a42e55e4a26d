import { expect, test } from 'vitest';
import { fixImages } from './images';
import { pageFrom } from './page-from.test-support';

function sources(html: string): (string | null)[] {
  const page = pageFrom(html);
  fixImages(page, page.document.body);
  return Array.from(page.document.querySelectorAll('img'), (image) => image.getAttribute('src'));
}

test.each([
  ['relative', '<img src="/a.jpg">', ['https://news.example/a.jpg']],
  ['lazy', '<img src="data:image/gif;base64,R0lGOD" data-src="b.jpg">', ['https://news.example/b.jpg']],
  ['srcset', '<img src="s.jpg" srcset="s.jpg 320w, m.jpg 1200w, x.jpg 3000w">', ['https://news.example/m.jpg']],
  ['picture', '<picture><source srcset="p.webp 800w"><img></picture>', ['https://news.example/p.webp']],
  ['tracking pixel', '<img src="/p.gif" width="1" height="1">', []],
  ['no address', '<img alt="a">', []],
])('%s', (_, html, expected) => expect(sources(html)).toEqual(expected));

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
  ['sources without white space between', '<img srcset="s.jpg 320w,m.jpg 1200w,x.jpg 3000w">', ['https://news.example/m.jpg']],
  ['an address that begins with a comma', '<img srcset=",s.jpg 320w">', ['https://news.example/s.jpg']],
  ['densities alone', '<img src="/a.jpg" srcset="/a2.jpg 2x">', ['https://news.example/a.jpg']],
  ['no address', '<img alt="a">', []],
  [
    'data of no picture',
    `<img src="data:text/javascript,alert(1)"><img src="data:,a"><img src="DATA:image/webp;base64,${'A'.repeat(1000)}">`,
    [`data:image/webp;base64,${'A'.repeat(1000)}`],
  ],
])('%s', (_, html, expected) => expect(sources(html)).toEqual(expected));

test.each([
  'https://stats.wp.com/g.gif?v=ext',
  'https://ssl-vg03.met.vgwort.de/na/0123',
  'https://www.facebook.com/tr?id=1&ev=PageView',
  'https://hm.baidu.com/hm.gif?si=1',
  'https://news.example/media/beacon.gif?article=7',
  'https://count.example/matomo.php?idsite=1',
])('SECURITY beacon %s is asked for by nobody', (address) => expect(sources(`<p>Tide</p><img src="${address}">`)).toEqual([]));

test.each(['https://facebook.com/tree.jpg', 'https://news.example/beacon-hill.jpg', 'https://doubleclicks.example/a.jpg'])(
  '%s is a picture',
  (address) => expect(sources(`<img src="${address}">`)).toEqual([address]),
);

test('SECURITY a picture that the page hides, alone, counts readers; one of a hidden part, or that waits for its loader, does not', () => {
  const page = {
    ...pageFrom('<p><img class="h" src="/a.gif"></p><p><img class="h" data-src="/b.jpg"></p><p class="h"><img class="h" src="/c.jpg"></p>'),
    isHidden: (element: Element) => element.className === 'h',
  };
  fixImages(page, page.document.body);
  expect(Array.from(page.document.images, (image) => image.src)).toEqual(['https://news.example/b.jpg', 'https://news.example/c.jpg']);
});

test('SECURITY what the page says in the words of the reader is not heard: what was loaded, a video, a keyword, a note', () => {
  const { document } = pageFrom(
    '<img src="/a.jpg" loaded="https://spy.example/x"><a embedhost="www.youtube.com" embedtitle="Watch" noteref="1" href="/b">b</a><span noteid="1" keywordhref="/c">c</span>',
  );
  expect(document.body.innerHTML).toBe('<img src="/a.jpg"><a href="/b">b</a><span>c</span>');
});

test('SECURITY a picture that the page draws as a pixel, or has loaded as one by another address, counts readers; what waits does not', () => {
  const live = Object.assign(document.createElement('img'), { style: 'width: 1px; height: 1px' });
  document.body.append(live);
  const page = {
    ...pageFrom('<img src="/a"><img data-src="/b.jpg"><img src="data:image/gif;base64,R0" data-srcset="/c.jpg 800w">'),
    liveImage: () => live,
  };
  fixImages(page, page.document.body);
  expect(Array.from(page.document.images, (image) => image.src)).toEqual(['https://news.example/b.jpg', 'https://news.example/c.jpg']);
  live.remove();
  const loaded = { getBoundingClientRect: () => ({ width: 0 }), complete: true, naturalWidth: 1, currentSrc: 'https://news.example/1.gif' };
  const set = { ...pageFrom('<img srcset="/1.gif 1w, /2.gif 1600w">'), liveImage: () => loaded as unknown as HTMLImageElement };
  fixImages(set, set.document.body);
  expect(set.document.images).toHaveLength(0);
});

test('what the page has loaded is told; what it loaded and is no larger than a pixel is dropped', async () => {
  const load = async (size: number) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const live = Object.assign(document.createElement('img'), { src: canvas.toDataURL() });
    await live.decode();
    const page = { ...pageFrom(`<img src="${live.src}${' '.repeat(1000)}#${'x'.repeat(1000)}">`), liveImage: () => live };
    live.src = page.document.images[0]?.src ?? '';
    await live.decode();
    fixImages(page, page.document.body);
    return page.document.images[0]?.getAttribute('loaded') === live.currentSrc;
  };
  expect(await load(40)).toBe(true);
  expect(await load(1)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { findNextPage } from './next-page';
import { addressesNear } from './page-address';
import { pageFrom } from './page-from.test-support';

const SITE = 'https://news.example';

describe('addresses', () => {
  test.each([
    ['/2026/tide.html', '/2026/tide_2.html'],
    ['/2026/tide.html', '/2026/tide-2.html'],
    ['/2026/tide.html', '/2026/tide-page2.html'],
    ['/2026/tide_2.html', '/2026/tide_3.html'],
    ['/2026/tide.html', '/2026/tide_1.html'], // counted from 0
    ['/tide', '/tide/2'],
    ['/tide/', '/tide/2/'],
    ['/tide/2', '/tide/3/'],
    ['/tide/', '/tide/page/2/'],
    ['/tide', '/tide/page-2'],
    ['/tide', '/tide/p2'],
    ['/tide', '/tide?page=2'],
    ['/tide?page=2', '/tide?page=3'],
    ['/read.php?id=9', '/read.php?id=9&page=2'],
    ['/tide?utm_source=letter', '/tide?page=2'],
    ['/2026/1123/content_99.htm', '/2026/1123/content_99_2.htm'],
    ['/n/index.shtml', '/n/2.shtml'],
    ['/n/index.html', '/n/index_2.html'],
    ['/n/1.shtml', '/n/2.shtml'],
  ])('%s goes on at %s', (current, next) => {
    expect(addressesNear(SITE + current).step(SITE + next)).toBeDefined();
  });

  test.each([
    ['/tide', '/ebb'],
    ['/2026/tide.html', '/2026/ebb_2.html'],
    ['/2026/tide.html', '/2026/tide_3.html'],
    ['/tide', '/tide-2'], // a name of its own
    ['/tide/2', '/tide/4'],
    ['/', '/page/2/'],
    ['/?p=41', '/?p=42'],
    ['/2026/11/23', '/2026/11/24'],
    ['/2026/11/', '/2026/11/page/2/'],
    ['/category/sea/', '/category/sea/page/2/'],
    ['/tag/sea', '/tag/sea?page=2'],
    ['/news/', '/news/page/2/'],
    ['/news/list.html', '/news/list_2.html'],
    ['/threads/tide.77/', '/threads/tide.77/page-2'],
    ['/tide/', '/tide/comment-page-2/'],
    ['/tide', '/tide?cpage=2'],
    ['/tide', '/tide?lang=2'],
    ['/read.php?id=9', '/read.php?page=2'],
    ['/read.php?id=9', '/read.php?id=10'],
    ['/articles/1045', '/articles/1046'],
    ['/2026/1123/content_99.htm', '/2026/1123/content_100.htm'],
  ])('%s does not go on at %s', (current, next) => {
    expect(addressesNear(SITE + current).step(SITE + next)).toBeUndefined();
  });
});

/** What is found in a document, as a path of the site. */
function nextOf(html: string, path = '/sea/tide.html', told?: string, known?: number) {
  const found = findNextPage(pageFrom(html, SITE + path), told, known);
  return found && { ...found, next: found.next.replace(SITE, '') };
}

describe('pages that go on', () => {
  test.each<[string, string, string, object]>([
    [
      'Chinese portal',
      '<div class="page"><span>1</span><a href="tide_2.html">2</a><a href="tide_3.html">3</a><a href="tide_2.html">下一页</a></div>',
      '/sea/tide.html',
      { next: '/sea/tide_2.html', current: 1, total: 3 },
    ],
    ['Chinese, traditional', '<p>上一頁 <a href="/sea/tide/2">下一頁 »</a></p>', '/sea/tide', { next: '/sea/tide/2', current: 1 }],
    ['Chinese, counted from 0', '<a href="tide_1.html">下一页</a>', '/sea/tide.html', { next: '/sea/tide_1.html', current: 1 }],
    [
      'Chinese, counted from 0 in a row',
      '<p><b>1</b> <a href="tide_1.html">2</a> <a href="tide_2.html">3</a></p>',
      '/sea/tide.html',
      { next: '/sea/tide_1.html', current: 1, total: 3 },
    ],
    [
      'Japanese',
      '<nav><em>1</em> <a href="?page=2">2</a> <a href="?page=2">次のページへ</a></nav>',
      '/sea/tide',
      { next: '/sea/tide?page=2', current: 1, total: 2 },
    ],
    ['Korean', '<a href="/sea/tide?page=2">다음 페이지</a>', '/sea/tide', { next: '/sea/tide?page=2', current: 1 }],
    [
      'WordPress',
      '<div class="page-links">Pages: 1 <a href="/tide/2/">2</a> <a href="/tide/3/">3</a> <a href="/tide/4/">4</a></div>',
      '/tide/',
      { next: '/tide/2/', current: 1, total: 4 },
    ],
    [
      'the last page is far off',
      '<ul><li class="on">1</li><li><a href="/tide/2/">2</a></li><li>…</li><li><a href="/tide/9/">9</a></li></ul>',
      '/tide/',
      { next: '/tide/2/', current: 1, total: 9 },
    ],
    [
      'the current number leads here',
      '<p><a href="/tide/">1</a> <a href="/tide/2/">2</a></p>',
      '/tide/',
      { next: '/tide/2/', current: 1, total: 2 },
    ],
    ['a link in the head', '<link rel="next" href="/tide?page=2">', '/tide', { next: '/tide?page=2', current: 1 }],
    ['an arrow that is marked', '<a rel="next" href="/tide/2">→</a>', '/tide', { next: '/tide/2', current: 1 }],
    ['English', '<p>Page 1 of 4 <a href="/tide/2">Next page ›</a></p>', '/tide', { next: '/tide/2', current: 1, total: 4 }],
    ['German', '<a href="/tide/seite/2">Weiter zur nächsten Seite</a>', '/tide', { next: '/tide/seite/2', current: 1 }],
    ['French', '<a href="/tide-p2.html">Page suivante</a>', '/tide.html', { next: '/tide-p2.html', current: 1 }],
    ['Spanish', '<a href="/tide/2">Página siguiente »</a>', '/tide', { next: '/tide/2', current: 1 }],
    ['Portuguese', '<a href="/tide/2">Próxima página</a>', '/tide', { next: '/tide/2', current: 1 }],
    ['Italian', '<a href="/tide/2">Pagina successiva</a>', '/tide', { next: '/tide/2', current: 1 }],
    ['Russian', '<a href="/tide?page=2">Следующая страница</a>', '/tide', { next: '/tide?page=2', current: 1 }],
    ['Arabic', '<a href="/tide?page=2">الصفحة التالية</a>', '/tide', { next: '/tide?page=2', current: 1 }],
    ['a name for readers alone', '<a href="/tide/2" aria-label="Next page">❯</a>', '/tide', { next: '/tide/2', current: 1 }],
    [
      'opened in the middle',
      '<p><a href="/tide/">1</a> <b>2</b> <a href="/tide/3/">3</a> <a href="/tide/4/">4</a></p>',
      '/tide/2/',
      { next: '/tide/3/', current: 2, total: 4 },
    ],
    [
      'comments are open',
      '<div class="post comments-open"><a rel="next" href="/tide/2/">2</a></div>',
      '/tide/',
      { next: '/tide/2/', current: 1 },
    ],
  ])('%s', (_, html, path, expected) => {
    expect(nextOf(html, path)).toEqual(expected);
  });
});

describe('pages that do not', () => {
  test.each<[string, string, string]>([
    ['the next post', '<link rel="next" href="/ebb/"><a rel="next" href="/ebb/">Next</a>', '/tide/'],
    ['a post of the same name', '<a rel="next" href="/tide-2/">Next</a>', '/tide/'],
    ['the next article in Chinese', '<a href="tide_2.html">下一篇</a>', '/sea/tide.html'],
    ['articles in a row of numbers', '<a href="/articles/23">22</a> <a rel="next" href="/articles/24">Next</a>', '/stories/sea/23'],
    ['an archive', '<a rel="next" href="/category/sea/page/2/">Older posts</a>', '/category/sea/'],
    ['the front page', '<a rel="next" href="/page/2/">Next page</a>', '/'],
    [
      'pages of comments',
      '<section id="comments"><p>1 <a href="/tide?page=2">2</a> <a href="/tide?page=2">Next</a></p></section>',
      '/tide',
    ],
    ['a comment page', '<a rel="next" href="/tide/comment-page-2/">Next</a>', '/tide/'],
    ['an answer', '<a href="/tide?page=2#comments">Next</a>', '/tide'],
    ['another site', '<a rel="next" href="https://other.example/tide/2">Next page</a>', '/tide'],
    ['a script', '<a href="javascript:go(2)">下一页</a>', '/tide'],
    ['the page itself', '<a rel="next" href="#p2">Next page</a>', '/tide'],
    ['notes', '<p>waves<a href="/tide/2">2</a> and wind</p>', '/tide'],
    ['the next number of something', '<a rel="next" href="/stories/sea/24">Next</a>', '/stories/sea/23'],
    ['the last page', '<p><a href="/tide/">1</a> <a href="/tide/2/">2</a> <b>3</b></p>', '/tide/3/'],
    ['numbers that skip one', '<p><b>1</b> <a href="/tide/3/">3</a></p>', '/tide/'],
    ['a page of a file', '<a rel="next" href="/tide/2">Next</a>', ''],
  ])('%s', (_, html, path) => {
    if (path === '') expect(findNextPage(pageFrom(html, 'file:///tide'))).toBeUndefined();
    else expect(nextOf(html, path)).toBeUndefined();
  });
});

test('what a rule tells counts, whatever its address, on the same site alone', () => {
  expect(nextOf('', '/tide', `${SITE}/part/ebb`)).toEqual({ next: '/part/ebb', current: 1 });
  expect(nextOf('', '/tide', 'https://other.example/tide/2')).toBeUndefined();
  expect(nextOf('<a rel="next" href="/tide/2">2</a>', '/tide', `${SITE}/tide`)).toBeUndefined();
});

test('on a page that was come to from the one before, its number is known', () => {
  const html = '<a href="/tide/3">Next page</a>';
  expect(nextOf(html, '/tide/2')).toBeUndefined();
  expect(nextOf(html, '/tide/2', undefined, 2)).toEqual({ next: '/tide/3', current: 2 });
});

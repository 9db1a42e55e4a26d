import { expect, test, vi } from 'vitest';
import { contentToPlainText } from '../core/format/plain-text';
import { SITE_RULES } from '../rules/registry';
import { extractArticle, readArticle } from './extract-article';
import { pageFrom } from './page-from.test-support';
import { makeRuleReader } from './site-rules/rule-reader';

const PARAGRAPH = '灯塔的钟声在夜里传得很远，守塔人说，船只听见以后都会慢下来，水手们也会走到甲板上，朝同一个方向看一会儿。';
const story = (extra = '') => `<!doctype html><html lang="zh-CN"><head><title>守塔人的钟_海湾_海湾新闻网</title>${extra}</head>
  <body><nav><a href="/">首页</a></nav><article><h1>守塔人的钟</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}<a rel="tag" href="/t/1">灯塔</a>${PARAGRAPH}</p>
  <p>${PARAGRAPH}</p><p>来源：海湾日报</p></article></body></html>`;

function read(html: string, url?: string) {
  const result = readArticle(pageFrom(html, url), { rules: makeRuleReader([], SITE_RULES) });
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

test('heuristics read a page without a rule', () => {
  const article = read(story());
  expect(article.origin).toEqual({ kind: 'heuristics' });
  expect(article.title).toBe('守塔人的钟');
  expect(article.source).toBe('海湾日报');
  expect(article.language).toBe('zh-CN');
  expect(contentToPlainText(article.content, { captions: false }).split('\n\n')).toEqual([
    PARAGRAPH,
    `${PARAGRAPH}灯塔${PARAGRAPH}`,
    PARAGRAPH,
  ]);
  expect(article.tags).toEqual([expect.objectContaining({ text: '灯塔', href: 'https://news.example/t/1', count: 5 })]);
  expect(article.hanLength).toBeLessThan(article.textLength);
});

test.each([
  ['by heuristics', 'https://news.example/a', story().replace('/t/1', '/t/1" onclick="alert(1)')],
  [
    'by a rule',
    'https://www.bannedbook.org/a.html',
    `<h2>题目</h2><div class="entry"><p>塔<span class="wp_keywordlink"><a href="/t/1">灯塔</a></span></p></div>`,
  ],
])('%s, words that the site put a link on are text; where it led is data', (_, url, html) => {
  const { content } = read(html, url);
  expect(JSON.stringify(content)).not.toMatch(/"(?:a|span|href|keywordhref|onclick|onClick)"/);
  expect(JSON.stringify(content)).toContain(
    JSON.stringify({ type: 'text', value: '灯塔', data: { keywordHref: new URL('/t/1', url).href } }),
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@news.example', '#note', ''])('a keyword link to %j is none', (href) => {
  expect(JSON.stringify(read(story().replace('/t/1', href)).content)).not.toContain('keywordHref');
});

test('metadata is read from JSON-LD first, then meta tags, and relative addresses are resolved', () => {
  const jsonLd = {
    '@graph': [{ '@type': 'NewsArticle', author: [{ name: '何川' }], datePublished: '2026-11-04T07:15:00Z', publisher: { name: '海湾' } }],
  };
  const article = read(
    story(`<script type="application/ld+json">${JSON.stringify(jsonLd)}</script><meta name="author" content="编辑部">
      <meta property="article:modified_time" content="2026年11月5日"><link rel="canonical" href="/canonical.html">`),
  );
  expect(article).toMatchObject({
    bylines: ['何川'],
    published: '2026-11-04T07:15:00Z',
    modified: '2026-11-05',
    siteName: '海湾',
    canonicalUrl: 'https://news.example/canonical.html',
  });
});

test('a logo in a heading is not the title', () => {
  const html = story().replace('<h1>守塔人的钟</h1>', '<h1>海湾新闻网</h1><h2>守塔人的钟</h2>');
  expect(
    read(html.replace('守塔人的钟_海湾_海湾新闻网', '守塔人的钟和海 - 海湾新闻网').replace('<h2>守塔人的钟', '<h2>守塔人的钟和海')).title,
  ).toBe('守塔人的钟和海');
});

test('links to edit a section are not in the text', () => {
  const heading = '<h2>钟楼<span class="mw-editsection">[<a href="/w?action=edit">编辑</a>]</span></h2>';
  const { content } = read(story().replace('</p>\n  <p>', `</p>${heading}<p>`));
  expect(JSON.stringify(content)).toContain('{"type":"text","value":"钟楼"}]');
});

test('by a rule, words in forms and buttons of the text stay', () => {
  const entry = '<h2>题目</h2><div class="entry"><form><div>表单里的一段</div><p>先按<button>这里</button>再说</p></form></div>';
  const { content } = read(entry, 'https://www.bannedbook.org/a.html');
  expect(contentToPlainText(content, { captions: false })).toBe('表单里的一段\n\n先按这里再说');
});

test('a rule whose content is not on the page leaves it to heuristics', () => {
  expect(read(story(), 'https://www.bannedbook.org/other.html').origin).toEqual({ kind: 'heuristics' });
});

test('lead images count only where the page shows them', () => {
  const meta = '<meta property="og:image" content="https://cdn.example/boat-1024x600.jpg">';
  expect(read(story(meta)).leadImage).toBeUndefined();
  const shown = story(meta).replace('<h1>', '<img src="/small/boat-300x200.jpg" alt="船"><h1>');
  expect(read(shown).leadImage).toEqual({ src: 'https://cdn.example/boat-1024x600.jpg', alt: '船' });
});

test('SECURITY a pixel is no lead image', () => {
  const meta = '<meta property="og:image" content="https://spy.example/p.gif">';
  expect(read(story(meta).replace('<h1>', '<img src="/p.gif" width="1"><h1>')).leadImage).toBeUndefined();
});

test('pictures keep what the page lets them tell of it, the lead image too', () => {
  const meta = '<meta property="og:image" content="/boat.jpg">';
  const image = '<img src="/boat.jpg" referrerpolicy="no-referrer">';
  expect(read(story(meta).replace('<h1>', `${image}<h1>`)).leadImage).toMatchObject({ referrerPolicy: 'no-referrer' });
  const { content } = read(story().replace('</p>\n  <p>', `</p>${image}<p>`));
  expect(JSON.stringify(content)).toContain('"referrerPolicy":"no-referrer"');
});

test('what takes longer than a tab may be kept is given up, as too large', () => {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 5000));
  const result = extractArticle(pageFrom(story()).document);
  clock.mockRestore();
  expect(result).toEqual({ ok: false, reason: 'page-too-large' });
});

test.each([
  ['nothing', ''],
  ['a list of links', '<ul><li><a href="/a">one</a></li><li><a href="/b">two</a></li></ul>'],
  ['broken JSON-LD', '<script type="application/ld+json">{"@type": </script><p>short</p>'],
])('no article: %s', (_, html) => {
  expect(readArticle(pageFrom(html))).toEqual({ ok: false, reason: 'no-main-content' });
});

test('the live document is not changed, and nothing is thrown', () => {
  const { document } = pageFrom(story());
  const before = document.documentElement.outerHTML;
  expect(extractArticle(document).ok).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each(['parentNode', 'nextElementSibling', 'childNodes', 'attributes', 'textContent', 'tagName', 'querySelectorAll', 'body'])(
  'a field or a picture named %s defeats nothing',
  (name) => {
    const trap = `<form id="f"><input name="${name}"><p>${PARAGRAPH}</p></form><img name="${name}" id="${name}" src="/a.jpg">`;
    const document = new DOMParser().parseFromString(story().replace('<article>', `${trap}<article>`), 'text/html');
    const result = extractArticle(document);
    expect(result.ok && result.value.title).toBe('守塔人的钟');
  },
);

test('a story told in the captions of its pictures is its text', () => {
  const line = 'The terns came back to the wall in April, and nobody on the quay had counted so many of them before. ';
  const figures = Array.from(
    { length: 8 },
    (_, at) => `<figure><img src="/${at}.jpg"><figcaption>${at} ${line.repeat(3)}</figcaption></figure>`,
  );
  const result = readArticle(pageFrom(`<article><h1>Tern pictures</h1>${figures.join('')}</article>`));
  expect(result.ok && result.value.textLength).toBeGreaterThan(2000);
});

test('what a map hides is no text', () => {
  const html = `<article><h1>Terns</h1>${'<p>The terns came back to the wall in April, as they had every year.</p>'.repeat(8)}<map><p>SECRET</p></map></article>`;
  const result = readArticle(pageFrom(html));
  expect(result.ok && JSON.stringify(result.value.content)).not.toContain('SECRET');
});

test.each([
  ['KaTeX', '<span class="katex"><span class="katex-mathml">MATH</span><span class="katex-html" aria-hidden="true">drawn</span></span>'],
  ['MathJax 2', '<span class="MathJax"><nobr aria-hidden="true">drawn</nobr><span class="MJX_Assistive_MathML">MATH</span></span>'],
  ['MathJax 3', '<mjx-container><mjx-math>drawn</mjx-math><mjx-assistive-mml>MATH</mjx-assistive-mml></mjx-container>'],
  ['Wikipedia', '<span class="mwe-math-element"><span style="display:none">MATH</span><img src="/drawn.svg" alt="drawn"></span>'],
])('of a formula that %s has drawn its MathML stays, with its TeX', (_, html) => {
  const math = '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">\\chi</annotation></semantics></math>';
  const content = JSON.stringify(read(story().replace('<a rel="tag"', `${html.replace('MATH', math)}<a rel="tag"`)).content);
  expect(content).not.toContain('drawn');
  expect(content).toContain('"tagName":"math","properties":{"alttext":"\\\\chi"}');
});

test('a video among the text is a link without words; one in the margin goes with it', () => {
  const video = '<iframe src="https://www.youtube.com/embed/a" title="Tides"></iframe>';
  const before = read(story());
  const after = read(story().replace('<p>来源', `${video}<aside><p>更多视频</p>${video}</aside><p>来源`));
  expect(JSON.stringify(after.content).match(/embedTitle":"Tides"/g)).toHaveLength(1);
  expect([after.textLength, after.hanLength]).toEqual([before.textLength, before.hanLength]);
});

import { expect } from '@playwright/test';
import { contentToPlainText } from '../../src/core/format/plain-text';
import { readArticle, test } from '../kit/chromium-test';
import { expectedArticle, ownPage, sharedFragment, wrapInFullPage } from '../kit/template';

const ADDRESS = 'http://www.bannedbook.org/bnews/worldnews/20261106/1957000.html';
const own = ownPage('template-fragment.html');
const shared = sharedFragment();

const cases = [
  { name: 'own article in a full page', html: ownPage('template-full.html'), fragment: own },
  { name: 'own article as a bare fragment', html: own, fragment: own },
  ...(shared
    ? [
        { name: 'target article in a full page', html: wrapInFullPage(shared), fragment: shared },
        { name: 'target article as the bare fragment it is', html: shared, fragment: shared },
      ]
    : []),
];

for (const { name, html, fragment } of cases) {
  test(`the rule reads the ${name}, every character in order`, async ({ site, browserWithExtension }) => {
    site.handler = (url) => (url.pathname.endsWith('.html') ? { body: html } : undefined);
    await browserWithExtension.page.goto(ADDRESS);
    const article = await readArticle(browserWithExtension);
    const expected = expectedArticle(fragment);

    expect(article.origin).toEqual({ kind: 'rule', id: 'www.bannedbook.org' });
    expect(article.title).toBe(expected.title);
    expect(article.source).toBe(expected.source);
    expect(article.language).toMatch(/^zh-(?:CN|Hans)$/);
    expect(contentToPlainText(article.content, { captions: false }).split('\n\n')).toEqual(expected.paragraphs);
    expect(captionsOf(article.content)).toEqual(expected.captions);
    expect(article.related.map(({ title }) => title)).toEqual(expected.related);
    expect(article.related.every(({ href }) => href.startsWith('http'))).toBe(true);
    expect(article.tags.map(({ text }) => text).sort()).toEqual([...expected.tags].sort());
    expect(article.tags.every(({ href }) => href?.includes('/bnews/tag/'))).toBe(true);
    expect(JSON.stringify(article.content)).not.toMatch(/"tagName":"a"/);
  });
}

function captionsOf(content: Parameters<typeof contentToPlainText>[0]): string[] {
  const figures = content.children.filter((node) => node.type === 'element' && node.tagName === 'figure');
  expect(JSON.stringify(figures)).toContain('"className":["credit"]');
  return contentToPlainText({ type: 'root', children: figures }, { captions: true }).split(/\n+/);
}

test('the target article has its nine tags, counted and glossed', async ({ site, browserWithExtension }) => {
  test.skip(!shared, 'the shared page is not on this machine');
  site.handler = () => ({ body: shared ?? '' });
  await browserWithExtension.page.goto(ADDRESS);
  const { tags, title } = await readArticle(browserWithExtension);
  expect(title).toBe('异常罕见：中美两国将要讨论这个问题');
  expect(tags.map(({ text }) => text).sort()).toEqual(['美国', '中国', '俄罗斯', '拜登政府', '拜登', '核弹头', '核武库', '华盛顿', '习近平'].sort());
  expect(tags.find(({ text }) => text === '拜登')?.gloss).toBe('Joe Biden');
  for (const { text, count } of tags) expect(`${text} ${count}`).toBe(`${text} ${countIndependently(text)}`);
  expect(tags.map(({ count }) => count)).toEqual(tags.map(({ count }) => count).toSorted((a, b) => b - a));
});

/** Counts a name in the shared page's paragraphs, leaving out those that belong to the one longer tag around it. */
function countIndependently(text: string): number {
  const { paragraphs, captions } = expectedArticle(shared ?? '');
  const body = [...paragraphs, ...captions].join('\n');
  const counted = text === '拜登' ? body.replaceAll('拜登政府', '') : body;
  return counted.split(text).length - 1;
}

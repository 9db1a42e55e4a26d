import { expect } from '@playwright/test';
import { contentToPlainText } from '../../src/core/format/plain-text';
import { test } from '../kit/chromium-test';
import { articleOf, entitiesOf, readClipboard } from '../kit/drive-extension';
import { pressInMenu } from '../kit/press-in-menu';
import { expectedArticle, keywordAddresses, sharedFragment, TEMPLATE_ADDRESS, type TemplateCase, templateCases } from '../kit/template';

const shared = sharedFragment();

for (const { name, html, fragment } of templateCases()) {
  test(`the rule reads the ${name}, every character in order`, async ({ site, browserWithExtension: { page, openPopup } }) => {
    site.handler = (url) => (url.pathname.endsWith('.html') ? { body: html } : undefined);
    await page.goto(TEMPLATE_ADDRESS);
    const article = await articleOf(await openPopup(page));
    const expected = expectedArticle(fragment);

    expect(article.origin).toEqual({ kind: 'rule', id: 'www.bannedbook.org' });
    expect(article.title).toBe(expected.title);
    expect(article.source).toBe(expected.source);
    expect(article.language).toMatch(/^zh-(?:CN|Hans)$/);
    expect(contentToPlainText(article.content, { captions: false }).split('\n\n')).toEqual(expected.paragraphs);
    expect(captionsOf(article.content)).toEqual(expected.captions);
    expect(article.related.map(({ title }) => title)).toEqual(expected.related);
    expect(article.related.every(({ href }) => /^https?:\/\/www\.bannedbook\.org\//.test(href))).toBe(true);
    expect(article.tags.map(({ text }) => text).sort()).toEqual([...expected.tags].sort());
    expect(article.tags.every(({ href }) => /^https?:\/\/www\.bannedbook\.org\/bnews\/tag\//.test(href ?? ''))).toBe(true);
    expect(JSON.stringify(article.content)).not.toMatch(/"tagName":"a"/);
  });
}

test('the template is known by what it leaves in the text, whatever the host', async ({
  site,
  browserWithExtension: { page, openPopup },
}) => {
  const [{ html, fragment }] = templateCases() as [TemplateCase];
  site.handler = (url) => (url.pathname.endsWith('.html') ? { body: html } : undefined);
  await page.goto('http://mirror.example/2026/11/1957000.html');
  const { origin, content, source } = await articleOf(await openPopup(page));
  const expected = expectedArticle(fragment);
  expect(origin).toEqual({ kind: 'rule', id: 'wordpress-inline-tags' });
  expect(source).toBe(expected.source);
  expect(contentToPlainText(content, { captions: false }).split('\n\n')).toEqual(expected.paragraphs);
});

for (const { name, html, fragment } of templateCases().filter(({ name }) => name.includes('full page'))) {
  test(`links that the site put on words come back when they are asked for, and are in no copy: ${name}`, async ({
    site,
    browserWithExtension,
  }) => {
    const { page, openPopup, leavePopup } = browserWithExtension;
    site.handler = (url) => (url.pathname.endsWith('.html') ? { body: html } : undefined);
    await page.goto(TEMPLATE_ADDRESS);
    await (await openPopup(page)).getByRole('button', { name: 'Read', exact: true }).click();
    await leavePopup();
    const content = page.locator('.content');
    const text = await content.textContent();
    const links = content.locator('a[href]');
    await expect(content).toBeVisible();
    await expect(links).toHaveCount(0);
    expect(new Set(await content.locator('p, p > a').evaluateAll(paintOf)).size).toBe(1);
    await page.getByRole('button', { name: 'Copy text' }).click();
    await expect(page.getByText('Copied to the clipboard')).toBeVisible();
    expect((await readClipboard(browserWithExtension)).html).not.toMatch(/<(?:a|span)\b|keyword|https?:/i);
    await pressInMenu(page, 'Show keyword links');
    expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual(keywordAddresses(fragment));
    expect(await content.textContent()).toBe(text);
    await pressInMenu(page, 'Show keyword links');
    await expect(links).toHaveCount(0);
  });
}

/** Run in the page. */
function paintOf(elements: (HTMLElement | SVGElement)[]): string[] {
  return elements.map((element) => {
    const { color, textDecorationLine, cursor } = getComputedStyle(element);
    return [color, textDecorationLine, cursor].join();
  });
}

function captionsOf(content: Parameters<typeof contentToPlainText>[0]): string[] {
  const figures = content.children.filter((node) => node.type === 'element' && node.tagName === 'figure');
  expect(JSON.stringify(figures)).toContain('"className":["credit"]');
  return contentToPlainText({ type: 'root', children: figures }, { captions: true }).split(/\n+/);
}

if (shared) {
  test('the target article has its nine tags, counted and glossed', async ({ site, browserWithExtension: { page, openPopup } }) => {
    site.handler = () => ({ body: shared });
    await page.goto(TEMPLATE_ADDRESS);
    const popup = await openPopup(page);
    const { tags, title } = await articleOf(popup);
    expect(title).toBe('异常罕见：中美两国将要讨论这个问题');
    const names = ['美国', '中国', '俄罗斯', '拜登政府', '拜登', '核弹头', '核武库', '华盛顿', '习近平'];
    expect(tags.map(({ text }) => text).sort()).toEqual(names.sort());
    for (const { text, count } of tags) expect(`${text} ${count}`).toBe(`${text} ${countIndependently(shared, text)}`);
    expect(tags.map(({ count }) => count)).toEqual(tags.map(({ count }) => count).toSorted((a, b) => b - a));

    const entities = await entitiesOf(popup);
    const found = entities.map(({ text }) => text);
    expect(found.slice(0, names.length).sort()).toEqual(names.sort());
    expect(found).toEqual(expect.arrayContaining(['卡内基国际和平研究院', '新削减战略武器条约', '赵通', '莫斯科']));
    expect(found).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:科学|中美|美中)$/)]));
    expect(entities.find(({ text }) => text === '拜登')).toMatchObject({ gloss: 'Joe Biden', kind: 'person' });
  });
}

/** Counts a name in the page's paragraphs, leaving out those that belong to the one longer tag around it. */
function countIndependently(fragment: string, text: string): number {
  const { paragraphs, captions } = expectedArticle(fragment);
  const body = [...paragraphs, ...captions].join('\n');
  const counted = text === '拜登' ? body.replaceAll('拜登政府', '') : body;
  return counted.split(text).length - 1;
}

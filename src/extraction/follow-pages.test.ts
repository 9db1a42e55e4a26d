import { expect, test } from 'vitest';
import type { Article } from '../core/article';
import type { MorePages } from '../core/article-pages';
import { textRuns } from '../core/content-text';
import type { SiteRule } from '../rules/rule';
import { readArticle } from './extract-article';
import { followPages, type PageWays } from './follow-pages';
import { pageFrom } from './page-from.test-support';
import { makeRuleReader } from './site-rules/rule-reader';

const SITE = 'https://news.example';
const PARTS = ['ebb', 'flood', 'slack', 'spring'].map((word) =>
  Array.from({ length: 3 }, (_, index) => `Paragraph ${index + 1} of the ${word} tells at some length how water, wind and moon agree.`),
);

/** A page as its site writes it; the row of numbers has no link for the page itself. */
function markup(number: number, { total = 4, paragraphs = PARTS[number - 1] ?? [], next = number + 1 } = {}): string {
  const row = Array.from({ length: total }, (_, index) => {
    const one = index + 1;
    return one === number ? `<b>${one}</b>` : `<a href="${one === number + 1 ? addressOf(next) : addressOf(one)}">${one}</a>`;
  });
  return `<title>Tides</title><article><h1>Tides</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><p class="pages">${row.join(' ')}</p>`;
}

const addressOf = (number: number) => (number === 1 ? '/sea/tides' : `/sea/tides/${number}`);

type Answer = Awaited<ReturnType<PageWays['fetchPage']>>;

/** Follows an article whose pages are given by their paths; one that is missing is refused. */
function follow(answers: Readonly<Record<string, Answer | string>>, options: { first?: string; rule?: Partial<SiteRule> } = {}) {
  const asked: string[] = [];
  const html = options.first ?? markup(1);
  const rules = options.rule && makeRuleReader([{ id: 'own', match: ['*://news.example/*'], checked: '2026-11-28', ...options.rule }]);
  const read: PageWays['read'] = (page) => readArticle(page, { rules });
  const article = read(pageFrom(html, `${SITE}/sea/tides`));
  if (!article.ok) throw new Error(article.reason);
  const fetchPage = async (address: string): Promise<Answer> => {
    const path = address.replace(SITE, '');
    asked.push(path);
    const answer = answers[path] ?? { reason: 'refused', status: 404 };
    return typeof answer === 'string' ? { url: address, markup: answer } : answer;
  };
  const more = followPages(article.value, pageFrom(html, `${SITE}/sea/tides`), { fetchPage, read, rules });
  return { more: more as MorePages, asked };
}

const load = (more: MorePages, seen: unknown[] = []) => more.load((page, total) => seen.push([page, total]));
const textsOf = ({ content }: Article) => textRuns(content).map(({ text }) => text);
const pages = (...numbers: number[]) => Object.fromEntries(numbers.map((number) => [addressOf(number), markup(number)]));

test('four pages are one article, each loaded once', async () => {
  const { more, asked } = follow(pages(2, 3, 4));
  expect(more).toMatchObject({ current: 1, total: 4 });
  const seen: unknown[] = [];
  const loaded = await load(more, seen);
  expect(textsOf(loaded.article)).toEqual(PARTS.flat());
  expect(loaded).toMatchObject({ isWhole: true, total: 4, breaks: [{ page: 2 }, { page: 3 }, { page: 4 }] });
  expect(loaded.failed).toBeUndefined();
  expect(seen).toEqual([2, 3, 4].map((page) => [page, 4]));
  expect(asked).toEqual([2, 3, 4].map(addressOf));
});

test('an article of one page has none', () => {
  expect(follow({}, { first: markup(1, { total: 1 }) }).more).toBeUndefined();
});

test('a failure tells its page, keeps what came, and is where the next try goes on', async () => {
  const answers: Record<string, Answer | string> = { ...pages(2, 4), [addressOf(3)]: { reason: 'refused', status: 500 } };
  const { more, asked } = follow(answers);
  const first = await load(more);
  expect(first.failed).toEqual({ page: 3, reason: 'refused', status: 500 });
  expect(textsOf(first.article)).toEqual([PARTS[0], PARTS[1]].flat());
  expect(first.isWhole).toBe(false);
  answers[addressOf(3)] = markup(3);
  const second = await load(more);
  expect(textsOf(second.article)).toEqual(PARTS.flat());
  expect(second).toMatchObject({ isWhole: true, total: 4 });
  expect(asked.filter((path) => path === addressOf(2))).toHaveLength(1);
});

test('a page without an article is a failure', async () => {
  const { more } = follow({ ...pages(2), [addressOf(3)]: '<p>Please sign in.</p>' });
  expect((await load(more)).failed).toEqual({ page: 3, reason: 'no-article' });
});

test('a page that would keep the tab busy is not read', async () => {
  const { more } = follow({ ...pages(2), [addressOf(3)]: markup(3, { paragraphs: Array.from({ length: 10_001 }, () => 'Tide.') }) });
  expect((await load(more)).failed).toEqual({ page: 3, reason: 'too-large' });
});

test.each<[string, Record<string, Answer | string>]>([
  ['leads back', { ...pages(2), [addressOf(3)]: markup(3, { next: 2 }) }],
  ['says what one before said', { ...pages(2, 3), [addressOf(4)]: markup(4, { paragraphs: PARTS[1] }) }],
  ['is sent to the first page', { ...pages(2, 3), [addressOf(4)]: { url: `${SITE}/sea/tides#top`, markup: markup(1) } }],
])('a page that %s ends the article', async (_, answers) => {
  const { more, asked } = follow(answers);
  const loaded = await load(more);
  expect(textsOf(loaded.article)).toEqual(PARTS.slice(0, 3).flat());
  expect(loaded).toMatchObject({ isWhole: true, total: 3 });
  expect(asked.length).toBeLessThan(4);
});

test('twenty pages at one press, the rest at the next', async () => {
  const paragraphs = (number: number) => PARTS[0]?.map((text) => `${text} So it was for ${number} winters, and so it will be.`) ?? [];
  const many = Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [addressOf(index + 2), markup(index + 2, { total: 25, paragraphs: paragraphs(index + 2) })]),
  );
  const { more, asked } = follow(many, { first: markup(1, { total: 25 }) });
  expect(await load(more)).toMatchObject({ isWhole: false, total: 25 });
  expect(asked).toHaveLength(20);
  expect(await load(more)).toMatchObject({ isWhole: true, total: 25 });
});

test('cancelled, it keeps what came, says nothing of a failure, and goes on when it is asked again', async () => {
  const answers = pages(2, 3, 4);
  const { more } = follow(answers);
  const cancelled = await more.load((page) => page === 3 && more.cancel());
  expect(cancelled.failed).toBeUndefined();
  expect(cancelled.isWhole).toBe(false);
  expect(cancelled.breaks.length).toBeLessThan(3);
  expect(textsOf((await load(more)).article)).toEqual(PARTS.flat());
});

test('a rule tells the next page by its own address', async () => {
  const part = (number: number, link = '') =>
    `<title>Tides</title><h1>Tides</h1><div class="story">${(PARTS[number - 1] ?? []).map((text) => `<p>${text}</p>`).join('')}</div>${link}`;
  const rule = { content: '.story', nextPage: '.onward' };
  const { more } = follow(
    { '/sea/ebb-and-flood': part(2) },
    { first: part(1, '<a class="onward" href="/sea/ebb-and-flood">Onward</a>'), rule },
  );
  expect(textsOf((await load(more)).article)).toEqual([PARTS[0], PARTS[1]].flat());
});

test('a rule tells the page that has all of it', async () => {
  const first = markup(1).replace('</article>', '</article><a class="all" href="/sea/tides/all">All on one page</a>');
  const { more, asked } = follow(
    { '/sea/tides/all': markup(1, { total: 1, paragraphs: PARTS.flat() }) },
    { first, rule: { singlePage: '.all' } },
  );
  const loaded = await load(more);
  expect(textsOf(loaded.article)).toEqual(PARTS.flat());
  expect(loaded).toMatchObject({ isWhole: true, breaks: [] });
  expect(asked).toEqual(['/sea/tides/all']);
});

test('a further page whose elements are named as members of the document and of a form is read', async () => {
  const clobbering = '<img name="documentElement"><form><input name="parentElement"><a rel="next" href="/sea/tides/3">next</a></form>';
  const { more } = follow({ ...pages(3, 4), [addressOf(2)]: markup(2) + clobbering });
  expect(textsOf((await load(more)).article)).toEqual(PARTS.flat());
});

test('a further page that what reads it cannot bear has no article, and ends nothing else', async () => {
  const { more } = follow({ [addressOf(2)]: { url: 'not an address', markup: markup(2) } });
  expect((await load(more)).failed).toEqual({ page: 2, reason: 'no-article' });
});

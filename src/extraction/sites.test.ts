import { expect, test } from 'vitest';
import { contentToPlainText } from '../core/format/plain-text';
import { parseRule } from '../rules/parse-rules';
import { SITE_RULES } from '../rules/registry';
import type { RuleExample, SiteRule } from '../rules/rule';
import { findRules, indexRules } from '../rules/rule-index';
import { SHIPPED_HOSTS } from '../rules/shipped-hosts';
import { TEMPLATE_MARKS } from '../rules/template-marks';
import { readArticle } from './extract-article';
import { pageFrom } from './page-from.test-support';
import { PlaceSearch } from './site-rules/place-search';
import { makeRuleReader } from './site-rules/rule-reader';

interface SiteFile {
  readonly rule: SiteRule;
  readonly examples: readonly RuleExample[];
}

const files = Object.entries(import.meta.glob<SiteFile>('../rules/sites/*.ts', { eager: true }));
const sites = files.map(([, site]) => site);
const examples = sites.flatMap((site) => site.examples.map((example) => ({ ...example, rule: site.rule })));
const rules = makeRuleReader([], SITE_RULES);

test('every file of the folder is registered, and named as its rule', () => {
  expect(files.map(([path]) => path).sort()).toEqual(SITE_RULES.map(({ id }) => `../rules/sites/${id}.ts`).sort());
  expect(sites.length).toBeGreaterThan(0);
});

test.each(sites)('$rule.id is data only, in order, and has an example', ({ rule, examples }) => {
  expect(structuredClone(rule)).toEqual(rule);
  expect(parseRule(rule)).toEqual({ rule, problems: [] });
  expect(examples.length).toBeGreaterThan(0);
});

test.each(examples)('$rule.id reads $url', ({ rule, url, html, title, paragraphs, source, tags, related }) => {
  const result = readArticle(pageFrom(html, url), { rules });
  if (!result.ok) throw new Error(result.reason);
  const article = result.value;
  expect(article.origin).toEqual({ kind: 'rule', id: rule.id });
  expect(article.title).toBe(title);
  expect(contentToPlainText(article.content, { captions: false }).split('\n\n')).toEqual(paragraphs);
  expect(article.source).toBe(source);
  expect(article.tags.map(({ text }) => text)).toEqual(tags ?? []);
  expect(article.related.map((link) => link.title)).toEqual(related ?? []);
});

test.each(examples)('no other rule reads $url, an example of $rule.id', ({ rule, url, html }) => {
  const others = SITE_RULES.filter((other) => other !== rule);
  const page = pageFrom(html, url);
  expect(makeRuleReader(others)(page)?.id).toBeUndefined();
});

test.each(sites)('every place of $rule.id is used by an example', ({ rule, examples }) => {
  const searches = examples.map(({ html, url }) => new PlaceSearch(pageFrom(html, url), () => true));
  for (const place of placesOf(rule)) {
    const found = searches.map((search) => search.find('', place));
    expect(
      found.some(({ elements, texts }) => elements.length + texts.length > 0),
      place,
    ).toBe(true);
  }
});

test('a rule for every host is told by its mark, which content scripts look for', () => {
  const templates = SITE_RULES.filter(({ match }) => match.includes('<all>'));
  expect(templates.map(({ when }) => when?.selector).join(', ')).toBe(TEMPLATE_MARKS);
});

test('the hosts of all rules are known to who brings their script into a page', () => {
  const patterns = SITE_RULES.flatMap(({ match }) => match).filter((match) => match !== '<all>');
  const hosts = patterns.map((match) => /^\*:\/\/([^*/]+)\//.exec(match)?.[1]);
  expect([...new Set(hosts)]).toEqual(SHIPPED_HOSTS);
});

test('a list of posts is read by no template', () => {
  for (const { html, rule } of examples.filter(({ rule }) => rule.when)) {
    const list = pageFrom(html + html, 'https://list.example/');
    expect(makeRuleReader([rule])(list)?.id).toBeUndefined();
  }
});

test('hosts are matched exactly', () => {
  const ids = (url: string) => findRules(indexRules(SITE_RULES), url).map(({ id }) => id);
  expect(ids('https://WWW.bannedbook.org/bnews/1.html')).toContain('www.bannedbook.org');
  expect(ids('https://www.bannedbook.org.example/')).not.toContain('www.bannedbook.org');
  expect(ids('https://notwww.bannedbook.org/')).not.toContain('www.bannedbook.org');
});

function placesOf(rule: SiteRule): string[] {
  const { content, title, byline, published, source, related, tags, remove, unwrap, keep, lazy, nextPage, singlePage } = rule;
  const tagPlaces = typeof tags === 'string' ? tags : tags?.map(({ place }) => place);
  const own = [content, title, byline, published, source, related, tagPlaces, remove, unwrap, keep, nextPage, singlePage];
  return [...own.flatMap((place) => place ?? []), ...(lazy ?? []).map(({ place }) => place)];
}

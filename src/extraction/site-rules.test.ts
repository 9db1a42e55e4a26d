import { expect, test } from 'vitest';
import { contentToPlainText } from '../core/format/plain-text';
import type { RuleExample, SiteRule } from '../rules/rule';
import { readArticle } from './extract-article';
import { pageFrom } from './page-from.test-support';

interface SiteFile {
  readonly rule: SiteRule;
  readonly examples: readonly RuleExample[];
}

const sites = Object.values(import.meta.glob<SiteFile>('../rules/sites/*.ts', { eager: true }));
const examples = sites.flatMap((site) => site.examples.map((example) => ({ ...example, rule: site.rule })));

test('every rule has an example', () => {
  expect(sites.length).toBeGreaterThan(0);
  for (const { rule, examples } of sites) expect(examples.length, rule.id).toBeGreaterThan(0);
});

test.each(examples)('$rule.id reads $url', ({ rule, url, html, title, paragraphs, source, tags, related }) => {
  const result = readArticle(pageFrom(html, url));
  if (!result.ok) throw new Error(result.reason);
  const article = result.value;
  expect(article.origin).toEqual({ kind: 'rule', id: rule.id });
  expect(article.title).toBe(title);
  expect(contentToPlainText(article.content, { captions: false }).split('\n\n')).toEqual(paragraphs);
  expect(article.source).toBe(source);
  expect(article.tags.map(({ text }) => text)).toEqual(tags);
  expect(article.related.map((link) => link.title)).toEqual(related);
});

test.each(sites)('every selector of $rule.id is used by an example', ({ rule, examples }) => {
  const selectors = [rule.content, rule.title, rule.source, rule.related, rule.tags, ...(rule.remove ?? []), ...(rule.unwrap ?? [])];
  const pages = examples.map(({ html, url }) => pageFrom(html, url).document);
  for (const selector of selectors) {
    if (selector)
      expect(
        pages.some((page) => page.querySelector(selector)),
        selector,
      ).toBe(true);
  }
});

import type { RelatedArticle } from '../core/article';
import type { SiteRule } from '../rules/rule';
import type { PageBlocks } from './blocks';
import { chooseContent } from './choose-content';
import { elementText } from './element-text';
import { plainInlineMarkup, unwrap, unwrapLink } from './inline-markup';
import type { Metadata } from './metadata';
import { type Page, resolveWebUrl } from './page';
import { labelledSource } from './source-line';

/** The element of the copy that holds the article, and what its surroundings told. */
export interface MainContent {
  readonly element: Element;
  readonly source?: string;
  readonly standfirst?: string;
  readonly related: readonly RelatedArticle[];
}

/** Reads the main content where a site rule says it is; undefined where the page has no such place. */
export function applyRule(page: Page, rule: SiteRule): MainContent | undefined {
  const element = page.document.querySelector(rule.content);
  if (!element) return undefined;
  const related = rule.related ? relatedArticles(page, element, rule.related) : [];
  const source = rule.source ? labelledSource(elementText(element.querySelector(rule.source))) : undefined;
  for (const selector of rule.unwrap ?? []) for (const wrapper of element.querySelectorAll(selector)) unwrapLink(wrapper);
  for (const selector of rule.remove ?? []) for (const block of element.querySelectorAll(selector)) removeBlock(block);
  plainInlineMarkup(element);
  return { element, related, ...(source ? { source } : {}) };
}

/** A rule takes blocks out; inside a kept line of text it can only unwrap. */
function removeBlock(block: Element): void {
  if (block.parentElement?.closest('p, h2, h3, h4, blockquote')) unwrap(block);
  else block.remove();
}

function relatedArticles(page: Page, element: Element, selector: string): RelatedArticle[] {
  return Array.from(element.querySelectorAll(selector)).flatMap((link) => {
    const [title, href] = [elementText(link), resolveWebUrl(page, link.getAttribute('href'))];
    return title && href ? [{ title, href }] : [];
  });
}

/** Chooses the main content of a page without a rule; undefined where nothing on it reads like an article. */
export function chooseMainContent(page: Page, blocks: PageBlocks, metadata: Metadata): MainContent | undefined {
  const chosen = chooseContent(page, blocks, metadata);
  if (!chosen) return undefined;
  const { element, standfirst } = chosen;
  plainInlineMarkup(element);
  return { element, related: [], ...(standfirst ? { standfirst } : {}) };
}

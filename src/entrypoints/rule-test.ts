import { contentToPlainText } from '../core/format/plain-text';
import { withoutUndefined } from '../core/without-undefined';
import { makeRuleReader } from '../extraction/site-rules/rule-reader';
import { tryRule } from '../extraction/site-rules/try-rule';
import { SITE_RULES } from '../rules/registry';
import type { SiteRule } from '../rules/rule';
import type { RuleTrial } from '../rules/rule-trial';
import { getPageReader } from './page-reader';
import { readWithRules } from './reader-parts';

/** Paragraphs of the article that are shown, and how much of each, in UTF-16 code units. */
const MOST_PARAGRAPHS = 4;
const MOST_WORDS = 400;

/** Tries a rule on the page: what it finds, and the article as it would be read, by the script that reads pages. */
function limpidTryRule(rule: SiteRule, others: readonly SiteRule[]): RuleTrial | undefined {
  const readByAll = makeRuleReader([rule, ...others], SITE_RULES);
  let trial: Omit<RuleTrial, 'article'> | undefined;
  const result = readWithRules(
    (page) => {
      trial = tryRule(page, rule);
      return readByAll(page);
    },
    () => getPageReader().readPage(),
  );
  if (!trial || !result.ok) return trial;
  const { title, bylines, published, content } = result.value;
  const paragraphs = contentToPlainText(content, { captions: false }).split('\n\n').slice(0, MOST_PARAGRAPHS);
  const article = withoutUndefined({ title, bylines, published, paragraphs: paragraphs.map((text) => text.slice(0, MOST_WORDS)) });
  return { ...trial, article };
}

Object.assign(globalThis, { limpidTryRule });

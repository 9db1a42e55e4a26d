import { placesOf } from '../../rules/places-of';
import type { SiteRule } from '../../rules/rule';
import { findRules, indexRules } from '../../rules/rule-index';
import type { RuleTrial, TriedPlace } from '../../rules/rule-trial';
import { elementText } from '../element-text';
import type { Page } from '../page';
import { PlaceSearch } from './place-search';
import { readByRules } from './read-by-rules';
import { resolveRule } from './resolve-rule';

/** Most blocks of which a person is shown how they begin, and how much of each, in UTF-16 code units. */
const MOST_SHOWN = 20;
const MOST_WORDS = 120;
/** Milliseconds for the counting, besides what the rule itself may take. */
const COUNT_TIME = 300;

/** Tells what a rule finds on the copy of a page, and what it would take; the copy stays as it was. */
export function tryRule(page: Page, rule: SiteRule): Omit<RuleTrial, 'article'> {
  const start = performance.now();
  const { reports } = readByRules(page, [rule]);
  const time = performance.now() - start;
  return {
    url: page.url,
    matches: findRules(indexRules([rule]), page.url).length > 0,
    outcome: reports[0]?.outcome ?? 'over-time',
    time,
    places: countPlaces(page, rule),
    hidden: hiddenBy(page, rule),
  };
}

function countPlaces(page: Page, rule: SiteRule): TriedPlace[] {
  const search = timed(page);
  return placesOf(rule).map(({ field, place }) => {
    const { elements, texts } = search.find(field, place);
    const problem = search.problems.find((one) => one.field === field)?.reason;
    return { field, place, found: elements.length + texts.length, ...(problem ? { problem } : {}) };
  });
}

function hiddenBy(page: Page, rule: SiteRule): RuleTrial['hidden'] {
  const remove = new Set(resolveRule(page, rule, timed(page))?.remove);
  const texts = [...remove].slice(0, MOST_SHOWN).map((element) => elementText(element).slice(0, MOST_WORDS));
  return { count: remove.size, texts: texts.filter(Boolean) };
}

function timed(page: Page): PlaceSearch {
  const end = performance.now() + COUNT_TIME;
  return new PlaceSearch(page, () => performance.now() < end);
}

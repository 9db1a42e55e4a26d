import { compileGlob } from '../../rules/glob';
import type { RuleCondition } from '../../rules/rule';
import { hasType } from '../json-ld';
import { readMetaTags } from '../meta-tags';
import type { Page } from '../page';
import type { PlaceSearch } from './place-search';

/** Longer names of generators are none, in UTF-16 code units. */
const MAX_GENERATOR = 200;

/** Whether a page is what a rule asks for. */
export function fitsPage(page: Page, search: PlaceSearch, { selector, generator, schemaType, place }: RuleCondition): boolean {
  return (
    (generator === undefined ||
      (readMetaTags(page).get('generator') ?? []).map((name) => name.slice(0, MAX_GENERATOR)).some(compileGlob(generator))) &&
    (selector === undefined || isThere(search, 'when.selector', selector)) &&
    (place === undefined || isThere(search, 'when.place', place)) &&
    (schemaType === undefined || hasType(page, schemaType))
  );
}

function isThere(search: PlaceSearch, field: string, place: string): boolean {
  const { elements, texts } = search.find(field, place);
  return elements.length > 0 || texts.length > 0;
}

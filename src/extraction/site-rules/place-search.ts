import type { Place } from '../../rules/rule';
import type { Page } from '../page';

/** What a place holds: elements, or the texts that an XPath expression gives. */
export interface Found {
  readonly elements: readonly Element[];
  readonly texts: readonly string[];
}

/** A place that was passed over. */
export interface PlaceProblem {
  /** `remove[2]` */
  readonly field: string;
  readonly place: string;
  readonly reason: 'broken';
}

/** More elements of one place are looked at by no rule. */
const MOST_FOUND = 5000;
const XPATH = 'xpath:';
const NOTHING: Found = { elements: [], texts: [] };

/** Searches the copy of a page for the places of one rule, as long as its time lasts: behind that it finds nothing. */
export class PlaceSearch {
  readonly problems: PlaceProblem[] = [];
  #isOver = false;

  /** @param hasTime - asked before each place */
  constructor(
    private readonly page: Page,
    private readonly hasTime: () => boolean,
  ) {}

  /** Whether the time was too short; what was found then is not all there is. */
  isOver(): boolean {
    this.#isOver ||= !this.hasTime();
    return this.#isOver;
  }

  /** What the first of the places holds that holds anything. */
  first(field: string, place: Place | undefined): Found {
    for (const [index, one] of listOf(place).entries()) {
      const found = this.find(Array.isArray(place) ? `${field}[${index}]` : field, one);
      if (found.elements.length > 0 || found.texts.length > 0) return found;
    }
    return NOTHING;
  }

  /** The elements of all places. */
  all(field: string, places: readonly string[] = []): Element[] {
    return places.flatMap((place, index) => this.find(`${field}[${index}]`, place).elements);
  }

  find(field: string, place: string): Found {
    if (this.isOver()) return NOTHING;
    try {
      return place.startsWith(XPATH) ? this.#evaluate(place.slice(XPATH.length)) : this.#select(place);
    } catch {
      this.problems.push({ field, place, reason: 'broken' });
      return NOTHING;
    }
  }

  #select(selector: string): Found {
    return { elements: Array.from(this.page.document.querySelectorAll(selector)).slice(0, MOST_FOUND), texts: [] };
  }

  #evaluate(expression: string): Found {
    const { document } = this.page;
    const result = document.evaluate(expression, document, null, XPathResult.ANY_TYPE);
    if (result.resultType !== XPathResult.UNORDERED_NODE_ITERATOR_TYPE) return { elements: [], texts: textsOf(result) };
    const nodes: Node[] = [];
    for (let node = result.iterateNext(); node && nodes.length < MOST_FOUND; node = result.iterateNext()) nodes.push(node);
    return {
      elements: nodes.filter(isElement),
      texts: nodes.flatMap((node) => (isElement(node) ? [] : (node.nodeValue?.trim() ?? ''))).filter(Boolean),
    };
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const listOf = (place: Place | undefined): readonly string[] => (typeof place === 'string' ? [place] : (place ?? []));

/** A condition that does not hold is nothing; one that holds is a text like any other. */
function textsOf({ resultType, stringValue, numberValue, booleanValue }: Partial<XPathResult>): string[] {
  if (resultType === XPathResult.BOOLEAN_TYPE) return booleanValue ? ['true'] : [];
  if (resultType === XPathResult.NUMBER_TYPE) return numberValue ? [String(numberValue)] : [];
  return [stringValue?.trim() ?? ''].filter(Boolean);
}

import { comparesSiblings, textsRead } from '../../rules/place-weight';
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
  /** `too-heavy`: it asks for siblings, and too many stand in a row here, or for texts, and too many stand too deep. */
  readonly reason: 'broken' | 'too-heavy';
}

/** More elements of one place are looked at by no rule. */
const MOST_FOUND = 5000;
/** Pairs of siblings of a page, of which a browser looks at three in a microsecond. */
const MOST_PAIRS = 250_000;
/** Characters that may be read for one place, each as often as elements stand around it: a browser reads ten in a microsecond. */
const MOST_TEXT = 1_500_000;
const XPATH = 'xpath:';
const NOTHING: Found = { elements: [], texts: [] };

/** Searches the copy of a page for the places of one rule, as long as its time lasts: behind that it finds nothing. */
export class PlaceSearch {
  readonly problems: PlaceProblem[] = [];
  #isOver = false;

  /** @param hasTime - asked before each place */
  constructor(
    private readonly page: Pick<Page, 'document'>,
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
    if (this.#isTooHeavy(place)) {
      this.problems.push({ field, place, reason: 'too-heavy' });
      return NOTHING;
    }
    try {
      return place.startsWith(XPATH) ? this.#evaluate(place.slice(XPATH.length)) : this.#select(place);
    } catch {
      this.problems.push({ field, place, reason: 'broken' });
      return NOTHING;
    }
  }

  #isTooHeavy(place: string): boolean {
    const { document } = this.page;
    if (comparesSiblings(place) && siblingPairs(document) > MOST_PAIRS) return true;
    const times = textsRead(place);
    return times > 0 && times * textWork(document) > MOST_TEXT;
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

const pairs = new WeakMap<Document, number>();

/** How often the browser looks at a sibling of each element, counted once a page. */
function siblingPairs(document: Document): number {
  let sum = pairs.get(document) ?? 0;
  if (sum === 0) for (const { childElementCount } of document.querySelectorAll('*')) sum += childElementCount ** 2;
  pairs.set(document, sum);
  return sum;
}

const works = new WeakMap<Document, number>();

/** Characters of a page, each counted for every element around it; counted once a page. */
function textWork(document: Document): number {
  let work = works.get(document);
  if (work === undefined) {
    work = 0;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const depths = new Map<Node | null, number>();
    for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) {
      const depth = (depths.get(node.parentNode) ?? 0) + 1;
      if (isElement(node)) depths.set(node, depth);
      else work += (node.nodeValue?.length ?? 0) * depth;
    }
    works.set(document, work);
  }
  return work;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const listOf = (place: Place | undefined): readonly string[] => (typeof place === 'string' ? [place] : (place ?? []));

/** A condition that does not hold is nothing; one that holds is a text like any other. Asked for a value of another type, a result throws. */
function textsOf(result: XPathResult): string[] {
  if (result.resultType === XPathResult.BOOLEAN_TYPE) return result.booleanValue ? ['true'] : [];
  if (result.resultType === XPathResult.NUMBER_TYPE) return result.numberValue ? [String(result.numberValue)] : [];
  return [result.stringValue.trim()].filter(Boolean);
}

import type { NearAddresses } from './page-address';

/** A link of a page to another page of its article. */
export interface Link {
  readonly element: Element;
  readonly address: string;
}

/** A row of the numbers of pages. */
interface NumberRow {
  readonly current: number;
  /** The highest number there. */
  readonly total: number;
  /** Address of the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** How many elements around a link its row may be. */
const MAX_DEPTH = 4;
/** Longest text of a row, in UTF-16 code units without white space. */
const MAX_TEXT = 160;
/** 2, [2], (2), 第2页, Page 2 */
const NUMBER = /^[[(（【第]?(?:page|seite|página|pagina)?\s*(\d{1,2})[页頁]?[\])）】]?$/iu;
/** 第1页/共4页, Page 1 of 4, 1 / 4 */
const COUNTED = /(\d{1,2})\s*[页頁]?\s*(?:[/／,，]|of|von|sur|de|di|из|من)\s*共?\s*(\d{1,2})/iu;

/**
 * Finds the row in which this page is a number without a link, and the next one has its link.
 * @param links - to pages of the same article
 * @param known - number of this page
 */
export function findNumberRow(url: string, near: NearAddresses, links: readonly Link[], known?: number): NumberRow | undefined {
  for (const { element } of links.filter((link) => numberOf(link.element) !== undefined)) {
    for (const box of boxesAround(element)) {
      const row = readRow(box, url, near, links, known);
      if (row) return row;
    }
  }
  return undefined;
}

function readRow(box: Element, url: string, near: NearAddresses, links: readonly Link[], known: number | undefined): NumberRow | undefined {
  const numbered = links.flatMap(({ element, address }) => {
    const number = box.contains(element) ? numberOf(element) : undefined;
    return number === undefined ? [] : { number, address };
  });
  const plain = numbersWithoutLink(box, url).filter((number) => numbered.every((link) => link.number !== number));
  const current = plain.find((number) => known === undefined || number === known);
  if (current === undefined) return undefined;
  const next = numbered.find(({ number, address }) => number === current + 1 && near.step(address));
  const step = next && near.step(next.address);
  const hasBefore = numbered.some(({ number }) => number < current);
  if (known === undefined && (step === 'from-first' ? current !== 1 : !hasBefore)) return undefined;
  return { current, total: Math.max(current, ...numbered.map(({ number }) => number)), next: next?.address };
}

/** The numbers of a row that lead nowhere, or here. */
function numbersWithoutLink(box: Element, url: string): number[] {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const numbers: number[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (leadsAway(text.parentElement?.closest('a[href]')?.getAttribute('href'), url)) continue;
    const words = text.nodeValue?.trim().split(/[\s|·,:：]+/) ?? [];
    numbers.push(...words.flatMap((word) => NUMBER.exec(word)?.[1] ?? []).map(Number));
  }
  return numbers;
}

function leadsAway(href: string | null | undefined, url: string): boolean {
  if (!href || /^(?:#|javascript:)/i.test(href)) return false;
  return !URL.canParse(href, url) || new URL(href, url).href.split('#')[0] !== url.split('#')[0];
}

function numberOf({ textContent }: Element): number | undefined {
  const number = NUMBER.exec(textContent?.trim() ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/** How many pages what stands beside the link to the next one counts: 1 / 4. */
export function numberBeside(element: Element, current: number): number | undefined {
  for (const box of boxesAround(element)) {
    const [, page, total] = COUNTED.exec(box.textContent ?? '') ?? [];
    if (Number(page) === current && Number(total) > current) return Number(total);
  }
  return undefined;
}

function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = element.parentElement; box && boxes.length < MAX_DEPTH; box = box.parentElement) {
    if ((box.textContent ?? '').replace(/\s/g, '').length <= MAX_TEXT) boxes.push(box);
  }
  return boxes;
}

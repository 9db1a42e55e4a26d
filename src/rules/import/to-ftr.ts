import type { Place, SiteRule } from '../rule';
import { MAX_LINE } from './bounds';
import { cssToXPath } from './css-to-xpath';
import { byIdOrClass, imageBySrc } from './ftr';
import { splitConditional } from './ftr-condition';
import { lazyImages } from './ftr-replacements';
import { fileOfSite } from './site-matches';
import type { WhyLeft } from './why-left';

/** A rule as a file of FiveFilters. */
export interface FtrFile {
  /** `example.org.txt`; undefined where no name says which pages the rule is for. */
  readonly name: string | undefined;
  readonly text: string;
  /** What the format cannot say. */
  readonly left: readonly { readonly what: string; readonly why: WhyLeft }[];
}

/** Fields that the format has no word for. */
const NO_WORD = ['when', 'source', 'related', 'tags', 'removeText', 'keep', 'css'] as const;

/**
 * Writes a rule in the format of FiveFilters. Read again, what is written is the same rule.
 * @example toFtr({ id: 'example.org', content: 'div[id="x"]', … }).text // "body: //div[@id='x']\n"
 */
export function toFtr(rule: SiteRule): FtrFile {
  const lines: string[] = [];
  const left: { what: string; why: WhyLeft }[] = NO_WORD.filter((name) => rule[name] !== undefined).map((what) => ({
    what,
    why: 'no-counterpart',
  }));
  const name = fileOfSite(rule);
  if (name === undefined) left.push({ what: 'match', why: 'no-counterpart' });
  const write = (what: string, written: readonly string[] | undefined): void => {
    if (written?.every((line) => line.length <= MAX_LINE && !/[\r\n]/.test(line))) lines.push(...written);
    else left.push({ what, why: 'no-counterpart' });
  };
  writePlaces(rule, write);
  for (const place of rule.remove ?? []) write(place, removeLine(place));
  for (const lazy of rule.lazy ?? []) write(lazy.place, lazyLines(lazy));
  return { name, text: lines.map((line) => `${line}\n`).join(''), left };
}

type Write = (what: string, lines: readonly string[] | undefined) => void;

function writePlaces(rule: SiteRule, write: Write): void {
  const fields: readonly (readonly [string, Place | undefined])[] = [
    ['title', rule.title],
    ['author', rule.byline],
    ['date', rule.published],
    ['body', rule.content],
    ['single_page_link', rule.singlePage],
    ['next_page_link', rule.nextPage],
    ['dissolve', rule.unwrap],
  ];
  for (const [name, places] of fields) for (const place of listOf(places)) write(place, placeLines(name, place));
}

function listOf(places: Place | undefined): readonly string[] {
  return typeof places === 'string' ? [places] : (places ?? []);
}

function placeLines(name: string, place: string): string[] | undefined {
  const expression = place.startsWith('xpath:') ? place.slice('xpath:'.length) : cssToXPath(place);
  if (expression === undefined || expression.trim() === '') return undefined;
  const split = name.endsWith('_link') ? splitConditional(expression) : undefined;
  return split ? [`${name}: ${split.link}`, `if_page_contains: ${split.condition}`] : [`${name}: ${expression}`];
}

function removeLine(place: string): string[] | undefined {
  const text = /^\[class\*="([^"\\]+)"\]/.exec(place)?.[1] ?? '';
  if (text !== '' && text === text.trim() && !text.includes("'") && byIdOrClass(text) === place) return [`strip_id_or_class: ${text}`];
  const source = /^img\[src\*="([^"\\]+)"\]$/.exec(place)?.[1] ?? '';
  if (source !== '' && source === source.trim() && !source.includes("'") && imageBySrc(source) === place)
    return [`strip_image_src: ${source}`];
  return placeLines('strip', place);
}

function lazyLines({ place, attribute }: { readonly place: string; readonly attribute: string }): string[] | undefined {
  return place === lazyImages(attribute).place ? [`src_lazy_load_attr: ${attribute}`] : undefined;
}

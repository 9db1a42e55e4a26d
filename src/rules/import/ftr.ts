import { MAX_FILE, MAX_PLACE } from './bounds';
import { cssString } from './css-string';
import { conditionalLink, givesText } from './ftr-condition';
import { LEFT_DIRECTIVES, LINK_DIRECTIVES, XPATH_DIRECTIVES } from './ftr-directives';
import { type FtrLine, ftrLines } from './ftr-lines';
import { lazyImages, takeReplacements } from './ftr-replacements';
import { emptyNotes, type Imported, importedOf, leave, type Notes, refusedFile, take } from './import-report';
import { type Placed, placeOfXPath } from './place-of-xpath';
import { emptyDraft, type RuleDraft, ruleOfDraft } from './rule-draft';
import { siteOfFile } from './site-matches';
import type { WhyLeft } from './why-left';

/** What reading a file has come to. */
interface Reading {
  readonly draft: RuleDraft;
  readonly notes: Notes;
}

/**
 * Reads a site configuration of FiveFilters' Full-Text RSS. The name of the file is the host.
 * @example importFtr('example.org.txt', "body: //div[@id='text']").rules // [{ id: 'example.org', content: 'div[id="text"]', … }]
 */
export function importFtr(name: string, text: string): Imported {
  if (text.length > MAX_FILE) return refusedFile(name, 'file-too-large');
  const site = siteOfFile(name);
  const reading: Reading = { draft: emptyDraft(), notes: emptyNotes() };
  const lines = readableLines(text, reading.notes);
  if (site) takeLines(lines, reading);
  else for (const { line, what } of lines) leave(reading.notes, line, what, 'no-host');
  return importedOf(site ? ruleOfDraft(site, reading.draft) : [], reading.notes);
}

function readableLines(text: string, notes: Notes): FtrLine[] {
  return ftrLines(text).flatMap((line) => {
    if (!('why' in line)) return [line];
    leave(notes, line.line, line.what, line.why);
    return [];
  });
}

function takeLines(lines: readonly FtrLine[], { draft, notes }: Reading): void {
  const replaces = ({ name }: FtrLine) => name === 'find_string' || name === 'replace_string';
  const others = lines.filter((line) => !replaces(line));
  takeReplacements(lines.filter(replaces), draft, notes);
  for (const [index, line] of others.entries()) {
    const why = line.name === 'if_page_contains' ? whyNoCondition(line, others[index - 1]) : takeLine(line, others[index + 1], draft);
    if (why) leave(notes, line.line, line.what, why);
    else take(notes, line.line, line.what);
  }
}

/** Puts a line into the draft; what it gives is why not, where it could not. */
function takeLine(line: FtrLine, next: FtrLine | undefined, draft: RuleDraft): WhyLeft | undefined {
  const { name, value } = line;
  const why = LEFT_DIRECTIVES.get(name) ?? (value === '' ? 'no-value' : undefined);
  if (why) return why;
  const link = LINK_DIRECTIVES.get(name);
  if (link) return put(draft[link], next?.name === 'if_page_contains' ? conditionalPlace(value, next.value) : placeOfXPath(value));
  const list = XPATH_DIRECTIVES.get(name);
  if (list) return isAttribute(line) ? 'attribute-only' : put(draft[list], placeOfXPath(value));
  if (name === 'src_lazy_load_attr') return takeLazy(value.toLowerCase(), draft);
  const removed = removedBy(line);
  return removed ? put(draft.remove, removed) : 'unknown-directive';
}

function put(list: string[], placed: Placed): WhyLeft | undefined {
  if ('why' in placed) return placed.why;
  list.push(placed.place);
  return undefined;
}

/** A condition is about the link in the line before, and has gone into its place. */
function whyNoCondition({ value }: FtrLine, before: FtrLine | undefined): WhyLeft | undefined {
  const follows = before !== undefined && LINK_DIRECTIVES.has(before.name) && before.value !== '';
  return follows ? whyUnconditional(before.value, value) : 'condition-alone';
}

function conditionalPlace(link: string, condition: string): Placed {
  const why = whyUnconditional(link, condition);
  return why ? { why } : { place: `xpath:${conditionalLink(link, condition)}` };
}

/** A link is never taken without the condition it has. */
function whyUnconditional(link: string, condition: string): WhyLeft | undefined {
  if (condition === '') return 'no-value';
  for (const placed of [placeOfXPath(link), placeOfXPath(condition)]) if ('why' in placed) return placed.why;
  if (givesText(link)) return 'conditional-text';
  return conditionalLink(link, condition).length + 'xpath:'.length > MAX_PLACE ? 'place-too-long' : undefined;
}

/** `//img/@srcset`: what would go is no element. */
function isAttribute({ name, value }: FtrLine): boolean {
  return name === 'strip' && /\/@[\w:*-]+$/.test(value);
}

function takeLazy(attribute: string, draft: RuleDraft): WhyLeft | undefined {
  if (!/^[a-z][a-z0-9_-]{0,60}$/.test(attribute)) return 'not-a-selector';
  draft.lazy.push(lazyImages(attribute));
  return undefined;
}

/** Quotes mean nothing in these values. */
function removedBy({ name, value }: FtrLine): Placed | undefined {
  const text = value.replace(/["']/g, '');
  if (name !== 'strip_id_or_class' && name !== 'strip_image_src') return undefined;
  if (text === '') return { why: 'no-value' };
  if (/\p{Cc}/u.test(text)) return { why: 'not-a-selector' };
  const place = name === 'strip_image_src' ? imageBySrc(text) : byIdOrClass(text);
  return place.length > MAX_PLACE ? { why: 'place-too-long' } : { place };
}

/** What strip_image_src finds: the text anywhere in the address. */
export function imageBySrc(text: string): string {
  return `img[src*=${cssString(text)}]`;
}

/** What strip_id_or_class finds: the text anywhere in id or class. */
export function byIdOrClass(text: string): string {
  return `[class*=${cssString(text)}], [id*=${cssString(text)}]`;
}

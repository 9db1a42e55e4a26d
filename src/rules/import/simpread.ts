import { emptyNotes, type Imported, importedOf, leave, type Notes, take } from './import-report';
import { type JsonEntry, jsonEntries, textsOf } from './json-entries';
import { emptyDraft, type RuleDraft, ruleOfDraft } from './rule-draft';
import { matchOfGlob, placeOfTag } from './simpread-notation';
import type { Site } from './site-matches';

/** Fields of a site and where they go in a rule. */
const FIELDS: ReadonlyMap<string, 'title' | 'content' | 'remove' | 'byline' | 'nextPage'> = new Map([
  ['title', 'title'],
  ['include', 'content'],
  ['exclude', 'remove'],
  ['avatar.name', 'byline'],
  ['paging.next', 'nextPage'],
]);

/** Reads the plain part of a list of sites of SimpRead, `{ "sites": [{ name, url, title, include, exclude, … }] }`; code is refused. */
export function importSimpRead(name: string, text: string): Imported {
  const notes = emptyNotes();
  const rules = jsonEntries(name, text, ['sites'], notes).flatMap((entry) => {
    const site = siteOf(entry, notes);
    return site ? ruleOfDraft(site, draftOf(entry, notes)) : [];
  });
  return importedOf(rules, notes);
}

function siteOf({ line, fields }: JsonEntry, notes: Notes): Site | undefined {
  const match: string[] = [];
  for (const url of textsOf(fields.get('url')) ?? []) {
    const pattern = matchOfGlob(url);
    if (pattern === undefined) leave(notes, line, `url: ${url}`, url.startsWith('[[') ? 'not-a-pattern' : 'not-an-address');
    else match.push(pattern);
  }
  if (match.length === 0) leave(notes, line, `name: ${String(fields.get('name'))}`, 'not-an-address');
  return match.length === 0 ? undefined : { id: idOf(fields.get('name'), match[0] ?? ''), match };
}

function idOf(name: unknown, match: string): string {
  const text = typeof name === 'string' && name.trim() !== '' ? name : match;
  return (
    text
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 100) || 'site'
  );
}

function draftOf({ line, fields }: JsonEntry, notes: Notes): RuleDraft {
  const draft = emptyDraft();
  for (const [field, value] of flatFields(fields)) {
    const list = FIELDS.get(field);
    const texts = textsOf(value);
    if (!texts || !list) {
      if (texts?.length !== 0) leave(notes, line, field, list ? 'unknown-shape' : 'no-counterpart');
    } else for (const notation of texts) putPlace(line, field, notation, draft[list], notes);
  }
  return draft;
}

function putPlace(line: number, field: string, notation: string, list: string[], notes: Notes): void {
  const placed = placeOfTag(notation);
  const what = `${field}: ${notation}`;
  if ('why' in placed) leave(notes, line, what, placed.why);
  else {
    list.push(placed.place);
    take(notes, line, what);
  }
}

/** `avatar` and `paging` are lists of objects with one field each. */
function flatFields(fields: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...fields].flatMap(([field, value]): [string, unknown][] => {
    if (field === 'name' || field === 'url') return [];
    if (field !== 'avatar' && field !== 'paging') return [[field, value]];
    const parts = (Array.isArray(value) ? value : [value]).filter((part) => typeof part === 'object' && part !== null);
    return parts.flatMap((part) => Object.entries(part).map(([key, inner]): [string, unknown] => [`${field}.${key}`, inner]));
  });
}

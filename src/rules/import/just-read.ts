import { whyNoSelector } from './css-syntax';
import { emptyNotes, type Imported, importedOf, leave, type Notes, take } from './import-report';
import { type JsonEntry, jsonEntries, textsOf } from './json-entries';
import { type DraftList, emptyDraft, type RuleDraft, ruleOfDraft } from './rule-draft';
import { isHost, type Site } from './site-matches';

/** Fields of an entry that hold selectors. */
const FIELDS: ReadonlyMap<string, DraftList> = new Map([
  ['contentSelector', 'content'],
  ['titleSelector', 'title'],
  ['authorSelector', 'byline'],
  ['dateSelector', 'published'],
  ['selectorsToDelete', 'remove'],
]);

/**
 * Reads the domain selectors of Just Read: a list, or a whole export with `domainSelectors`. Patterns of addresses are regular
 * expressions there; those that only name a host and a path are taken.
 */
export function importJustRead(name: string, text: string): Imported {
  const notes = emptyNotes();
  const rules = jsonEntries(name, text, ['domainSelectors'], notes).flatMap((entry) => {
    const pattern = entry.fields.get('domainPattern');
    const site = typeof pattern === 'string' ? siteOfPattern(pattern) : undefined;
    if (site) return ruleOfDraft(site, draftOf(entry, notes));
    leave(notes, entry.line, `domainPattern: ${String(pattern)}`, typeof pattern === 'string' ? 'not-a-pattern' : 'unknown-shape');
    return [];
  });
  return importedOf(rules, notes);
}

function draftOf({ line, fields }: JsonEntry, notes: Notes): RuleDraft {
  const draft = emptyDraft();
  for (const [field, value] of fields) {
    const list = FIELDS.get(field);
    const texts = textsOf(value);
    if (field === 'domainPattern') continue;
    if (!list) leave(notes, line, field, 'no-counterpart');
    else if (!texts) leave(notes, line, field, 'unknown-shape');
    else for (const selector of texts) putSelector(line, `${field}: ${selector}`, selector, draft[list], notes);
  }
  return draft;
}

function putSelector(line: number, what: string, selector: string, list: string[], notes: Notes): void {
  const why = whyNoSelector(selector);
  if (why) leave(notes, line, what, why);
  else {
    list.push(selector);
    take(notes, line, what);
  }
}

/**
 * The pages of a regular expression that is only a host and perhaps the beginning of a path.
 * @example siteOfPattern('^https?://(www\\.)?example\\.org/news') // { id: 'example.org-news', match: ['*://*.example.org/news*'] }
 */
function siteOfPattern(pattern: string): Site | undefined {
  const bare = pattern
    .slice(0, 300)
    .replace(/^\^?(?:https?\??:\\?\/\\?\/)?(?:\(?(?:\?:)?www\\?\.\)?\??|\.\*\\?\.?)?/i, '')
    .replace(/\\([./-])/g, '$1')
    .replace(/(?:\.\*|\$)$/, '');
  const [, host = '', path = ''] = /^([^/]+)(\/[\w/.~%-]*)?$/.exec(bare.toLowerCase()) ?? [];
  if (!isHost(host)) return undefined;
  const start = bare.slice(host.length);
  return { id: `${host}${path.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`, match: [`*://*.${host}${start === '' ? '/' : start}*`] };
}

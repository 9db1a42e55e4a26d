import { MAX_FILE, MAX_LINE } from './bounds';
import { emptyNotes, type Imported, importedOf, leave, type Notes, refusedFile, take } from './import-report';
import { inOrder } from './place-of-xpath';
import { emptyDraft, type RuleDraft, ruleOfDraft } from './rule-draft';
import { isHost, type Site } from './site-matches';
import { type Hidden, hiddenBy } from './ublock-line';
import type { WhyLeft } from './why-left';

/** A cosmetic line: the hosts it is for, the hosts it is not for, and what stands after `##` or, for an exception, `#@#`. */
interface Cosmetic {
  readonly hosts: readonly string[];
  readonly except: readonly string[];
  readonly keeps: boolean;
  readonly hidden: Hidden;
}

/** Rules that are being collected, by the pages they are for. */
type Drafts = Map<string, { readonly site: Site; readonly draft: RuleDraft }>;

/**
 * Reads the cosmetic lines of a list of uBlock Origin, `example.org##.ad`: a rule for each host, subdomains included.
 * Lines for every site are refused.
 */
export function importUblock(name: string, text: string): Imported {
  if (text.length > MAX_FILE) return refusedFile(name, 'file-too-large');
  const notes = emptyNotes();
  const drafts: Drafts = new Map();
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\r\n]/)
    .entries()) {
    const what = raw.trim();
    if (!isComment(what)) takeLine(index + 1, what, drafts, notes);
  }
  for (const { draft } of drafts.values()) cancelExceptions(draft);
  const rules = [...drafts.values()].flatMap(({ site, draft }) => ruleOfDraft(site, draft));
  return importedOf(rules, notes);
}

function isComment(line: string): boolean {
  return line === '' || /^!|^\[|^#(?:\s|$)/.test(line);
}

function takeLine(line: number, what: string, drafts: Drafts, notes: Notes): void {
  const why = what.length > MAX_LINE ? 'line-too-long' : putLine(readCosmetic(what), drafts);
  if (why) leave(notes, line, what, why);
  else take(notes, line, what);
}

/** Puts a line into the drafts of its hosts; what it gives is why not, where it could not. */
function putLine(read: Cosmetic | WhyLeft, drafts: Drafts): WhyLeft | undefined {
  if (typeof read === 'string') return read;
  if ('why' in read.hidden) return read.hidden.why;
  const placed = read.hidden.list === 'removeText' ? undefined : inOrder(read.hidden.value);
  if (placed && 'why' in placed) return placed.why;
  for (const host of read.hosts) put(draftOf(drafts, host, read.except), read.keeps, read.hidden);
  return undefined;
}

function readCosmetic(what: string): Cosmetic | WhyLeft {
  const [, domains, sign, body = ''] = /^([^#\s]*)(#@?#|#@?[?$%]{1,2}#)(.*)$/.exec(what) ?? [];
  if (domains === undefined) return 'network-filter';
  if (sign !== '##' && sign !== '#@#') return sign?.includes('?') ? 'procedural' : 'code';
  const names = domains.toLowerCase().split(',');
  const except = names.filter((name) => name.startsWith('~')).map((name) => name.slice(1));
  const hosts = names.filter((name) => name !== '' && !name.startsWith('~'));
  if (hosts.length === 0) return 'too-broad';
  if (![...hosts, ...except].every(isHost)) return 'not-an-address';
  const hidden = hiddenBy(body.trim());
  const keeps = sign === '#@#';
  return { hosts, except, keeps, hidden: keeps && 'list' in hidden && hidden.list === 'removeText' ? { why: 'procedural' } : hidden };
}

/** The draft for a host, without those of the excepted hosts that lie in it. */
function draftOf(drafts: Drafts, host: string, except: readonly string[]): RuleDraft {
  const exclude = except.filter((name) => name.endsWith(`.${host}`)).toSorted();
  const key = [host, ...exclude].join(' ');
  const known = drafts.get(key);
  if (known) return known.draft;
  const draft = emptyDraft();
  drafts.set(key, { site: siteOf(host, exclude), draft });
  return draft;
}

function siteOf(host: string, exclude: readonly string[]): Site {
  const id = ['hidden', host, ...exclude.map((name) => `not.${name}`)].join('.');
  const site = { id, match: [`*://*.${host}/*`] };
  return exclude.length === 0 ? site : { ...site, exclude: exclude.map((name) => `*://*.${name}/*`) };
}

function put(draft: RuleDraft, keeps: boolean, hidden: Exclude<Hidden, { why: WhyLeft }>): void {
  if (!keeps) draft[hidden.list].push(hidden.value);
  else draft.keep.push(hidden.value);
}

/** An exception takes back what the list itself hides there; what other lists hide it keeps. */
function cancelExceptions(draft: RuleDraft): void {
  const kept = new Set(draft.keep);
  const both = draft.remove.filter((place) => kept.has(place));
  for (const list of [draft.remove, draft.keep]) list.splice(0, list.length, ...list.filter((place) => !both.includes(place)));
}

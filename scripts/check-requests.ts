import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenRequest } from '../e2e/kit/request-log';
import { filesIn } from './pack';
import { ROOT } from './run';

/** Journeys in which a person has something fetched, and what. */
const PRESSED: Readonly<Record<string, string>> = {
  'bad-days.spec.ts': 'pictures that cannot be had, and those of a book that is saved',
  'browser-settings.spec.ts': 'pictures of a page that is saved',
  'document-types.spec.ts': 'pictures of pages that are saved',
  'save.spec.ts': 'pictures of the page, for the file that is saved',
  'several-pages.spec.ts': 'further pages of the article',
};
/** What browsers ask for by themselves and cannot be told not to. */
const OF_THE_BROWSER: Readonly<Record<string, string>> = {
  'accounts.google.com': 'Chromium asks which accounts are signed in',
  'update.googleapis.com': 'Chromium asks for updates of components',
};
/** What scripts ask for, whose pages in the journeys ask for nothing: Firefox's content scripts do so in the name of their page. */
const BY_SCRIPT: ReadonlySet<string> = new Set(['beacon', 'fetch', 'websocket', 'xmlhttprequest']);
/** Fewer were not the whole run. */
const LEAST = 300;

/** Prints what was asked for in a whole run that no page and no person asked for; returns whether there is nothing. */
export function checkRequests(file: string): boolean {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const requests = lines.map((line) => JSON.parse(line) as SeenRequest);
  const problems = requestProblems(requests, journeyTexts());
  const pressed = requests.filter(isPressed).length;
  console.log(`${requests.length} requests seen, ${pressed} of them for files and further pages that a person asked for`);
  for (const problem of new Set(problems)) console.log(problem);
  return requests.length >= LEAST && problems.length === 0;
}

/** @param texts - of the journeys and their pages: whatever host they do not name, nobody has reason to ask */
export function requestProblems(requests: readonly SeenRequest[], texts: string): string[] {
  return requests.flatMap((request) => {
    const problem = problemOf(request, texts);
    return problem ? `${request.journey ?? 'between journeys'}: ${request.kind ?? 'request'} for ${request.url}: ${problem}` : [];
  });
}

function problemOf(request: SeenRequest, texts: string): string | undefined {
  const { askedBy, kind = '', url, origin = '', referrer = '' } = request;
  const host = new URL(url).hostname;
  if (askedBy === 'extension' && !isTab(request)) return 'the extension asked';
  if (/^(?:chrome|moz)-extension:/.test(origin) || /^(?:chrome|moz)-extension:/.test(referrer)) return 'a page of the extension asked';
  if (askedBy === 'content script' && !isPicture(request) && !isPressed(request)) return 'a content script asked, and nobody had pressed';
  if (askedBy === 'page' && BY_SCRIPT.has(kind) && !isPressed(request)) return 'a script asked, and nobody had pressed';
  if (askedBy !== 'content script' && askedBy !== 'page' && host in OF_THE_BROWSER) return undefined;
  return texts.includes(host) ? undefined : 'no journey names this host';
}

/** A tab that a person has opened by the extension, with a page of the web in it. */
function isTab({ kind }: SeenRequest): boolean {
  return kind === 'document' || kind === 'main frame';
}

/** Pictures that the reader shows: those of the page, which has them. */
function isPicture({ kind }: SeenRequest): boolean {
  return kind === 'image' || kind === 'imageset';
}

function isPressed({ askedBy, kind, journey = '' }: SeenRequest): boolean {
  return (askedBy === 'content script' || askedBy === 'page') && kind === 'fetch' && journey in PRESSED;
}

function journeyTexts(): string {
  const folders = ['e2e', 'bench/corpus/own', 'bench/navigation', 'bench/storage'].map((folder) => join(ROOT, folder));
  return folders.flatMap((folder) => filesIn(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).join('\n');
}

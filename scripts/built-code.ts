import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TARGETS } from './build';
import { filesIn } from './pack';
import { ROOT } from './run';

/** What no file of the build may do: parse markup into a page, run texts as code, load code from elsewhere, or ask the network. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'sets inner or outer HTML':
    /\.(?:inner|outer)HTML\s*(?:=(?!=)|\+=)|\[\s*["'`](?:inner|outer)HTML["'`]\s*\]\s*=|\b(?:inner|outer)HTML\s*:/,
  'inserts markup':
    /\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b|\bdocument\.write(?:ln)?\b|\bdangerouslySetInnerHTML\s*:/,
  'frames markup': /\.srcdoc\s*=|\bsrcdoc\s*:/,
  'runs a text as code': /\beval\s*\(|\bFunction\s*\(|\b(?:setTimeout|setInterval|execScript)\s*\(\s*["'`]/,
  'loads code from elsewhere':
    /\bimportScripts\b|\b(?:import|Worker|SharedWorker)\s*\(\s*["'`](?:https?:)?\/\/|<script[^>]*\bsrc\s*=\s*["']?(?:https?:)?\/\//i,
  fetches: /\bfetch\s*\(/,
  'connects otherwise':
    /\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bsendBeacon\b|\bEventSource\b|\bRTCPeerConnection\b|\bserviceWorker\.register\b/,
};

/** What a file may do all the same, and why. */
const ALLOWED: readonly { readonly file: string; readonly what: string; readonly times: number; readonly why: string }[] = [
  {
    file: 'entrypoints/save-formats.js',
    what: 'fetches',
    times: 1,
    why: 'the pictures of the page, by the page’s own rights, when a person saves a file with pictures',
  },
  {
    file: 'entrypoints/more-pages.js',
    what: 'fetches',
    times: 1,
    why: 'further pages of the article, from its own site, when a person presses for them',
  },
];

/** Prints what the files of both builds must not do; returns whether there is nothing. */
export function checkBuiltCode(): boolean {
  const problems = TARGETS.flatMap((target) => {
    const folder = join(ROOT, 'dist', target);
    const names = filesIn(folder).filter((name) => /\.(?:js|html)$/.test(name));
    return names.flatMap((name) => problemsOf(name, readFileSync(join(folder, name), 'utf8')).map((problem) => `${target}: ${problem}`));
  });
  for (const problem of problems) console.log(problem);
  return problems.length === 0;
}

/** What a file of the build does that it must not, a line each, with the place. */
export function problemsOf(name: string, code: string): string[] {
  return Object.entries(FORBIDDEN).flatMap(([what, pattern]) => {
    const places = Array.from(code.matchAll(new RegExp(pattern, 'g')), ({ index }) => code.slice(Math.max(index - 40, 0), index + 60));
    const allowed = ALLOWED.find((one) => one.file === name && one.what === what)?.times ?? 0;
    return places.length > allowed ? places.map((place) => `${name} ${what}: …${place}…`) : [];
  });
}

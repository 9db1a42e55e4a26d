import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { articleOf } from './drive-extension';

const ARTICLES = join(import.meta.dirname, '../../bench/corpus/entities/development');

interface LabelledArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly entities: readonly { readonly names: readonly string[] }[];
}

/**
 * Makes one long page of the bench's articles in a language; its tags are names of the first.
 * @param prefix - of the files' names
 */
export function longPage(prefix: string, language: string): string {
  const files = readdirSync(ARTICLES).filter((name) => name.startsWith(prefix));
  const articles = files.toSorted().map((name): LabelledArticle => JSON.parse(readFileSync(join(ARTICLES, name), 'utf8')));
  const [first] = articles;
  const tags = (first?.entities ?? []).slice(0, 6).map(({ names }) => `<meta property="article:tag" content="${names[0]}">`);
  const paragraphs = articles.flatMap((article) => article.paragraphs).map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${first?.title}</title><meta property="og:type"
    content="article">${tags.join('')}</head><body><article><h1>${first?.title}</h1>${paragraphs.join('')}</article></body></html>`;
}

/** What a popup saw of itself, in milliseconds since it began to load. */
export interface PopupTimes {
  readonly article: number;
  readonly tags: number;
  readonly names: number;
  /** The longest tasks after the article was shown; the browser tells of none below 50. */
  readonly longTasks: readonly number[];
  /** The longest wait of anything else for its turn meanwhile. */
  readonly longestWait: number;
}

const milliseconds = (time: number) => `${Math.round(time)} ms`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** One line for people. */
export function describeCost(language: string, { article, tags, names, longTasks, longestWait }: PopupTimes, memory: RecogniserMemory) {
  const shown = `article ${milliseconds(article)} after opening, page tags ${milliseconds(tags - article)} later, names ${milliseconds(names - article)} later`;
  const tasks = `tasks over 50 ms: ${longTasks.map(milliseconds).join(', ') || 'none'}, longest wait ${milliseconds(longestWait)}`;
  return `${language}: ${shown}; ${tasks}; recogniser ${megabytes(memory.after)}, at its peak ${megabytes(memory.peak)}, ${memory.found} entities`;
}

/** By how much the process of the extension grew, in bytes. */
export interface RecogniserMemory {
  /** With garbage that was collected since. */
  readonly peak: number;
  /** With the names found and the worker still there. */
  readonly after: number;
  readonly found: number;
}

/** Loads an open popup anew, on a page that was not read yet, and watches it from its first moment on. */
export async function watchPopup(popup: Page): Promise<PopupTimes> {
  await popup.addInitScript(WATCH);
  await popup.reload();
  await expect.poll(() => popup.evaluate('times.settled && times.names'), { timeout: 20_000 }).toBeTruthy();
  return (await popup.evaluate(
    '({ ...times, longTasks: times.tasks.filter(({ end }) => end > times.article).map(({ duration }) => duration) })',
  )) as PopupTimes;
}

/** What is in the document is on the screen with the next frame. A wait is measured from timer to timer, of which each asks for 4 ms. */
const WATCH = `
  const { createPolicy } = trustedTypes; // the popup's own policy makes the second worker, too
  trustedTypes.createPolicy = (...rules) => { globalThis.workerPolicy = createPolicy.apply(trustedTypes, rules); return globalThis.workerPolicy; };
  globalThis.times = { tasks: [], longestWait: 0 };
  new PerformanceObserver((list) => times.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ end: startTime + duration, duration }))))
    .observe({ type: 'longtask', buffered: true });
  const seen = { article: '.primary', tags: '.tag:not(.found)', names: '.tag.found' };
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(seen)) {
      if (!document.querySelector(selector)) continue;
      delete seen[name];
      requestAnimationFrame(() => setTimeout(() => { times[name] ??= performance.now(); }));
    }
    if (!seen.names) setTimeout(() => { times.settled = true; }, 200);
  }).observe(document, { childList: true, subtree: true });
  let last;
  setTimeout(function next() {
    const now = performance.now();
    if (times.article && last) times.longestWait = Math.max(times.longestWait, now - last - 4);
    last = now;
    if (!times.settled) setTimeout(next);
  });`;

/** Runs the recogniser once more, in a worker that is not ended, and reads what the process of the extension holds then. */
export async function measureRecogniser(popup: Page): Promise<RecogniserMemory> {
  const article = await articleOf(popup);
  await expect.poll(() => popup.workers().length).toBe(0); // the popup's own: its memory does not count
  const pid = await extensionProcess(popup.context());
  await collectGarbage(popup);
  writeFileSync(`/proc/${pid}/clear_refs`, '5'); // forgets the peak so far
  const before = readMemory(pid, 'VmRSS');
  const found = await popup.evaluate(
    (question) =>
      new Promise<number>((resolve) => {
        const { workerPolicy } = globalThis as unknown as { workerPolicy: { createScriptURL(url: string): string } };
        const worker = new Worker(workerPolicy.createScriptURL(new URL('/entrypoints/recogniser/worker.js', location.href).href), {
          type: 'module',
        });
        Object.assign(globalThis, { worker });
        worker.addEventListener('message', ({ data }) => resolve(data.length));
        worker.postMessage(question);
      }),
    article,
  );
  return { peak: readMemory(pid, 'VmHWM') - before, after: readMemory(pid, 'VmRSS') - before, found };
}

async function collectGarbage(popup: Page): Promise<void> {
  const session = await popup.context().newCDPSession(popup);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** All pages and workers of one extension live in one process. */
async function extensionProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const found = processInfo.find(({ id }) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'));
  if (!found) throw new Error('no process of extensions');
  return found.id;
}

function readMemory(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

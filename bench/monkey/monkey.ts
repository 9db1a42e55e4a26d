import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openLever } from '../../e2e/kit/background-life';
import { launchChromium } from '../../e2e/kit/chromium';
import { ErrorWatch } from '../../e2e/kit/error-watch';
import { buildWithHost } from '../../e2e/kit/granted-build';
import { PAGE_STATE } from '../../e2e/kit/page-state';
import { ownPages, serveSite } from '../../e2e/kit/site-server';
import { seeded } from '../random';
import { within } from '../within';
import { actAtRandom, HOST, type Playground } from './actions';

export interface MonkeyResult {
  readonly actions: number;
  /** Times that a reader was open after an action. */
  readonly open: number;
  /** Times that a reader was left by Esc, and the page compared. */
  readonly left: number;
  /** Each with what was done before it. */
  readonly failures: readonly string[];
}

interface MonkeyOptions {
  readonly seed: number;
  /** The action to begin with. */
  readonly from?: number;
  /** Time to end, in milliseconds since 1970. */
  readonly until: number;
}

/** What is told of the time before a failure, in actions. */
const TOLD = 20;
/** A run that fails so often is ended. */
const MOST_FAILURES = 5;
/** What a tab may take for anything, in milliseconds. */
const HANG = 20_000;
/** How often a reader that is open is left, and the page compared. */
const LEAVE = 0.12;
/** Bars and panels take an Esc each before the reader does. */
const MOST_ESCAPES = 8;

/** After a key, in milliseconds. */
const PAUSE = 100;

const FOCUS = `(() => {
  const root = [...document.documentElement.children].map((child) => child.shadowRoot).find((inner) => inner?.querySelector('.reader'));
  const open = [...root.querySelectorAll(':popover-open, dialog')].map(({ localName, id, className }) => [localName, id, className].join('.'));
  return [document.hasFocus(), root.activeElement?.outerHTML.slice(0, 200), ...open].join(' | ');
})()`;
const countOf = (selector: string) =>
  `[...document.documentElement.children].filter((child) => child.shadowRoot?.querySelector('${selector}')).length`;
/** Readers, and the tool that picks parts of the page: where that is pressed a caret of the page moves, as by any press. */
const OVERLAYS = countOf('.reader');
const READERS = countOf('.reader:not(.picker)');
/** The document keeps its number: another one has none; and is told by how much input it got while no reader was there to take it. */
const mark = (step: number) => `[globalThis.monkeyStep ??= ${step}, globalThis.monkeyInput].join()`;
const COUNT_INPUT = `globalThis.monkeyInput = 0;
  for (const type of ['mousedown', 'keydown']) addEventListener(type, () => (${READERS}) || monkeyInput++, { capture: true });`;

/**
 * Does things at random in a real browser, and looks after each whether all is well.
 * @param onStep - told how many actions were done, and what the last one was
 */
export async function runMonkey(
  { seed, from = 0, until }: MonkeyOptions,
  onStep?: (step: number, done: string) => void,
): Promise<MonkeyResult> {
  const result = { actions: from, open: 0, left: 0, failures: [] as string[] };
  const site = await serveSite(ownPages());
  const extension = buildWithHost('*.monkey.localhost');
  while (Date.now() < until && result.failures.length < MOST_FAILURES) {
    const game = await Game.start(extension, site.port);
    try {
      while (Date.now() < until) {
        onStep?.(result.actions, await game.step(seeded(seed * 1_000_003 + result.actions++)));
        if (game.isOpen) result.open++;
      }
    } catch (error) {
      result.failures.push(`action ${result.actions}: ${error instanceof Error ? error.message : error}\n  ${game.told().join('\n  ')}`);
    }
    result.left += game.left;
    await game.end();
  }
  await site.close();
  rmSync(extension, { recursive: true, force: true });
  return result;
}

/** One browser, as long as all is well. */
class Game {
  isOpen = false;
  left = 0;
  readonly #log: string[] = [];
  /** The page before the reader was opened. */
  #before: Snapshot | undefined;

  private constructor(
    private readonly playground: Playground,
    private readonly errors: ErrorWatch,
  ) {}

  static async start(extension: string, proxyPort: number): Promise<Game> {
    const browser = await launchChromium({ extension, proxyPort, viewport: { width: 1200, height: 800 } });
    const errors = await ErrorWatch.start(browser.context, browser.extensionId);
    const own = async (name: string) => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/entrypoints/${name}/index.html`);
      return page;
    };
    const cdp = await browser.context.newCDPSession(browser.page);
    await cdp.send('Network.enable');
    await cdp.send('Input.setInterceptDrags', { enabled: false });
    const playground = { browser, cdp, lever: await openLever(browser), options: await own('options'), rules: await own('rules') };
    browser.context.on(
      'page',
      (page) =>
        void page
          .waitForLoadState()
          .then(() => page.close())
          .catch(() => undefined),
    );
    for (const page of browser.context.pages()) page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await browser.page.addInitScript(COUNT_INPUT);
    await browser.page.bringToFront();
    await browser.page.goto(`http://${HOST}/english-news.html`);
    return new Game(playground, errors);
  }

  async step(random: () => number): Promise<string> {
    const { page } = this.playground.browser;
    this.#before = (await inTime(snapshot(page, this.#log.length))) ?? this.#before;
    let doing = '';
    const acting = actAtRandom(this.playground, random, (name) => {
      doing = name;
    });
    const done = await inTime(acting).catch((error) => this.#failed(doing, error));
    this.#log.push(done);
    await this.#look(page);
    if (this.isOpen && random() < LEAVE) await this.#leave(page);
    return done;
  }

  told(): readonly string[] {
    return this.#log.slice(-TOLD);
  }

  end(): Promise<void> {
    return this.playground.browser.kill().catch(() => undefined); // it may have ended by itself
  }

  async #look(page: Page): Promise<void> {
    this.isOpen = (await ask(page, READERS)) > 0;
    const overlays = await ask(page, OVERLAYS);
    if (overlays > 1) throw new Error(`${overlays} readers in one page`);
    const errors = this.errors.take();
    if (errors.length > 0) throw new Error(`the extension threw: ${errors.join(' | ')}`);
  }

  /** Esc leaves, sooner or later, and the page is what it was. */
  async #leave(page: Page): Promise<void> {
    await page.bringToFront();
    for (let presses = 0; presses < MOST_ESCAPES && (await ask(page, READERS)) > 0; presses++) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(PAUSE);
    }
    await this.#look(page);
    if (this.isOpen) throw new Error(`Esc does not leave the reader: ${await page.evaluate(FOCUS)}`);
    this.left++;
    const after = await inTime(snapshot(page, -1));
    if (after && after.document === this.#before?.document && after.state !== this.#before?.state)
      throw new Error(`the page is another one: ${firstDifference(this.#before?.state ?? '', after.state)}`);
  }

  #failed(what: string, error: unknown): never {
    throw new Error(`${what} failed: ${error instanceof Error ? error.message : error}`);
  }
}

/** A page that goes elsewhere just now is asked once more. */
async function ask(page: Page, count: string): Promise<number> {
  const answer = () => inTime(page.evaluate(count));
  return Number(await answer().catch(answer));
}

/**
 * What the page is, but for the places that it is scrolled to: they follow what was read; and for its address, which the monkey changes.
 * @returns undefined where a reader or a picker is open, or the page goes just now
 */
async function snapshot(page: Page, step: number): Promise<Snapshot | undefined> {
  const both = `(${OVERLAYS}) ? undefined : { document: ${mark(step)}, state: ${PAGE_STATE} }`;
  const seen = (await page.evaluate(both).catch(() => undefined)) as Snapshot | undefined;
  if (!seen) return undefined;
  const { scrolls: _scrolls, url: _url, history: _history, focus: _focus, ...rest } = JSON.parse(seen.state);
  return { document: seen.document, state: JSON.stringify(rest) };
}

interface Snapshot {
  readonly document: unknown;
  readonly state: string;
}

function firstDifference(before: string, after: string): string {
  const at = Array.from(before).findIndex((unit, index) => unit !== after[index]);
  return `${before.slice(at - 60, at + 100)} → ${after.slice(at - 60, at + 100)}`;
}

const inTime = <Value>(answer: Promise<Value>) => within(HANG, answer);

import type { CDPSession, Worker } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from '../../e2e/kit/chromium';
import { until } from '../../e2e/kit/until';
import { CONTENT_SCRIPTS, TOOLS } from '../../src/platform/page-scripts';
import { within } from '../within';
import { PROBE, REST, SHOWN_BY_PAGE, type Sighting } from './probe';
import { TabWatch, type Watched } from './tab-watch';

export const HOST = 'attack.localhost';
/** A page that answers no sooner hangs, in milliseconds. */
const HANG_TIMEOUT = 10_000;
/** A page is filled so often before it is loaded anew. */
const PAGES_PER_LOAD = 50;

export interface Attacked extends Watched, Sighting {
  /** Of the eight paragraphs, those that the page itself shows. */
  readonly shown: readonly boolean[];
  /** What the reader said instead of opening. */
  readonly refusal?: string;
}

interface Opened {
  readonly ok: boolean;
  readonly reason?: string;
}

/** Opens hostile pages one after another in a real Chromium, with the extension as it ships, and reads each. */
export class AttackTab {
  #pages = 0;

  private constructor(
    private readonly browser: ChromiumWithExtension,
    private readonly cdp: CDPSession,
    private readonly worker: Worker,
    private readonly tabId: number,
    private readonly watch: TabWatch,
  ) {}

  /** @param extension - folder of a build that may read {@link HOST} */
  static async launch(extension: string): Promise<AttackTab> {
    const browser = await launchChromium({ extension, blockNetwork: true });
    const { context, page } = browser;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const cdp = await context.newCDPSession(page);
    const watch = await TabWatch.start(cdp, HOST);
    const tabId = await until(async () => (await worker.evaluate(ACTIVE_TAB)) as number | undefined);
    return new AttackTab(browser, cdp, worker, tabId, watch);
  }

  /**
   * Loads a page with scripts switched off, so that nothing of it has run or runs by itself, switches them on, opens the reader,
   * fires every event in it, and clicks its links.
   * @throws {@link NoAnswer} where the page gives no answer in time; the tab is of no use then
   */
  async attack(html: string): Promise<Attacked> {
    this.#pages = 1;
    const shown = await this.#load(html);
    const opened = (await inTime(this.worker.evaluate(OPEN, [this.tabId, CONTENT_SCRIPTS, TOOLS] as const))) as Opened;
    return this.#probe(shown, opened);
  }

  /** Whether a page is there whose content script answers. */
  get isReady(): boolean {
    return this.#pages % PAGES_PER_LOAD !== 0;
  }

  /** The same in a page whose markup alone changes: quicker, because no script of ours comes anew. */
  async attackAgain(html: string): Promise<Attacked> {
    this.#pages++;
    await this.#withoutScripts(() => this.watch.fill(html));
    const shown = (await this.#evaluate(SHOWN_BY_PAGE)) as readonly boolean[];
    const opened = (await inTime(this.worker.evaluate(ASK, [this.tabId, 'toggle-reader'] as const))) as Opened;
    const attacked = await this.#probe(shown, opened);
    await inTime(this.worker.evaluate(ASK, [this.tabId, 'close-reader'] as const));
    return attacked;
  }

  /** What the page does by itself in that time, without a reader. */
  async leaveAlone(html: string): Promise<Watched> {
    this.#pages = 0;
    await this.#load(html);
    await this.#evaluate(REST);
    return inTime(this.watch.result([]));
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Ends the browser even where its page keeps it from answering. */
  kill(): Promise<void> {
    return this.browser.kill();
  }

  async #probe(shown: readonly boolean[], { ok, reason = 'unknown' }: Opened): Promise<Attacked> {
    const sighting = (await this.#evaluate(PROBE)) as Sighting;
    const watched = await inTime(this.watch.result(sighting.images));
    return { ...sighting, shown, ...watched, ...(ok ? {} : { refusal: reason }) };
  }

  async #load(html: string): Promise<readonly boolean[]> {
    await this.#withoutScripts(() => this.watch.load(html));
    return (await this.#evaluate(SHOWN_BY_PAGE)) as readonly boolean[];
  }

  async #withoutScripts(act: () => Promise<void>): Promise<void> {
    await inTime(this.cdp.send('Emulation.setScriptExecutionDisabled', { value: true }));
    await inTime(act());
    await inTime(this.cdp.send('Emulation.setScriptExecutionDisabled', { value: false }));
  }

  async #evaluate(expression: string): Promise<unknown> {
    const contextId = await inTime(this.watch.world());
    const { result, exceptionDetails } = await inTime(
      this.cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true, awaitPromise: true }),
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

const ACTIVE_TAB = `chrome.tabs.query({ active: true }).then(([tab]) => tab?.id)`;

interface ExtensionApi {
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
  readonly tabs: { sendMessage(tabId: number, message: object, options: object): Promise<{ ok: boolean }> };
}

/** What the background does for the shortcut, but for the names in the text. */
async function OPEN([tabId, scripts, tools]: readonly [tabId: number, scripts: string[], tools: string[]]): Promise<unknown> {
  const { scripting, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  await scripting.executeScript({ target: { tabId }, files: scripts });
  const answer = await tabs.sendMessage(tabId, { name: 'toggle-reader' }, { frameId: 0 });
  if (answer.ok) await scripting.executeScript({ target: { tabId }, files: tools });
  return answer;
}

/** Asks the content script that is there. */
function ASK([tabId, name]: readonly [tabId: number, name: string]): Promise<unknown> {
  const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  return tabs.sendMessage(tabId, { name }, { frameId: 0 });
}

const inTime = <Value>(answer: Promise<Value>) => within(HANG_TIMEOUT, answer);

import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../e2e/kit/browsers';
import { ADAPTERS, type Extractor, type Prediction } from './extractors';

/** A page that takes longer counts as hung, in milliseconds. */
const HANG_TIMEOUT = 60_000;
/** Runs of each extractor on a page; the median is kept. */
const RUNS = 3;
/** Page scripts never run, and nothing but the page itself is loaded. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export interface Measured extends Prediction {
  /** Median of the runs, in milliseconds; extraction alone. */
  readonly ms: number;
  /** `document.cloneNode(true)` on the same page, in milliseconds. */
  readonly cloneMs: number;
}

export interface PageResult {
  readonly byExtractor: Readonly<Record<string, Measured>>;
  /** Whether each extractor left the live document as it was. */
  readonly changed: readonly string[];
}

/** A Chromium that opens pages under their true address from memory and runs extractors in an isolated world. */
export class BenchTab {
  private constructor(
    private readonly context: BrowserContext,
    private readonly extractors: readonly Extractor[],
    private readonly runs: number,
  ) {}

  /** @param runs - runs of each extractor on a page; the median time is kept */
  static async open(extractors: readonly Extractor[], runs = RUNS): Promise<BenchTab> {
    const args = ['--no-sandbox', '--disable-background-networking', '--disable-features=HttpsUpgrades'];
    const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args });
    return new BenchTab(await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' }), extractors, runs);
  }

  /**
   * Loads a page and runs every extractor on it.
   * @throws where the page hangs; its tab is gone then
   */
  async measure(url: string, html: Buffer): Promise<PageResult> {
    const page = await this.context.newPage();
    try {
      return await Promise.race([this.#measureIn(page, url, html), hang()]);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.context.browser()?.close();
  }

  async #measureIn(page: Page, url: string, html: Buffer): Promise<PageResult> {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY };
    let served = false;
    await page.route('**/*', (route) => {
      const isPage = !served && route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
      served ||= isPage;
      return isPage ? route.fulfill({ headers, body: html }) : route.abort();
    });
    await page.goto(url, { waitUntil: 'load' });
    const cdp = await this.context.newCDPSession(page);
    const contextId = await isolatedWorld(cdp);
    for (const { source } of this.extractors) await evaluate(cdp, contextId, source);
    return (await evaluate(
      cdp,
      contextId,
      `(() => { ${ADAPTERS}; return (${runExtractors})(${this.runs}, [${this.#runs()}]); })()`,
    )) as PageResult;
  }

  #runs(): string {
    return this.extractors.map(({ name, extract, adapter }) => `{ name: '${name}', extract: () => ${extract}, adapt: ${adapter} }`).join();
  }
}

/** Runs in the page: every extractor in turn, RUNS times over. */
const runExtractors = `(runs, extractors) => {
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const time = (work) => { const start = performance.now(); const value = work(); return [performance.now() - start, value]; };
  const before = document.documentElement.outerHTML;
  const clones = Array.from({ length: runs }, () => time(() => document.cloneNode(true))[0]);
  const changed = new Set(), times = {}, found = {};
  for (let run = 0; run < runs; run++) {
    for (const { name, extract, adapt } of extractors) {
      try {
        const [ms, value] = time(extract);
        (times[name] ??= []).push(ms);
        found[name] = adapt(value);
      } catch (error) {
        (times[name] ??= []).push(0);
        found[name] = { text: '', error: String(error) };
      }
      if (document.documentElement.outerHTML !== before) changed.add(name);
    }
  }
  const cloneMs = median(clones);
  return {
    byExtractor: Object.fromEntries(Object.entries(found).map(([name, value]) => [name, { ...value, ms: median(times[name]), cloneMs }])),
    changed: [...changed],
  };
}`;

function hang(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error(`no answer within ${HANG_TIMEOUT} ms`)), HANG_TIMEOUT).unref());
}

async function isolatedWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  return executionContextId;
}

async function evaluate(cdp: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

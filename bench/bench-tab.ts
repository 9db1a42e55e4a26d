import { ADAPTERS, type Extractor, type Prediction } from './extractors';
import { PageBrowser } from './page-browser';
import { quantile } from './statistics';

/** An extractor that takes longer over a page hangs, in milliseconds. */
const HANG_TIMEOUT = 30_000;
/** Runs of each extractor on a page; the median is kept. */
const RUNS = 3;

export interface Measured extends Prediction {
  /** Median of the runs, in milliseconds; extraction alone. */
  readonly ms: number;
  /** `document.cloneNode(true)` on the same page, in milliseconds. */
  readonly cloneMs: number;
  /** What the extractor threw. */
  readonly error?: string;
}

export interface PageResult {
  readonly byExtractor: Readonly<Record<string, Measured>>;
  /** Extractors that did not leave the live page as it was. */
  readonly changed: readonly string[];
  /** Extractors that hung or crashed on this page, each with the reason; they were killed. */
  readonly hung: Readonly<Record<string, string>>;
}

class ExtractorHang extends Error {
  constructor(
    readonly extractor: string,
    cause: unknown,
  ) {
    super(firstLine(cause));
  }
}

/** Opens pages one after another and runs every extractor on each; starts anew by itself where one hangs. */
export class BenchTab {
  #pages = 0;

  private constructor(
    private browser: PageBrowser,
    private readonly extractors: readonly Extractor[],
    private readonly runs: number,
    private readonly hangTimeout: number,
  ) {}

  /**
   * @param runs - runs of each extractor on a page; the median time is kept
   * @param hangTimeout - in milliseconds
   */
  static async open(extractors: readonly Extractor[], runs = RUNS, hangTimeout = HANG_TIMEOUT): Promise<BenchTab> {
    return new BenchTab(await PageBrowser.launch(), extractors, runs, hangTimeout);
  }

  /**
   * Loads a page and runs every extractor on it; those that hang are left out when the page is tried again.
   * @throws where the page itself does not load
   */
  async measure(url: string, html: Buffer): Promise<PageResult> {
    const hung: Record<string, string> = {};
    this.#pages += 1;
    for (;;) {
      try {
        const extractors = this.extractors.filter(({ name }) => !(name in hung));
        return { ...(await this.#measureOnce(url, html, extractors)), hung };
      } catch (error) {
        await this.#startAnew();
        if (!(error instanceof ExtractorHang)) throw error;
        hung[error.extractor] = error.message;
      }
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async #startAnew(): Promise<void> {
    await this.browser.kill();
    this.browser = await PageBrowser.launch();
  }

  async #measureOnce(url: string, html: Buffer, extractors: readonly Extractor[]): Promise<Omit<PageResult, 'hung'>> {
    await this.browser.open(url, html, this.hangTimeout);
    const cloneMs = roundMs(quantile((await this.#evaluate(prepare(this.runs))) as number[], 0.5));
    for (const { name, source } of extractors) await this.#blaming(name, source);
    const { times, changed } = await this.#run(extractors);
    const byExtractor: Record<string, Measured> = {};
    for (const { name, adapter, finish } of extractors) {
      const found = (await this.#blaming(name, `bench.result('${name}', ${adapter})`)) as Prediction;
      byExtractor[name] = { ...(finish?.(found) ?? found), ms: roundMs(quantile(times[name] ?? [], 0.5)), cloneMs };
    }
    return { byExtractor, changed };
  }

  /** Runs the extractors in turn; who is first changes with every round and page, so that no one always finds the page warm. */
  async #run(extractors: readonly Extractor[]): Promise<{ times: Record<string, number[]>; changed: readonly string[] }> {
    const times: Record<string, number[]> = Object.fromEntries(extractors.map(({ name }) => [name, []]));
    const changed: string[] = [];
    for (let round = 0; round < this.runs; round++) {
      for (const { name, extract } of rotate(extractors, round + this.#pages)) {
        const ms = (await this.#blaming(name, `bench.run('${name}', () => ${extract})`)) as number;
        times[name]?.push(ms);
        if (round === 0 && (await this.#evaluate('bench.hasChanged()'))) changed.push(name);
      }
    }
    const changedLater = changed.length === 0 && (await this.#evaluate('bench.hasChanged()'));
    return { times, changed: changedLater ? extractors.map(({ name }) => name) : changed };
  }

  async #blaming(extractor: string, expression: string): Promise<unknown> {
    try {
      return await this.#evaluate(expression);
    } catch (error) {
      throw new ExtractorHang(extractor, error);
    }
  }

  #evaluate(expression: string): Promise<unknown> {
    return this.browser.evaluate(expression, this.hangTimeout);
  }
}

/** Chromium's clock ticks every 0.1 ms. */
const roundMs = (ms: number) => Math.round(ms * 10) / 10;

export const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Runs in the page before the extractors; its value is how long a plain clone of the page takes, once per run. */
const prepare = (runs: number) => `${ADAPTERS}
globalThis.bench = (() => {
  const found = {}, errors = {};
  const look = () => [document.documentElement.outerHTML, document.adoptedStyleSheets.length, document.styleSheets.length,
    scrollX, scrollY, document.title, location.href];
  let seen = look();
  return {
    run(name, extract) {
      const start = performance.now();
      try { found[name] = extract(); } catch (error) { errors[name] = String(error); }
      return performance.now() - start;
    },
    hasChanged() {
      const now = look(), changed = now.some((part, index) => part !== seen[index]);
      seen = now;
      return changed;
    },
    result: (name, adapt) => (name in errors ? { text: '', error: errors[name] } : adapt(found[name])),
  };
})();
Array.from({ length: ${runs} }, () => bench.run('clone', () => document.cloneNode(true)));`;

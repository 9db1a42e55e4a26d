import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../e2e/kit/browsers';
import { within } from './within';

const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-features=HttpsUpgrades'];
/** Page scripts never run, and nothing but the page itself is loaded. */
const PAGE_HEADERS = [
  { name: 'content-type', value: 'text/html; charset=utf-8' },
  { name: 'content-security-policy', value: "default-src 'none'; style-src 'unsafe-inline'" },
];

interface NextPage {
  /** What the next navigation gets. */
  body: Buffer | undefined;
}

/** A Chromium with one tab, which opens pages from memory under their true address and can be killed while a script loops. */
export class PageBrowser {
  #world: number | undefined;

  private constructor(
    private readonly browser: Browser,
    private readonly processId: number,
    private readonly page: Page,
    private readonly cdp: CDPSession,
    private readonly next: NextPage,
  ) {}

  static async launch(): Promise<PageBrowser> {
    const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ARGS });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const next: NextPage = { body: undefined };
    await serve(cdp, next);
    return new PageBrowser(browser, await findProcessId(browser), page, cdp, next);
  }

  /**
   * Opens a page in place of the last one.
   * @param timeout - in milliseconds
   * @throws where it does not load in time
   */
  async open(url: string, html: Buffer, timeout: number): Promise<void> {
    if (withoutHash(url) === withoutHash(this.page.url())) await this.page.goto('about:blank');
    this.next.body = html;
    await this.page.goto(url, { waitUntil: 'load', timeout });
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId } = await this.cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
    this.#world = executionContextId;
  }

  /**
   * Evaluates an expression in the page's isolated world.
   * @param timeout - in milliseconds; the script may still run when it has passed
   * @throws what the expression throws, or that it gave no answer in time
   */
  async evaluate(expression: string, timeout: number): Promise<unknown> {
    const contextId = this.#world ?? 0;
    const answer = this.cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
    const { result, exceptionDetails } = await within(timeout, answer);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Ends the browser even where a page keeps it from answering: its renderers end with it. */
  async kill(): Promise<void> {
    try {
      process.kill(this.processId, 'SIGKILL');
    } catch {
      // It crashed, and is gone already.
    }
    await this.browser.close();
  }
}

const withoutHash = (url: string) => url.replace(/#.*/, '');

/** Answers the next navigation with the body that waits for it, and refuses all other requests without leaving the page. */
async function serve(cdp: CDPSession, next: NextPage): Promise<void> {
  cdp.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
    const body = resourceType === 'Document' ? next.body?.toString('base64') : undefined;
    if (body !== undefined) next.body = undefined;
    const answer =
      body === undefined
        ? cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
        : cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders: PAGE_HEADERS, body });
    answer.catch(() => undefined); // the page has gone meanwhile
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function findProcessId(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('Chromium does not tell its process id');
  return own.id;
}

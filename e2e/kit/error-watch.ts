import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** An address in the extension: of a script that throws, or of what could not be loaded. */
const isOurs = (extensionId: string, report: object) => JSON.stringify(report).includes(`chrome-extension://${extensionId}/`);

/** Notes what the extension throws, or reports as an error, in any world of any page, and in its background. */
export class ErrorWatch {
  #errors: string[] = [];

  private constructor(private readonly extensionId: string) {}

  static async start(context: BrowserContext, extensionId: string): Promise<ErrorWatch> {
    const watch = new ErrorWatch(extensionId);
    const follow = (page: Page) => void watch.#watchPage(page).catch(() => undefined); // it has gone already
    for (const page of context.pages()) await watch.#watchPage(page);
    context.on('page', follow);
    const browser = await context.browser()?.newBrowserCDPSession();
    if (browser) await watch.#watchWorkers(browser);
    return watch;
  }

  /** What was noted since it was asked last. */
  take(): readonly string[] {
    const taken = this.#errors;
    this.#errors = [];
    return taken;
  }

  async #watchPage(page: Page): Promise<void> {
    const cdp = await page.context().newCDPSession(page);
    cdp.on('Runtime.exceptionThrown', (event) => this.#note('Runtime.exceptionThrown', event));
    cdp.on('Runtime.consoleAPICalled', (event) => this.#note('Runtime.consoleAPICalled', event));
    cdp.on('Log.entryAdded', (event) => this.#note('Log.entryAdded', event));
    await cdp.send('Runtime.enable');
    await cdp.send('Log.enable');
  }

  /** The background, and popups, which are no pages to Playwright. */
  async #watchWorkers(cdp: CDPSession): Promise<void> {
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { method, params } = JSON.parse(message) as { method?: string; params?: object };
      if (method && params) this.#note(method, params);
    });
    cdp.on('Target.targetCreated', ({ targetInfo: { targetId, url } }) => {
      if (isOurs(this.extensionId, { url })) void enableIn(cdp, targetId).catch(() => undefined);
    });
    await cdp.send('Target.setDiscoverTargets', { discover: true });
  }

  #note(method: string, event: object): void {
    const text = describe(method, event);
    if (text !== undefined && isOurs(this.extensionId, event)) this.#errors.push(text);
  }
}

async function enableIn(cdp: CDPSession, targetId: string): Promise<void> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId });
  for (const [id, method] of ['Runtime.enable', 'Log.enable'].entries())
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
}

interface Report {
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
  readonly entry?: { readonly level: string; readonly text: string; readonly url?: string };
  readonly type?: string;
  readonly args?: readonly { readonly value?: unknown; readonly description?: string }[];
}

/** @returns undefined for what is no error */
function describe(method: string, event: object): string | undefined {
  const { exceptionDetails, entry, type, args = [] } = event as Report;
  if (method === 'Runtime.exceptionThrown') return `${exceptionDetails?.text} ${exceptionDetails?.exception?.description ?? ''}`;
  if (method === 'Log.entryAdded' && entry?.level === 'error') return `${entry.text} ${entry.url ?? ''}`;
  const isError = method === 'Runtime.consoleAPICalled' && (type === 'error' || type === 'assert');
  return isError ? args.map(({ value, description }) => description ?? String(value)).join(' ') : undefined;
}

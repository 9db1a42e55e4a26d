import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openLever, wakeBackground } from '../../e2e/kit/background-life';
import { type ChromiumWithExtension, launchChromium } from '../../e2e/kit/chromium';
import { buildWithHost } from '../../e2e/kit/granted-build';
import { type SiteServer, serveSite } from '../../e2e/kit/site-server';
import { formatBars } from '../bars';
import { clearProgress, showProgress } from '../progress';

const HOST = 'news.navigation.localhost';
/** How the page becomes another article: by a load, or by a script that changes address and text. */
export const WAYS = ['load', 'script'] as const;
type Way = (typeof WAYS)[number];
/** How the reading is asked for. */
export const TRIGGERS = ['shortcut', 'popup'] as const;
type Trigger = (typeof TRIGGERS)[number];

/** How long is waited for what is going to be shown, in milliseconds. */
const REST = 700;
const PARAGRAPHS = 400;

const prose = (name: string) =>
  Array.from(
    { length: PARAGRAPHS },
    (_, index) =>
      `<p>The ${name} report, part ${index}, tells how the keepers counted ships, bells and tides in that year, and what the harbour made of it, at a length that takes a while to read.</p>`,
  ).join('');
const article = (name: string) => `<h1>The ${name} report</h1>${prose(name)}`;

/** Two articles, each of which becomes the other: `change('load')`, `change('script')`. */
const page = (
  name: string,
  other: string,
) => `<!doctype html><html lang="en"><head><title>The ${name} report</title></head><body><article>${article(name)}</article>
<script>function change(way) {
  if (way === 'load') return location.assign('/${other}.html');
  history.pushState(null, '', '/${other}.html');
  document.title = 'The ${other} report';
  document.querySelector('article').innerHTML = ${JSON.stringify(article(other))};
}</script></body></html>`;

interface Shown {
  readonly address: string;
  /** The heading that is shown; undefined for none. */
  readonly heading: string | undefined;
}

/** Asks for a reading, changes the page a little later, and sees what is shown in the end. */
export class NavigationBrowser {
  private constructor(
    private readonly site: SiteServer,
    private readonly extension: string,
    private readonly browser: ChromiumWithExtension,
    private readonly lever: Page,
  ) {}

  static async launch(): Promise<NavigationBrowser> {
    const pages: Readonly<Record<string, string>> = {
      '/northern.html': page('northern', 'southern'),
      '/southern.html': page('southern', 'northern'),
    };
    const site = await serveSite(({ pathname }) => (pages[pathname] ? { body: pages[pathname] } : undefined));
    const extension = buildWithHost(HOST);
    const browser = await launchChromium({ extension, proxyPort: site.port, viewport: { width: 1200, height: 800 } });
    return new NavigationBrowser(site, extension, browser, await openLever(browser));
  }

  /** @returns what is wrong; undefined where what is shown belongs to the address */
  async navigate(trigger: Trigger, way: Way, delay: number): Promise<string | undefined> {
    for (let lead = LEAD[trigger]; ; lead *= 2) {
      try {
        return await this.#navigate(trigger, way, delay + lead);
      } catch (error) {
        if (!String(error).includes('no tab shows')) throw error; // the page went before its button could be found
      }
    }
  }

  async #navigate(trigger: Trigger, way: Way, delay: number): Promise<string | undefined> {
    const { page } = this.browser;
    await page.goto(`http://${HOST}/northern.html`);
    await page.evaluate(`void setTimeout(() => change('${way}'), ${delay})`);
    const popup = trigger === 'popup' ? await this.#openPopup() : await this.#pressShortcut();
    await page.waitForTimeout(delay + REST);
    const address = page.url();
    const heading = await headingOf(page);
    const inPopup =
      popup &&
      (await popup
        .locator('h1')
        .first()
        .textContent({ timeout: 1000 })
        .catch(() => undefined));
    await this.#leave(page);
    return (
      [wrong('reader', { address, heading }), wrong('popup', { address, heading: inPopup ?? undefined })].filter(Boolean).join('; ') ||
      undefined
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.close();
    rmSync(this.extension, { recursive: true, force: true });
  }

  async #pressShortcut(): Promise<undefined> {
    const worker = await wakeBackground(this.browser, this.lever);
    await worker.evaluate(
      `chrome.tabs.query({ url: '*://${HOST}/*' }).then(([tab]) => chrome.commands.onCommand.dispatch('toggle-reader', tab))`,
    );
    return undefined;
  }

  #openPopup(): Promise<Page> {
    return this.browser.openPopup(this.browser.page);
  }

  async #leave(page: Page): Promise<void> {
    await this.browser.leavePopup();
    await page.mouse.click(2, 2);
    await page.keyboard.press('Escape');
  }
}

/** What the trigger itself takes to come to the page, about: delays count from then, in milliseconds. */
const LEAD = { shortcut: 20, popup: 150 };

async function headingOf(page: Page): Promise<string | undefined> {
  const reader = page.locator('.reader h1').first();
  return (await reader.count()) > 0 ? ((await reader.textContent()) ?? undefined) : undefined;
}

/** Is there an old text under a new address? */
function wrong(where: string, { address, heading }: Shown): string | undefined {
  const name = /(northern|southern)/.exec(address)?.[1] ?? 'no';
  return heading === undefined || heading.includes(name) || !/northern|southern/.test(heading)
    ? undefined
    : `${where}: “${heading}” at ${address}`;
}

/** @returns what was wrong, one line a case, and how many cases there were */
export async function sweepNavigation(delays: readonly number[], onDone?: (done: number, all: number) => void) {
  const cases = delays.flatMap((delay) => TRIGGERS.flatMap((trigger) => WAYS.map((way) => ({ trigger, way, delay }))));
  const browser = await NavigationBrowser.launch();
  const problems: string[] = [];
  for (const [index, { trigger, way, delay }] of cases.entries()) {
    const problem = await browser.navigate(trigger, way, delay);
    if (problem) problems.push(`${trigger}, ${way} after ${delay} ms: ${problem}`);
    onDone?.(index + 1, cases.length);
  }
  await browser.close();
  return { cases: cases.length, problems };
}

const LONGEST = 200;
const STEP = 5;

/** @returns whether nothing old was ever shown under a new address */
export async function benchNavigation(): Promise<boolean> {
  const delays = Array.from({ length: LONGEST / STEP + 1 }, (_, index) => index * STEP);
  const { cases, problems } = await sweepNavigation(delays, (done, all) => showProgress('cases', done, all));
  clearProgress();
  for (const problem of problems) console.log(problem);
  const met = problems.length === 0;
  console.log(
    formatBars([
      { name: `old text under a new address, of ${cases}`, asked: 'none', measured: String(problems.length), met, enforced: true },
    ]),
  );
  return met;
}

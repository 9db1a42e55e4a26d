import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { openLever, wakeBackground } from '../../e2e/kit/background-life';
import { type ChromiumWithExtension, launchChromium } from '../../e2e/kit/chromium';
import { ErrorWatch } from '../../e2e/kit/error-watch';
import { buildWithHost } from '../../e2e/kit/granted-build';
import { ownPages, type SiteServer, serveSite } from '../../e2e/kit/site-server';
import { parseAutoOpen, unknownSites } from '../../src/settings/auto-open';
import { SETTING_NAMES, SETTINGS_SCHEMA, type SettingField } from '../../src/settings/settings-schema';
import { STORAGE_HOST, type StorageState } from './storage-states';

/** Storage takes 120 writes a minute: how long is waited where it takes no more, in milliseconds. */
const PAUSE = 5_000;
const WAIT = { timeout: 15_000 };

/** A real Chromium whose extension finds one state of storage after another. */
export class StorageBrowser {
  private constructor(
    private readonly site: SiteServer,
    private readonly extension: string,
    private readonly browser: ChromiumWithExtension,
    private readonly lever: Page,
    private readonly errors: ErrorWatch,
  ) {}

  static async launch(): Promise<StorageBrowser> {
    const site = await serveSite(ownPages());
    const extension = buildWithHost(STORAGE_HOST);
    const browser = await launchChromium({ extension, proxyPort: site.port, viewport: { width: 1200, height: 800 } });
    const errors = await ErrorWatch.start(browser.context, browser.extensionId);
    return new StorageBrowser(site, extension, browser, await openLever(browser), errors);
  }

  /**
   * Stores a state, and opens the reader, or also popup, options and rules, as a person would.
   * @returns what is wrong, one line each
   */
  async meet(state: StorageState, everyView: boolean): Promise<readonly string[]> {
    const problems: string[] = [];
    await this.#store(state);
    const stored = await this.#stored();
    const see = async (name: string, look: () => Promise<readonly string[]>) => {
      const found = await look().catch((error: unknown) => [error instanceof Error ? error.message.slice(0, 300) : String(error)]);
      problems.push(...found.map((one) => `${name}: ${one}`));
    };
    await see('reader', () => this.#seeReader());
    if (everyView) {
      await see('popup', () => this.#seePopup());
      await see('options', () => this.#seeOwn('options', '.setting'));
      await see('rules', () => this.#seeOwn('rules', 'h1'));
    }
    problems.push(...this.errors.take().map((error) => `threw: ${error}`));
    if (!isDeepStrictEqual(await this.#stored(), stored)) problems.push('storage is another one than before');
    return problems;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.close();
    rmSync(this.extension, { recursive: true, force: true });
  }

  /** What an area refuses as a whole comes item by item; what it refuses then does not come. */
  async #store({ sync, local }: StorageState): Promise<void> {
    for (const [area, items] of Object.entries({ sync, local })) {
      for (;;) {
        const refusal = await this.lever.evaluate(STORE, [area, JSON.stringify(items)]);
        if (!/MAX_WRITE|MAX_SUSTAINED/.test(refusal)) break;
        await this.lever.waitForTimeout(PAUSE);
      }
    }
  }

  /** But for whether sites open by themselves: one that the browser has no permission for is switched off, as it should be. */
  async #stored(): Promise<unknown> {
    const all = await this.lever.evaluate('Promise.all([chrome.storage.sync.get(), chrome.storage.local.get()])');
    const [sync, { autoOpen, ...local }] = all as [object, { readonly autoOpen?: unknown }];
    return [sync, local, parseAutoOpen(autoOpen).map(({ pattern, exceptions }) => [pattern, exceptions]), unknownSites(autoOpen)];
  }

  async #seeReader(): Promise<readonly string[]> {
    const { page } = this.browser;
    await page.goto(`http://${STORAGE_HOST}/english-news.html`);
    const worker = await wakeBackground(this.browser, this.lever);
    await worker.evaluate(
      `chrome.tabs.query({ url: '*://${STORAGE_HOST}/*' }).then(([tab]) => chrome.commands.onCommand.dispatch('toggle-reader', tab))`,
    );
    const reader = page.locator('.reader');
    await reader.waitFor(WAIT);
    await page.getByRole('toolbar').waitFor(WAIT);
    const shown = await reader.evaluate((element: HTMLElement) => ({ data: { ...element.dataset }, style: element.style.cssText }));
    const words = await page.locator('.content').textContent();
    await page.keyboard.press('Escape');
    await reader.waitFor({ ...WAIT, state: 'detached' });
    return [...illegal(shown.data), ...(words?.includes('For ninety years') ? [] : ['the article is not there'])];
  }

  async #seePopup(): Promise<readonly string[]> {
    const { openPopup, leavePopup, page } = this.browser;
    const popup = await openPopup(page);
    await popup.getByRole('heading', { level: 1 }).waitFor(WAIT);
    await leavePopup();
    await page.mouse.click(2, 2);
    return [];
  }

  async #seeOwn(name: string, selector: string): Promise<readonly string[]> {
    const own = await this.browser.context.newPage();
    await own.goto(`chrome-extension://${this.browser.extensionId}/entrypoints/${name}/index.html`);
    await own.locator(selector).first().waitFor(WAIT);
    await own.close();
    return [];
  }
}

/** Clears an area and fills it; tells what was refused at last. */
async function STORE([area = '', items = '']: readonly string[]): Promise<string> {
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, StorageArea> } }).chrome;
  const target = storage[area] as StorageArea;
  try {
    await target.clear();
    await target.set(JSON.parse(items));
    return '';
  } catch (error) {
    if (String(error).includes('MAX_')) return String(error);
  }
  for (const [key, value] of Object.entries(JSON.parse(items))) await target.set({ [key]: value }).catch(() => undefined);
  return '';
}

interface StorageArea {
  clear(): Promise<void>;
  set(items: object): Promise<void>;
}

/** What of the reader's attributes no setting may have. */
function illegal(data: Readonly<Record<string, string | undefined>>): readonly string[] {
  return SETTING_NAMES.flatMap((name) => {
    const field: SettingField = SETTINGS_SCHEMA[name];
    const value = data[name];
    if (value === undefined || field.control === 'range' || field.control === 'text') return [];
    const isLegal =
      field.control === 'choice'
        ? field.choices.some((choice) => choice.value === value)
        : field.control === 'switch'
          ? /^(?:true|false)$/.test(value)
          : /^(?:#[\da-f]{6})?$/.test(value);
    return isLegal ? [] : [`${name} is ${value}`];
  });
}

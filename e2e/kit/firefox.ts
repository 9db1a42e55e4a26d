import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './browsers';
import { countPdfPages } from './count-pdf-pages';
import { Marionette } from './marionette';
import { until } from './until';

const FIREFOX_BUILD = resolve(import.meta.dirname, '../../dist/firefox');
const OPTIONS = 'entrypoints/options/index.html';
const POPUP = 'browser.webextension-popup-browser';

/** A fresh profile that asks the network for nothing of its own. */
const QUIET_PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

/** Without it Firefox asks its own server for settings, whatever the preference says. */
const LOCAL_SETTINGS = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/** Key values of the WebDriver protocol. */
export const KEYS = {
  Shift: '\uE008',
  Alt: '\uE00A',
  Control: '\uE009',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Space: ' ',
  Tab: '\uE004',
} as const;

/** A real Firefox with the built extension. */
export class FirefoxWithExtension {
  private constructor(
    readonly marionette: Marionette,
    readonly extensionId: string,
    private readonly child: ChildProcess,
    /** Files that are downloaded go here too. */
    readonly profile: string,
  ) {}

  /**
   * Launches Firefox with the extension in a fresh profile.
   * @param proxyPort - port of the site server; every http request of the browser goes there
   * @param keepWelcome - the page that is shown once after installing stays; without it the kit closes it, as a person does
   */
  static async launch(proxyPort: number, keepWelcome = false): Promise<FirefoxWithExtension> {
    if (!existsSync(FIREFOX_BUILD)) throw new Error('dist/firefox is missing: run "npm run build" first.');
    const port = await freePort();
    const profile = mkdtempSync(join(tmpdir(), 'limpid-firefox-'));
    writeFileSync(join(profile, 'user.js'), preferences(port, proxyPort, profile));
    const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless', '--profile', profile];
    const env = {
      ...process.env,
      MOZ_HEADLESS_WIDTH: '1280',
      MOZ_HEADLESS_HEIGHT: '900',
      MOZ_CRASHREPORTER_DISABLE: '1',
      ...LOCAL_SETTINGS,
    };
    const child = spawn(ensureBrowser('firefox'), args, { env, stdio: 'ignore' });
    const marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:NewSession', {});
    const extensionId = String(await marionette.send('Addon:Install', { path: FIREFOX_BUILD, temporary: true }));
    const firefox = new FirefoxWithExtension(marionette, extensionId, child, profile);
    await firefox.inBrowser(NAME_ASKER);
    if (!keepWelcome) await firefox.#closeWelcome();
    return firefox;
  }

  /** The same browser with one new tab, no popup, nothing on the clipboard, and an extension that has nothing stored. */
  async renew(): Promise<void> {
    const tidy = `for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
      Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard);`;
    await this.inBrowser(tidy);
    const { handle } = (await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
    for (const other of (await this.marionette.send('WebDriver:GetWindowHandles')) as string[]) {
      if (other === handle) continue;
      await this.marionette.send('WebDriver:SwitchToWindow', { handle: other, focus: false });
      await this.marionette.send('WebDriver:CloseWindow');
    }
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.goto(await this.extensionPage(OPTIONS));
    await this.evaluate(`return Promise.all(['local', 'sync', 'session'].map((area) => browser.storage[area].clear())).then(() => true)`);
    await this.goto('about:blank');
  }

  /** The address of a page of the extension. */
  async extensionPage(path: string): Promise<string> {
    const script = `const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
      return WebExtensionPolicy.getByID(arguments[0]).getURL(arguments[1])`;
    return String(await this.inBrowser(script, this.extensionId, path));
  }

  goto(url: string): Promise<unknown> {
    return this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Chooses a file in a file input of the page. */
  async chooseFile(selector: string, path: string): Promise<void> {
    const element = await this.#find(selector);
    await this.marionette.send('WebDriver:ElementSendKeys', { id: Object.values(element as Record<string, string>)[0], text: path });
  }

  evaluate(script: string, ...args: unknown[]): Promise<unknown> {
    return this.marionette.evaluate(script, ...args);
  }

  /** Clicks the Extensions button and the extension's entry in it, as a person does: activeTab is granted. */
  async clickToolbarButton(): Promise<void> {
    const item = `${this.extensionId.replace(/[^a-z0-9_-]/gi, '_').toLowerCase()}-BAP`;
    await this.marionette.inChrome(async () => {
      await this.#click('#unified-extensions-button');
      await until(() => this.evaluate(`return document.getElementById('unified-extensions-panel')?.state === 'open'`));
      await this.#click(`#${item}`);
    });
  }

  /** Runs the body of an async function in the popup, given its `document`; waits for the popup to be there. */
  inPopup(body: string): Promise<unknown> {
    return this.#inFrame(body, POPUP);
  }

  /** The same in the tab in front: long scripts get there in a quarter of the time that {@link evaluate} takes. */
  inTab(body: string): Promise<unknown> {
    return this.#inFrame(body);
  }

  /** Runs the body of a function in the browser's own window. */
  inBrowser(script: string, ...args: unknown[]): Promise<unknown> {
    return this.marionette.inChrome(() => this.evaluate(script, ...args));
  }

  /** Does something while a switch of the browser's preferences is off. */
  async withoutPreference(name: string, act: () => Promise<void>): Promise<void> {
    await this.inBrowser(`Services.prefs.setBoolPref(arguments[0], false)`, name);
    try {
      await act();
    } finally {
      await this.inBrowser(`Services.prefs.clearUserPref(arguments[0])`, name);
    }
  }

  /** Runs the body of a function in a page of the extension, in a tab of its own, which it closes. */
  async inExtension(script: string, ...args: unknown[]): Promise<unknown> {
    const before = await this.marionette.send('WebDriver:GetWindowHandle');
    const { handle } = (await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: false })) as { handle: string };
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    await this.goto(await this.extensionPage(OPTIONS));
    const answer = await this.evaluate(script, ...args);
    await this.marionette.send('WebDriver:CloseWindow');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: before, focus: true });
    return answer;
  }

  /** Makes the browser speak a language, as one with its language pack does; the extension starts anew. */
  async setLocale(locale: string): Promise<void> {
    await this.goto('about:blank'); // its pages go with it
    await this.inBrowser(SET_LOCALE, locale);
    await this.reloadExtension();
  }

  /** Loads the extension anew, as an update does. */
  async reloadExtension(): Promise<void> {
    await this.inBrowser(RELOAD, this.extensionId);
  }

  /** The width of pages, in CSS pixels: the window itself has a least one. Without it they are as wide as the window. */
  async setPageWidth(width?: number): Promise<void> {
    await this.inBrowser(`gBrowser.selectedBrowser.style.maxWidth = arguments[0]`, width ? `${width}px` : '');
    await until(async () => !width || (await this.evaluate('return innerWidth')) === width);
  }

  /** Gives the device a finger for a pointer, or its mouse again. */
  async setFinger(finger: boolean): Promise<void> {
    await this.inBrowser(
      `for (const name of ['primary', 'all']) Services.prefs[arguments[0] ? 'setIntPref' : 'clearUserPref']('ui.' + name + 'PointerCapabilities', 1)`,
      finger,
    );
    await until(async () => (await this.evaluate(`return matchMedia('(pointer: coarse)').matches`)) === finger);
  }

  /** Zooms the tab in front, as the browser's menu does. */
  async setZoom(zoom: number): Promise<void> {
    await this.inBrowser('ZoomManager.zoom = arguments[0]', zoom);
  }

  /** Is a popup on the screen? */
  popupIsOpen(): Promise<boolean> {
    const script = `return [...document.querySelectorAll(arguments[0])].some((b) => b.isConnected && b.getBoundingClientRect().width > 0)`;
    return this.inBrowser(script, POPUP) as Promise<boolean>;
  }

  /** Moves the mouse over an element of the popup and clicks. */
  async clickInPopup(selector: string): Promise<void> {
    const place = `const r = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return [r.x + r.width / 2 - innerWidth / 2, r.y + r.height / 2 - innerHeight / 2]`;
    const [x = 0, y = 0] = await this.#whenPopupRests(() => this.inPopup(place) as Promise<number[]>);
    await this.marionette.inChrome(async () => {
      const origin = await this.#find(POPUP);
      await this.#pointer({ origin, x: Math.round(x), y: Math.round(y) });
    });
  }

  /** Clicks at a point of the page, in CSS pixels of the viewport. */
  clickAt(x: number, y: number, button = 0): Promise<unknown> {
    return this.#pointer({ origin: 'viewport', x: Math.round(x), y: Math.round(y) }, button);
  }

  /** Turns the wheel of the mouse over a point of the page, by CSS pixels. */
  wheelAt(x: number, y: number, deltaY: number): Promise<unknown> {
    const scroll = { type: 'scroll', origin: 'viewport', x, y, deltaX: 0, deltaY, duration: 0 };
    return this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'wheel', id: 'wheel', actions: [scroll] }] });
  }

  /** Clicks with the right button and chooses an entry of the extension's in the menu that opens; several stand in a menu of their own. */
  async chooseFromContextMenu(x: number, y: number, label: string): Promise<void> {
    await this.clickAt(x, y, 2);
    await this.marionette.inChrome(async () => {
      await until(() => this.evaluate(`return document.getElementById('contentAreaContextMenu')?.state === 'open'`));
      await until(() => this.evaluate(CHOOSE, label));
    });
  }

  /** Presses keys together, as the browser's window gets them. */
  async press(...keys: string[]): Promise<void> {
    const downs = keys.map((value) => ({ type: 'keyDown', value }));
    const ups = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    const actions = [{ type: 'key', id: 'keyboard', actions: [...downs, ...ups] }];
    await this.marionette.inChrome(() => this.marionette.send('WebDriver:PerformActions', { actions }));
  }

  /**
   * Presses a key where the focus of the popup is, as trusted input.
   * @returns whether the popup kept the key for itself: Firefox closes its panel by an Escape that was not
   */
  pressInPopup(key: 'Enter' | 'Escape'): Promise<unknown> {
    return this.inPopup(`
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(content);
      const event = new content.KeyboardEvent('', { key: '${key}', code: '${key}', keyCode: content.KeyboardEvent.DOM_VK_${key === 'Enter' ? 'RETURN' : 'ESCAPE'} });
      const kept = (input.keydown(event) & input.KEYDOWN_IS_CONSUMED) !== 0;
      input.keyup(event);
      return kept;`);
  }

  /** Reads the system's clipboard. */
  clipboard(flavour: 'text/plain' | 'text/html'): Promise<string> {
    return this.inBrowser(READ_CLIPBOARD, flavour) as Promise<string>;
  }

  /** The plain text on the system's clipboard; '' while nothing has been copied. */
  copiedText(): Promise<string> {
    return this.clipboard('text/plain').catch(() => '');
  }

  /** The keys that the browser assigned to the extension's command. */
  shortcut(): Promise<string> {
    const script = `const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
      const { extension } = WebExtensionPolicy.getByID(arguments[0]);
      return [...extension.shortcuts.manifestCommands ?? extension.shortcuts.commands].map(([name, { shortcut }]) => name + ' ' + shortcut).join()`;
    return this.inBrowser(script, this.extensionId) as Promise<string>;
  }

  async screenshot(file: string): Promise<void> {
    const picture = String(await this.marionette.send('WebDriver:TakeScreenshot', { full: false }));
    writeFileSync(file, Buffer.from(picture, 'base64'));
  }

  /** Prints the page, and counts what comes out. */
  async countPrintedPages(): Promise<number> {
    return countPdfPages(Buffer.from(String(await this.marionette.send('WebDriver:Print', {})), 'base64'));
  }

  async close(): Promise<void> {
    const exit = new Promise((resolve) => this.child.once('exit', resolve));
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.child.kill());
    await exit;
    this.marionette.end();
    rmSync(this.profile, { recursive: true, force: true });
  }

  async #inFrame(body: string, selector?: string): Promise<unknown> {
    const answer = await this.marionette.inChrome(() => this.marionette.evaluateAsync(IN_FRAME, selector ?? null, body));
    const { error, value } = answer as { error?: string; value?: unknown };
    if (error) throw new Error(`in the page or popup: ${error}`);
    return value;
  }

  async #closeWelcome(): Promise<void> {
    const script = `const tab = [...gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/entrypoints/welcome/index.html'));
      if (tab) gBrowser.removeTab(tab);
      return tab !== undefined`;
    await until(() => this.inBrowser(script));
  }

  /** Reads a place in the popup once its panel has opened and no longer grows. */
  async #whenPopupRests(read: () => Promise<number[]>): Promise<number[]> {
    let last = '';
    return until(async () => {
      const panel = `const b = [...document.querySelectorAll(arguments[0])].find((b) => b.getBoundingClientRect().width > 0);
        const { x, y, width, height } = b.getBoundingClientRect(); return [b.closest('panel').state, x, y, width, height].join()`;
      const place = await read();
      const now = `${await this.inBrowser(panel, POPUP)} ${place}`;
      const rests = now === last && now.startsWith('open,');
      last = now;
      return rests ? place : undefined;
    });
  }

  async #find(selector: string): Promise<unknown> {
    return until(() => this.marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector }).catch(() => undefined));
  }

  async #click(selector: string): Promise<void> {
    const element = await this.#find(selector);
    await this.marionette.send('WebDriver:ElementClick', { id: Object.values(element as Record<string, string>)[0] });
  }

  async #pointer(place: { origin: unknown; x: number; y: number }, button = 0): Promise<void> {
    const moves = [
      { type: 'pointerMove', duration: 0, ...place },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves };
    await this.marionette.send('WebDriver:PerformActions', { actions: [pointer] });
  }
}

/** Chooses an entry of the open context menu; returns false where its own menu has only now been opened. */
const CHOOSE = `const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find((item) => item.label === arguments[0]);
  if (item?.parentElement.state === 'open') return item.parentElement.activateItem(item), true;
  const own = [...menu.children].find((item) => item.localName === 'menu' && item.label === 'Limpid');
  own?.openMenu(true);
  return false`;

/** Writes into every request who asks, by the principal that the browser itself goes by, and what for: the proxy reads it. */
const NAME_ASKER = `
  const names = ['document', 'subdocument', 'script', 'stylesheet', 'font', 'image', 'imageset', 'media', 'fetch', 'xmlhttprequest', 'beacon', 'websocket'];
  const kinds = Object.fromEntries(names.map((name) => [Ci.nsIContentPolicy['TYPE_' + name.toUpperCase()], name]));
  const asker = (by) => by.addonPolicy ? 'extension' : by.contentScriptAddonPolicy ? 'content script' : by.isSystemPrincipal ? 'browser' : 'page';
  Services.obs.addObserver({
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, externalContentPolicyType } = channel.loadInfo;
      channel.setRequestHeader('x-asked-by', asker(triggeringPrincipal) + '; ' + (kinds[externalContentPolicyType] ?? 'other'), false);
    },
  }, 'http-on-modify-request');`;

/** Asks for a language as if its pack were there: the extension's messages are in it, those of the browser in English still. */
const SET_LOCALE = `
  Services.locale.availableLocales = [...new Set([arguments[0], 'en-US'])];
  Services.locale.requestedLocales = [arguments[0]];`;

const RELOAD = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  return AddonManager.getAddonByID(arguments[0]).then((addon) => addon.reload()).then(() => true);`;

/** Runs code in the document of the popup, or of the tab in front, by a frame script: pages live in other processes. */
const IN_FRAME = `
  const [selector, body, done] = arguments;
  const end = Date.now() + 5000;
  const name = 'limpid-test:' + Math.random();
  const source = '(async () => { const { document, innerWidth, innerHeight } = content; try { const value = await (async () => {' + body +
    '})(); sendAsyncMessage(' + JSON.stringify(name) + ', { value: value ?? null }); } catch (error) { sendAsyncMessage(' +
    JSON.stringify(name) + ', { error: String(error) }); } })()';
  (function look() {
    const isPopup = (b) => b.currentURI?.scheme === 'moz-extension' && b.isConnected && b.getBoundingClientRect().width;
    const frame = selector ? [...document.querySelectorAll(selector)].find(isPopup) : gBrowser.selectedBrowser;
    if (!frame) return Date.now() > end ? done({ error: 'there is no popup' }) : setTimeout(look, 30);
    frame.messageManager.addMessageListener(name, function receive({ data }) {
      frame.messageManager.removeMessageListener(name, receive);
      done(data);
    });
    frame.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  })();`;

const READ_CLIPBOARD = `
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor(arguments[0]);
  Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard, null);
  const data = {};
  transferable.getTransferData(arguments[0], data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;`;

function preferences(port: number, proxyPort: number, downloads: string): string {
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
  const folder = { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.alwaysOpenPanel': false };
  const all = { ...QUIET_PREFERENCES, ...proxy, ...folder, 'marionette.port': port };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

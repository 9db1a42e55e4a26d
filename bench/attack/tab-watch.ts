import type { CDPSession } from '@playwright/test';
import { type AskedRequest, leaveOutOwnFrames } from './own-frames';

/** What Chromium itself tells of a tab, from the end of loading on. */
export interface Watched {
  /** Sources of scripts of the page that were compiled: handlers, addresses that are code, script elements. */
  readonly scripts: readonly string[];
  /** Requests that are none for a picture of the article, and navigations: type and address. */
  readonly requests: readonly string[];
  /** What was thrown, by whomever. */
  readonly throws: readonly string[];
}

/** A picture of one pixel: what asks for a picture gets one. */
const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Among the types of requests; not all of them ask the network. */
const NAVIGATION = 'Navigation';

/** Serves one tab from memory, and notes what it asks for and runs. */
export class TabWatch {
  #body = '';
  #address = '';
  #loads = 0;
  #scripts: string[] = [];
  #requests: AskedRequest[] = [];
  #throws: string[] = [];
  #frameId = '';
  #world: Promise<number> | undefined;
  #pageWorlds = new Set<number>();
  /** Frames that have come and whose first page is not asked for yet, with its address. */
  readonly #awaited = new Set<string>();

  private constructor(
    private readonly cdp: CDPSession,
    private readonly host: string,
  ) {}

  static async start(cdp: CDPSession, host: string): Promise<TabWatch> {
    const watch = new TabWatch(cdp, host);
    watch.#listen();
    for (const domain of ['Page', 'Runtime', 'Network', 'Debugger'] as const) await cdp.send(`${domain}.enable`);
    await cdp.send('Debugger.setSkipAllPauses', { skip: true });
    await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    watch.#frameId = (await cdp.send('Page.getFrameTree')).frameTree.frame.id;
    return watch;
  }

  /** Loads a page, then forgets what was noted so far. */
  async load(html: string): Promise<void> {
    this.#body = html;
    this.#address = `http://${this.host}/harbour-${++this.#loads}.html`; // a link to the page before leads to no page
    this.#world = undefined;
    await this.#untilLoaded(() => this.cdp.send('Page.navigate', { url: this.#address }));
  }

  /** Puts other markup into the page that is there, by the same parser; what came before is forgotten. */
  async fill(html: string): Promise<void> {
    await this.#untilLoaded(() => this.cdp.send('Page.setDocumentContent', { frameId: this.#frameId, html }));
  }

  /** The frames of a page are part of it: what they run comes before. */
  async #untilLoaded(begin: () => Promise<unknown>): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.cdp.once('Page.loadEventFired', () => resolve()));
    await begin();
    await loaded;
    this.#forget();
  }

  /** The isolated world of the page in which the bench itself runs. */
  world(): Promise<number> {
    this.#world ??= this.cdp
      .send('Page.createIsolatedWorld', { frameId: this.#frameId, worldName: 'attack' })
      .then(({ executionContextId }) => executionContextId);
    return this.#world;
  }

  /**
   * What was noted since the page was loaded.
   * @param images - addresses of the article's pictures
   */
  async result(images: readonly string[]): Promise<Watched> {
    const isAllowed = ({ type, url }: AskedRequest) =>
      type !== NAVIGATION && (/^(?:data|blob):/.test(url) || (type === 'Image' && images.some((image) => sameDocument(image, url))));
    const asked = this.#requests.filter((request) => !isAllowed(request));
    const left = await leaveOutOwnFrames(this.cdp, asked, await this.world());
    return { scripts: this.#scripts, requests: left.map(({ type, url }) => `${type} ${url.slice(0, 200)}`), throws: this.#throws };
  }

  #forget(): void {
    this.#scripts = [];
    this.#requests = [];
    this.#awaited.clear();
    this.#throws = [];
  }

  #listen(): void {
    const { cdp } = this;
    cdp.on('Fetch.requestPaused', ({ requestId, resourceType, request }) => {
      void this.#answer(requestId, resourceType, request.url).catch(() => undefined); // the page has gone meanwhile
    });
    cdp.on('Page.frameRequestedNavigation', ({ url, frameId, reason }) => {
      const isFirst = reason === 'initialFrameNavigation';
      if (isFirst) this.#awaited.add(`${frameId} ${url}`);
      this.#requests.push({ type: NAVIGATION, url, frameId, isFirst });
    });
    cdp.on('Network.requestWillBeSent', ({ type = 'Other', request: { url }, frameId }) => {
      this.#requests.push({ type, url, frameId, isFirst: type === 'Document' && this.#awaited.delete(`${frameId} ${url}`) });
    });
    cdp.on('Network.webSocketCreated', ({ url }) => this.#requests.push({ type: 'WebSocket', url }));
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.isDefault) this.#pageWorlds.add(context.id);
    });
    cdp.on('Runtime.executionContextsCleared', () => this.#pageWorlds.clear());
    cdp.on('Debugger.scriptParsed', ({ executionContextId, url, length }) => {
      if (this.#pageWorlds.has(executionContextId)) this.#scripts.push(`${url.slice(0, 100)} (${length} characters)`);
    });
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.#throws.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
  }

  async #answer(requestId: string, type: string, url: string): Promise<void> {
    const { cdp } = this;
    const fulfil = (contentType: string, body: string) => {
      const responseHeaders = [{ name: 'content-type', value: contentType }];
      return cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
    };
    if (type === 'Image') await fulfil('image/gif', PIXEL);
    else if (type === 'Document' && url === this.#address && this.#body) {
      const body = Buffer.from(this.#body).toString('base64');
      this.#body = '';
      await fulfil('text/html; charset=utf-8', body);
    } else await cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  }
}

const sameDocument = (link: string, url: string) => link.replace(/#.*/s, '') === url.replace(/#.*/s, '');

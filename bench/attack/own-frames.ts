import type { CDPSession } from '@playwright/test';

/** What a tab asked for, and for which frame. */
export interface AskedRequest {
  readonly type: string;
  readonly url: string;
  readonly frameId?: string | undefined;
}

/** Tells what the page's own frames ask for when they come: Chromium makes one of an `<embed>` at any time, also while the reader opens. */
export class OwnFrames {
  readonly #first = new Set<string>();

  constructor(private readonly cdp: CDPSession) {
    cdp.on('Page.frameRequestedNavigation', ({ frameId, url, reason }) => {
      if (reason === 'initialFrameNavigation') this.#first.add(keyOf({ frameId, url }));
    });
  }

  /**
   * Leaves out the first page of each frame that stands in the page's own tree. What stands in a shadow tree, as the reader
   * does, has gone, or is led elsewhere later counts.
   * @param world - an isolated world of the page
   */
  async leaveOut(asked: readonly AskedRequest[], world: number): Promise<AskedRequest[]> {
    const own = await Promise.all(asked.map((request) => this.#first.has(keyOf(request)) && this.#isInPage(request.frameId, world)));
    return asked.filter((_, index) => !own[index]);
  }

  async #isInPage(frameId = '', world: number): Promise<boolean> {
    try {
      const { backendNodeId } = await this.cdp.send('DOM.getFrameOwner', { frameId });
      const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId, executionContextId: world });
      const { result } = await this.cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: IS_IN_PAGE,
      });
      return result.value === true;
    } catch {
      return false; // the frame has gone
    }
  }
}

const keyOf = ({ frameId = '', url }: Pick<AskedRequest, 'frameId' | 'url'>) => `${frameId} ${url}`;

const IS_IN_PAGE = `function () { return Node.prototype.getRootNode.call(this) === document; }`;

import type { CDPSession } from '@playwright/test';

/** What a tab asked for, and for which frame. */
export interface AskedRequest {
  readonly type: string;
  readonly url: string;
  readonly frameId?: string | undefined;
  /** Asked because the frame came, not because it was led anywhere. */
  readonly isFirst?: boolean;
}

/**
 * Leaves out what the page's own `<embed>` and `<object>` ask for first: Chromium makes frames of them at any time, also while
 * the reader opens. All else counts: other frames, those in a shadow tree, as all of the reader is, and those that have gone.
 * @param world - an isolated world of the page
 */
export async function leaveOutOwnFrames(cdp: CDPSession, asked: readonly AskedRequest[], world: number): Promise<AskedRequest[]> {
  const isOwn = await Promise.all(asked.map(async ({ isFirst, frameId }) => isFirst === true && (await isPlugin(cdp, frameId, world))));
  return asked.filter((_, index) => !isOwn[index]);
}

async function isPlugin(cdp: CDPSession, frameId = '', world: number): Promise<boolean> {
  try {
    const { backendNodeId } = await cdp.send('DOM.getFrameOwner', { frameId });
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId: world });
    const { result } = await cdp.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration: IS_PLUGIN });
    return result.value === true;
  } catch {
    return false; // the frame has gone
  }
}

const IS_PLUGIN = `function () { return /^(?:embed|object)$/.test(this.localName) && Node.prototype.getRootNode.call(this) === document; }`;

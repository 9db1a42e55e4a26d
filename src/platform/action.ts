import browser from 'webextension-polyfill';

/** Opens the popup of the window in front; returns whether the browser allowed it. */
export async function showPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** How long the mark stays on the button, in milliseconds. */
const MARK_TIME = 4000;

/** What a button can be marked for. */
export const DONE = { text: '✓', color: '#2f6f5e' } as const;
export const FAILED = { text: '!', color: '#b3261e' } as const;

/** What takes the marks off, by tab: the next mark has its own time. */
const marked = new Map<number, ReturnType<typeof setTimeout>>();

/** Marks the toolbar button of a tab, for what has no place in the page, and says what it is in its tooltip; a tab may have gone. */
export async function markButton(
  tabId: number,
  { text, color }: typeof DONE | typeof FAILED,
  reason: string,
  title: string,
): Promise<void> {
  clearTimeout(marked.get(tabId));
  const timer = setTimeout(() => {
    marked.delete(tabId);
    void dress(tabId, '', title).catch(() => undefined);
  }, MARK_TIME);
  marked.set(tabId, timer);
  await dress(tabId, text, reason, color).catch(() => undefined);
}

async function dress(tabId: number, text: string, title: string, color?: string): Promise<void> {
  if (color) await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}

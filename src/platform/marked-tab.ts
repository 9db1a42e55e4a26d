import browser from 'webextension-polyfill';

/** On the button of a tab whose page is to be read by one click. */
const MARK = '¶';
const MARK_COLOR = '#2f6f5e';

/**
 * Opens a page in a tab beside another one and marks the tab's button: the next click there reads, without the popup.
 * Without a click in the tab itself no browser lets an extension into a page that it has no permission for.
 * @param tooltip - says so
 */
export async function openMarked(url: string, beside: browser.Tabs.Tab, tooltip: string): Promise<void> {
  const { id: openerTabId, index } = beside;
  const tab = await browser.tabs.create({ url, index: index + 1, ...(openerTabId === undefined ? {} : { openerTabId }) });
  const mark = (tabId: number, { status }: { status?: string | undefined }) => {
    if (tabId !== tab.id) return;
    void markTab(tabId, tooltip).catch(() => undefined);
    if (status === 'complete') stop();
  };
  const forget = (tabId: number) => tabId === tab.id && stop();
  const stop = () => {
    browser.tabs.onUpdated.removeListener(mark);
    browser.tabs.onRemoved.removeListener(forget);
  };
  browser.tabs.onUpdated.addListener(mark); // browsers take marks off a tab when it goes to its page
  browser.tabs.onRemoved.addListener(forget);
  if (tab.id !== undefined) mark(tab.id, {});
}

/** Calls back with a marked tab whose button is clicked; the mark goes. */
export function onMarkedClick(read: (tabId: number) => void): void {
  browser.action.onClicked.addListener(async ({ id }) => {
    if (id === undefined || !(await isMarked(id))) return;
    read(id);
    await unmarkTab(id);
  });
}

/** Takes the mark off a tab that is read by other means. */
export async function unmarkTab(tabId: number): Promise<void> {
  if (!(await isMarked(tabId))) return;
  const { default_popup: popup = '', default_title: title = '' } = browser.runtime.getManifest().action ?? {};
  await browser.action.setBadgeText({ tabId, text: '' });
  await browser.action.setTitle({ tabId, title });
  await browser.action.setPopup({ tabId, popup: browser.runtime.getURL(popup) });
}

/** A tab that has gone is not. */
async function isMarked(tabId: number): Promise<boolean> {
  return (await browser.action.getBadgeText({ tabId }).catch(() => '')) === MARK;
}

async function markTab(tabId: number, title: string): Promise<void> {
  await browser.action.setPopup({ tabId, popup: '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: MARK_COLOR });
  await browser.action.setBadgeText({ tabId, text: MARK });
  await browser.action.setTitle({ tabId, title });
}

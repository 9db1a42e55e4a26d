import browser from 'webextension-polyfill';

const COMMAND = 'toggle-reader';
const MENU_ITEMS = { toggle: 'toggle-reader', selection: 'read-selection', link: 'open-link' } as const;

/** What the context menu's entries are called. */
export type MenuTitles = Readonly<Record<keyof typeof MENU_ITEMS, string>>;

export interface MenuActions {
  readonly toggle: (tabId: number) => void;
  /** `text` that is selected. */
  readonly selection: (tabId: number, text: string) => void;
  /** `url` where the link leads: http or https. */
  readonly link: (url: string, tab: browser.Tabs.Tab) => void;
}

/** Calls back with the tab when its reader is asked for by the shortcut. */
export function onToggleCommand(toggle: (tabId: number) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) toggle(tab.id);
  });
}

/** Calls back when an entry of the context menu is chosen. */
export function onMenu({ toggle, selection, link }: MenuActions): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '', linkUrl }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === MENU_ITEMS.toggle) toggle(tab.id);
    else if (menuItemId === MENU_ITEMS.selection) selection(tab.id, selectionText);
    else if (menuItemId === MENU_ITEMS.link && linkUrl) link(linkUrl, tab);
  });
}

/** Makes the context menu's entries; browsers keep them until the extension is updated. */
export function createMenuOnInstall(titles: () => MenuTitles): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus?.removeAll().then(() => createMenu(titles()));
  });
}

function createMenu({ toggle, selection, link }: MenuTitles): void {
  const create = (id: string, item: browser.Menus.CreateCreatePropertiesType) => browser.contextMenus.create({ id, ...item });
  create(MENU_ITEMS.toggle, { title: toggle, contexts: ['page', 'selection', 'link', 'image', 'video', 'audio'] });
  create(MENU_ITEMS.selection, { title: selection, contexts: ['selection'] });
  create(MENU_ITEMS.link, { title: link, contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] });
}

/** The keys that the browser really assigned to the toggle; '' where it assigned none. */
export async function getToggleShortcut(): Promise<string> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === COMMAND)?.shortcut ?? '';
}

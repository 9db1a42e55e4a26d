import browser from 'webextension-polyfill';

const COMMANDS = { toggle: 'toggle-reader', copy: 'copy-article' } as const;
const MENU_ITEMS = {
  toggle: 'toggle-reader',
  selection: 'read-selection',
  link: 'open-link',
  copy: 'copy-article',
  copySelection: 'copy-selection',
} as const;

/** What the context menu's entries are called. */
export type MenuTitles = Readonly<Record<keyof typeof MENU_ITEMS, string>>;

export interface MenuActions {
  readonly toggle: (tabId: number) => void;
  /** `text` that is selected, on the page of an `address`. */
  readonly selection: (tabId: number, text: string, address?: string) => void;
  /** `url` where the link leads: http or https. */
  readonly link: (url: string, tab: browser.Tabs.Tab) => void;
  /** `text` that is selected, where that alone is to be copied. */
  readonly copy: (tabId: number, text?: string, address?: string) => void;
}

export interface CommandActions extends Pick<MenuActions, 'toggle'> {
  /** `address` of the page in front. */
  readonly copy: (tabId: number, address?: string) => void;
}

/** Calls back with the tab when its reader, or a copy, is asked for by a shortcut. */
export function onCommand({ toggle, copy }: CommandActions): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === COMMANDS.toggle) toggle(tab.id);
    else if (command === COMMANDS.copy) copy(tab.id, tab.url);
  });
}

/** Calls back when an entry of the context menu is chosen. */
export function onMenu({ toggle, selection, link, copy }: MenuActions): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '', linkUrl, pageUrl }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === MENU_ITEMS.toggle) toggle(tab.id);
    else if (menuItemId === MENU_ITEMS.selection) selection(tab.id, selectionText, pageUrl);
    else if (menuItemId === MENU_ITEMS.link && linkUrl) link(linkUrl, tab);
    else if (menuItemId === MENU_ITEMS.copy) copy(tab.id);
    else if (menuItemId === MENU_ITEMS.copySelection) copy(tab.id, selectionText, pageUrl);
  });
}

/** Makes the context menu's entries; browsers keep them until the extension is updated. */
export function createMenuOnInstall(titles: () => MenuTitles): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus?.removeAll().then(() => createMenu(titles()));
  });
}

function createMenu({ toggle, selection, link, copy, copySelection }: MenuTitles): void {
  const create = (id: string, item: browser.Menus.CreateCreatePropertiesType) => browser.contextMenus.create({ id, ...item });
  create(MENU_ITEMS.toggle, { title: toggle, contexts: ['page', 'selection', 'link', 'image', 'video', 'audio'] });
  create(MENU_ITEMS.copy, { title: copy, contexts: ['page', 'image', 'video', 'audio'] });
  create(MENU_ITEMS.copySelection, { title: copySelection, contexts: ['selection'] });
  create(MENU_ITEMS.selection, { title: selection, contexts: ['selection'] });
  create(MENU_ITEMS.link, { title: link, contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] });
}

/** The keys that the browser really assigned to the toggle; '' where it assigned none. */
export async function getToggleShortcut(): Promise<string> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === COMMANDS.toggle)?.shortcut ?? '';
}

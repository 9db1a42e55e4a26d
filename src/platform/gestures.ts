import browser from 'webextension-polyfill';

const COMMAND = 'toggle-reader';
const MENU_ITEM = 'toggle-reader';

/** Calls back with the tab when its reader is asked for by the shortcut. */
export function onToggleCommand(toggle: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) toggle(tab.id);
  });
}

/** Calls back with the tab when its reader is asked for by the context menu. */
export function onToggleMenu(toggle: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ITEM && tab?.id !== undefined) toggle(tab.id);
  });
}

/** Makes the context menu's entry; browsers keep it until the extension is updated. */
export function createMenuOnInstall(title: () => string): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: MENU_ITEM, title: title(), contexts: ['page', 'selection', 'link', 'image', 'video', 'audio'] });
    });
  });
}

/** The keys that the browser really assigned to the toggle; '' where it assigned none. */
export async function getToggleShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === COMMAND)?.shortcut ?? '';
}

import browser from 'webextension-polyfill';
import { directionOf } from '../core/language';
import { getUiLanguage } from './i18n';

/** Opens the options page. */
export function openOptionsPage(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Shows what Limpid does, once: not after an update. */
export function showWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('entrypoints/welcome/index.html') });
  });
}

/** Gives a page of the extension its title, language and direction. */
export function prepareExtensionPage(title: string): void {
  const root = document.documentElement;
  document.title = title;
  root.lang = getUiLanguage();
  root.dir = directionOf(root.lang); // not the browser's: its language may be none of ours
}

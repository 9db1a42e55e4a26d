import browser from 'webextension-polyfill';
import { getUiLanguage } from './i18n';

/** Opens the options page. */
export function openOptionsPage(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Gives a page of the extension its title, language and direction. */
export function prepareExtensionPage(title: string): void {
  const root = document.documentElement;
  document.title = title;
  root.lang = getUiLanguage();
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}

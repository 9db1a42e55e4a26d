import browser from 'webextension-polyfill';

/** Does this content script run in a private window? */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}

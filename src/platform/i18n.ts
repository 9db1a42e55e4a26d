import browser from 'webextension-polyfill';
import type { MessageKey } from '../core/message-key';

/** The message in the browser's language, with its $1, $2 … filled in. */
export function translate(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** BCP 47 tag of the language that messages come in. */
export function getUiLanguage(): string {
  return translate('ui_language');
}

import type { Plugin } from 'vite';
import { settingWords } from '../src/settings/setting-words';
import { SETTING_NAMES } from '../src/settings/settings-schema';

const MESSAGES = /\/_locales\/\w+\/messages\.json$/;
const SEARCHED: ReadonlySet<string> = new Set(SETTING_NAMES.flatMap(settingWords));

/** Of every language scripts hold the names of settings alone, which the options page is searched by; the browser reads all else itself. */
export function searchedMessages(): Plugin {
  return {
    name: 'searched-messages',
    enforce: 'pre',
    transform: (code, id) => (MESSAGES.test(id) ? JSON.stringify(onlySearched(JSON.parse(code))) : null),
  };
}

function onlySearched(messages: Readonly<Record<string, { readonly message: string }>>) {
  return Object.fromEntries(Object.entries(messages).flatMap(([key, { message }]) => (SEARCHED.has(key) ? [[key, { message }]] : [])));
}

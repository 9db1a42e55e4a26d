import type { Plugin } from 'vite';
import { ALL_SETTING_WORDS } from '../src/settings/setting-words';

const MESSAGES = /\/_locales\/\w+\/messages\.json$/;
const SEARCHED: ReadonlySet<string> = ALL_SETTING_WORDS;

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

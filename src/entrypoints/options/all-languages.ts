import type { Messages } from '../../view/settings/search-settings';

/** Scripts of their own, one a language: the policy of extension pages lets them fetch nothing, not even their own files. */
const LANGUAGES = import.meta.glob<Messages>('../../../public/_locales/*/messages.json', { import: 'default' });

/** Loads the messages of every language of the user interface. */
export function loadLanguages(): Promise<readonly Messages[]> {
  return Promise.all(Object.values(LANGUAGES).map((load) => load()));
}

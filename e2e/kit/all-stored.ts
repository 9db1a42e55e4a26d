/** Expression in a page of the extension, of either browser: all that it has stored, and may have, as one text. */
export const ALL_STORED = `Promise.all([
  ...['local', 'sync', 'session'].map((area) => (globalThis.browser ?? chrome).storage[area].get(null)), indexedDB.databases(), caches.keys(),
]).then((all) => JSON.stringify([all, localStorage.length, sessionStorage.length]))`;

import browser from 'webextension-polyfill';

/** Is this Firefox, where pages and background do some things that they do nowhere else? */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { onlyUsed, wordsOfSources } from './without-unused-apis';

const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

test('of the polyfill what is used stays, and all else that it does', () => {
  const short = onlyUsed(polyfill, new Set(['storage', 'local', 'get', 'devtools', 'network', 'onRequestFinished', 'getContent']));
  expect(short).toContain('"storage":{"local":{"get":{"minArgs":0,"maxArgs":1}}}');
  expect(short).not.toContain('"bookmarks"');
  expect(short).toContain('wrappedSendMessageCallback');
  expect(() => new Function(short)).not.toThrow();
});

test('every member that the sources name is found', () => {
  expect([...wordsOfSources()]).toEqual(
    expect.arrayContaining(['action', 'contextMenus', 'removeAll', 'permissions', 'contains', 'sendMessage', 'storage', 'sync', 'tabs']),
  );
});

test('another way of saying it is an error', () => {
  expect(() => onlyUsed('const metadata = {}', new Set())).toThrow('not known here');
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { onlyUsed, usedApis } from './without-unused-apis';

const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

test('of the polyfill what is used stays, and all else that it does', () => {
  const short = onlyUsed(polyfill, new Set(['storage']));
  expect(short).toContain('{"storage":{"local":{');
  expect(short).not.toContain('"bookmarks"');
  expect(short).toContain('wrappedSendMessageCallback');
  expect(() => new Function(short)).not.toThrow();
});

test('every part that the sources name is found', () => {
  expect([...usedApis()]).toEqual(
    expect.arrayContaining(['action', 'contextMenus', 'permissions', 'runtime', 'scripting', 'storage', 'tabs']),
  );
});

test('another way of saying it is an error', () => {
  expect(() => onlyUsed('const metadata = {}', new Set())).toThrow('not known here');
});

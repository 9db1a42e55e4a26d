import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../manifest.json'), 'utf8'));

/** Scripts of our own files alone, and what they start by address through one policy of Trusted Types: platform/recognition.ts has it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types limpid-worker',
];

test('permissions are exactly the four that the main job needs, and in Chromium the one without which its background has no workers', () => {
  const four = ['activeTab', 'contextMenus', 'scripting', 'storage'];
  expect(manifest.permissions.toSorted()).toEqual(four);
  expect(manifest['{{chrome}}.permissions'].toSorted()).toEqual([...four, 'offscreen'].toSorted());
  for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('sites are asked for one by one, when a person wants their articles to open by themselves', () => {
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

test('extension pages load nothing from elsewhere and connect to nothing', () => {
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy.split('; ').toSorted()).toEqual(POLICY.toSorted());
});

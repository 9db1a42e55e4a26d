import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../manifest.json'), 'utf8'));

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
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

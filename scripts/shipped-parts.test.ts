import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder } from './bundled-packages';
import { noticesOf } from './notices';
import { ROOT } from './run';
import { sbomOf } from './sbom';
import { checkLicence, shippedParts } from './shipped-parts';

const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const parts = shippedParts(
  ROOT,
  Object.keys(packageJson.dependencies).map((name) => `node_modules/${name}`),
);

test.each([
  ['/a/node_modules/preact/dist/preact.mjs', 'node_modules/preact'],
  ['/a/node_modules/@ungap/structured-clone/esm/index.js', 'node_modules/@ungap/structured-clone'],
  ['/a/node_modules/b/node_modules/@c/d/lib/e.js?raw', 'node_modules/b/node_modules/@c/d'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ['/a/src/core/article.ts', undefined],
])('%j belongs to %s', (id, folder) => expect(packageFolder(id)).toBe(folder));

test('every package whose code or data ships is in the notices, with its version, its licence and the text of it', () => {
  const notices = noticesOf(parts);
  for (const [name, version] of [...Object.entries(packageJson.dependencies), ['LAC-small', 'jieba-0.42.1'], ['tidy-url', '1.18.3']]) {
    expect(notices).toContain(`---- ${name} ${version} (`);
  }
  expect(notices).toContain('Mozilla Public License Version 2.0');
  expect(notices).toContain('Copyright (c) 2019 PaddlePaddle Authors');
});

test('a licence that is not on the list, or has no text, ends the build', () => {
  const text = 'x'.repeat(200);
  expect(() => checkLicence({ name: 'a', licence: 'MIT AND Apache-2.0', text })).not.toThrow();
  expect(() => checkLicence({ name: 'a', licence: 'MIT AND GPL-3.0', text })).toThrow('GPL-3.0');
  expect(() => checkLicence({ name: 'a', licence: '', text })).toThrow();
  expect(() => checkLicence({ name: 'a', licence: 'MIT', text: '' })).toThrow('no text');
  expect(() => shippedParts(ROOT, ['node_modules/not-locked'])).toThrow('not-locked');
});

test('the bill of materials has no time and no random number, and names each part with its hash', () => {
  const bill = JSON.parse(sbomOf('1.2.3', parts));
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { component: { name: 'limpid', version: '1.2.3' } } });
  expect(bill).not.toHaveProperty('serialNumber');
  expect(bill.metadata).not.toHaveProperty('timestamp');
  const polyfill = bill.components.find(({ name }: { name: string }) => name === 'webextension-polyfill');
  expect(polyfill).toMatchObject({ purl: 'pkg:npm/webextension-polyfill@0.12.0', licenses: [{ license: { id: 'MPL-2.0' } }] });
  for (const { hashes } of bill.components) expect(hashes[0].content).toMatch(/^(?:[\da-f]{64}|[\da-f]{128})$/);
});

test('every version in package.json is exact', () => {
  for (const version of Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

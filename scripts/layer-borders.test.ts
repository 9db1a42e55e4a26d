import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What each layer may import, as docs/architecture.md draws it. */
const LAYERS: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>> = {
  core: { layers: [], packages: ['hast-util-to-text'] },
  rules: { layers: ['core'], packages: [] },
  extraction: { layers: ['core', 'rules'], packages: ['hast-util-from-dom'] },
  entities: { layers: ['core'], packages: [] },
  settings: { layers: ['core'], packages: [] },
  messaging: { layers: ['core', 'settings'], packages: [] },
  platform: { layers: ['core', 'rules', 'settings', 'messaging'], packages: ['webextension-polyfill'] },
  view: { layers: ['core', 'rules', 'settings'], packages: ['preact'] },
  entrypoints: {
    layers: ['core', 'rules', 'extraction', 'entities', 'settings', 'messaging', 'platform', 'view'],
    packages: ['preact'],
  },
};
const PACKAGES = ['preact', '@mozilla/readability', 'webextension-polyfill'];
const NAMES = Object.keys(LAYERS);

/** One plant a border: a file that crosses it in one way and is otherwise clean. */
const plants = Object.entries(LAYERS).flatMap(([layer, allowed]) => [
  ...NAMES.filter((other) => other !== layer && !allowed.layers.includes(other)).map((other) => ({
    layer,
    crosses: `layer ${other}`,
    name: `plant-layer-${other}`,
    code: `import { planted } from '../${other}/planted-target';\nexport const value = planted;\n`,
  })),
  ...PACKAGES.filter((name) => !allowed.packages.includes(name)).map((name) => ({
    layer,
    crosses: `package ${name}`,
    name: `plant-package-${name.replace(/\W/g, '')}`,
    code: `import * as planted from '${name}';\nexport const value = planted;\n`,
  })),
]);
const PURE = ['core', 'rules', 'entities', 'settings', 'messaging'];
const domPlants = PURE.map((layer) => ({
  layer,
  crosses: 'the DOM',
  name: 'plant-dom',
  code: 'export const value = document.title;\n',
}));

let folder = '';

function check(): string {
  const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);
  const run = (command: string, args: string[]) => spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  const types = run(bin('tsc'), ['-b']);
  const lint = run(bin('biome'), ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', 'src']);
  return [types.stdout, lint.stdout, lint.stderr].join('\n');
}

function plant(layer: string, name: string, code: string): void {
  writeFileSync(join(folder, 'src', layer, `${name}.ts`), code);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpid-borders-'));
  for (const entry of ['src', 'public', 'biome.json', 'tsconfig.base.json'])
    cpSync(join(ROOT, entry), join(folder, entry), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, '.cache'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ files: [], references: NAMES.map((name) => ({ path: `src/${name}` })) }));
  for (const layer of NAMES) plant(layer, 'planted-target', 'export const planted = 1;\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the build checks every layer', () => {
  const { references } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as { references: { path: string }[] };
  expect(references.map(({ path }) => path)).toEqual(expect.arrayContaining(NAMES.map((name) => `src/${name}`)));
  expect(readdirSync(join(ROOT, 'src')).sort()).toEqual(NAMES.toSorted());
});

describe('the build refuses', () => {
  let report = '';

  beforeAll(() => {
    expect(check()).not.toMatch(/plant/); // the same tree without a violation passes
    for (const { layer, name, code } of domPlants) plant(layer, name, code);
    report = check(); // before Preact comes in, whose types bring the DOM's along
    for (const { layer, name, code } of plants) plant(layer, name, code);
    report += check();
  }, 120_000);

  test.each([...plants, ...domPlants])('$layer crossing into $crosses', ({ layer, name }) => {
    expect(report).toContain(`src/${layer}/${name}.ts`);
  });
});

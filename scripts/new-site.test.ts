import { expect, test } from 'vitest';
import { siteFile, withHost, withSite } from './new-site';

const SKETCH = { content: '.story', title: 'h1', html: '\n  <h1 class="`\\">A title of yours</h1>' };

test('a site is written under its host, with an example that must fail', () => {
  const file = siteFile({ url: 'https://www.tide.example/2026/mill.html?a=b' }, SKETCH, '2026-11-28');
  expect(file).toContain('"id": "www.tide.example"');
  expect(file).toContain('"match": [\n    "*://www.tide.example/*"\n  ]');
  expect(file).toContain('"checked": "2026-11-28"');
  expect(file).toContain('html": `\n  <h1 class="\\`\\\\">A title');
  expect(file).not.toContain('mill');
  expect(SKETCH.html).not.toContain(/"title": "(What[^"]+)"/.exec(file)?.[1] ?? '');
});

test('a site is registered once', () => {
  const registry = "import { rule as a } from './sites/a';\n\n/** Every. */\nexport const SITE_RULES: readonly SiteRule[] = [a];\n";
  const once = withSite(registry, 'www.tide-mill.example');
  expect(once).toContain("import { rule as wwwTideMillExample } from './sites/www.tide-mill.example';\n\n/**");
  expect(once).toContain('[a, wwwTideMillExample];');
  expect(withSite(once, 'www.tide-mill.example')).toBe(once);
});

test('the host is known to who brings the script with the rules into a page', () => {
  const once = withHost("export const SHIPPED_HOSTS: readonly string[] = ['a.example'];\n", 'b.example');
  expect(once).toContain("['a.example', 'b.example'];");
  expect(withHost(once, 'b.example')).toBe(once);
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PageBrowser } from '../bench/page-browser';
import { type PageSketch, sketchPage } from './page-sketch';
import { ROOT, run } from './run';

const USAGE = `npm run new:site -- <address or saved page> [address of the saved page]

Writes src/rules/sites/<host>.ts with a rule and an example, and registers it. The example has the page's structure and none
of its words; it fails until you have written what the rule must find.`;
const REGISTRY = join(ROOT, 'src/rules/registry.ts');
const HOSTS = join(ROOT, 'src/rules/shipped-hosts.ts');
/** In milliseconds. */
const TIMEOUT = 30_000;

/** Stands in the file until the markup does. */
const HTML_HERE = '{html}';

/** A page that somebody wants a rule for. */
interface WantedPage {
  readonly url: string;
  readonly html: string;
}

/** Writes the file of a site. */
export function siteFile({ url }: Pick<WantedPage, 'url'>, sketch: PageSketch, day: string): string {
  const { protocol, hostname } = new URL(url);
  const rule = { id: hostname, match: [`*://${hostname}/*`], title: sketch.title, content: sketch.content, checked: day };
  const example = {
    url: `${protocol}//${hostname}/example.html`,
    html: HTML_HERE,
    title: 'What the title of your example says',
    paragraphs: ['What the first paragraph says'],
  };
  return `import type { RuleExample, SiteRule } from '../rule';

export const rule: SiteRule = ${JSON.stringify(rule, null, 2)};

export const examples: readonly RuleExample[] = [${JSON.stringify(example, null, 2).replace(`"${HTML_HERE}"`, () => asTemplate(sketch.html))}];
`;
}

/** A text as a template literal, which keeps its lines. */
const asTemplate = (text: string) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

/** Adds a site to the registry; its name there is made of the host: www.tide.example is wwwTideExample. */
export function withSite(registry: string, host: string): string {
  const name = host.replace(/[^a-z\d]+(.)?/gi, (_, next: string | undefined) => (next ?? '').toUpperCase()).replace(/^(?=\d)/, 'site');
  const line = `import { rule as ${name} } from './sites/${host}';`;
  if (registry.includes(line)) return registry;
  return registry.replace(/\n\n\/\*\*/, `\n${line}\n\n/**`).replace(/\];\s*$/, `, ${name}];\n`);
}

/** Adds a site to the hosts that have a rule. */
export function withHost(hosts: string, host: string): string {
  return hosts.includes(`'${host}'`) ? hosts : hosts.replace(/\];\s*$/, `, '${host}'];\n`);
}

/** The page of an address, or a saved one, which tells its address itself where none is given. */
async function readPage(source: string, address?: string): Promise<WantedPage> {
  if (!existsSync(source)) return { url: source, html: await (await fetch(source)).text() };
  const html = readFileSync(source, 'utf8');
  const url = address ?? /<link[^>]+rel="?canonical"?[^>]+href="([^"]+)"|saved from url=\(\d+\)(\S+)/.exec(html)?.slice(1).find(Boolean);
  if (!url) throw new Error(`${source} does not say where it was saved from: give its address too`);
  return { url, html };
}

/** A function as text; what runs TypeScript here puts calls of its own into it, which the page does not have. */
const asExpression = (sketch: typeof sketchPage) => `(() => { const __name = (named) => named; return (${sketch})(document); })()`;

async function main([source, address]: readonly string[]): Promise<void> {
  if (!source) throw new Error(USAGE);
  const page = await readPage(source, address);
  const { hostname } = new URL(page.url);
  const file = join(ROOT, `src/rules/sites/${hostname}.ts`);
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const browser = await PageBrowser.launch();
  await browser.open(page.url, Buffer.from(page.html), TIMEOUT);
  const sketch = (await browser.evaluate(asExpression(sketchPage), TIMEOUT)) as PageSketch;
  await browser.close();
  writeFileSync(file, siteFile(page, sketch, new Date().toISOString().slice(0, 10)));
  writeFileSync(REGISTRY, withSite(readFileSync(REGISTRY, 'utf8'), hostname));
  writeFileSync(HOSTS, withHost(readFileSync(HOSTS, 'utf8'), hostname));
  run('biome', ['check', '--write', file, REGISTRY, HOSTS]);
  console.log(`${file}\nThe example fails until it says what the rule must find: npx vitest run src/extraction/sites.test.ts`);
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));

import type { Page } from './page';

/** The contents of a page's meta tags by name, in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Attributes that name a meta tag. */
const NAMES = ['property', 'name', 'itemprop', 'http-equiv'] as const;

const read = new WeakMap<Document, MetaTags>();

/** The meta tags of a page, collected once, in one pass. */
export function readMetaTags({ document }: Page): MetaTags {
  const tags = read.get(document) ?? collectMetaTags(document);
  read.set(document, tags);
  return tags;
}

function collectMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    let last = '';
    for (const attribute of NAMES) {
      const name = foldName(meta.getAttribute(attribute) ?? '');
      if (name !== '' && name !== last) add(tags, name, content);
      last = name || last;
    }
  }
  return tags;
}

function add(tags: Map<string, string[]>, name: string, content: string): void {
  const contents = tags.get(name) ?? [];
  contents.push(content);
  tags.set(name, contents);
}

/** Sites write DC.date.issued, dc:date:issued and dcDateIssued alike. */
function foldName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The contents of the named tags, those of the first name first. Names are folded: lower case, letters and digits alone. */
export function metaContents(tags: MetaTags, names: readonly string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}

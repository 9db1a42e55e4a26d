/** What a page says of itself, for machines and by its title. */
export interface PageClaims {
  /** How many articles its JSON-LD describes. */
  readonly articles: number;
  /** Whether its JSON-LD calls it a list, a profile or goods. */
  readonly isListed: boolean;
  /** `og:type`, in lower case. */
  readonly type: string;
  /** Whether it tells when its article was published. */
  readonly isDated: boolean;
  /** Whether its only heading of the first level is its title. */
  readonly isTitled: boolean;
}

const ARTICLE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report|LiveBlogPosting)"/g;
const LIST =
  /"@type"\s*:\s*\[?\s*"(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|Product|ProductGroup|OfferCatalog|Blog|DiscussionForumPosting|QAPage|AboutPage|ContactPage)"/;
/** Shorter titles are those of sections; a Han character says as much as three letters. */
const MIN_TITLE = 12;
const MIN_DENSE_TITLE = 6;

/** Reads what a live page says of itself. JSON-LD is searched, not parsed: much of it is broken, and all of it large. */
export function readClaims(document: Document): PageClaims {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  const json = Array.from(scripts, ({ textContent }) => textContent ?? '').join('\n');
  return {
    articles: json.match(ARTICLE)?.length ?? 0,
    isListed: LIST.test(json),
    type: metaOf(document, 'og:type').toLowerCase(),
    isDated: metaOf(document, 'article:published_time') !== '' || document.querySelector('[itemprop=datePublished]') !== null,
    isTitled: isTitled(document),
  };
}

function isTitled(document: Document): boolean {
  const titles = [document.title, metaOf(document, 'og:title')].map(bare);
  const headings = Array.from(document.querySelectorAll('h1'), ({ textContent }) => bare(textContent ?? ''));
  return headings.some((heading) => isTitle(heading) && titles.some((title) => title.includes(heading)));
}

const isTitle = (text: string) => text.length >= (/[\u1100-\uffff]/.test(text) ? MIN_DENSE_TITLE : MIN_TITLE);

function metaOf(document: Document, name: string): string {
  return document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute('content') ?? '';
}

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

/** An address read as that of one page of an article. */
interface PagePlace {
  /** The same for all pages of the article. */
  readonly article: string;
  /** undefined where the address says none, as that of a first page does. */
  readonly page: number | undefined;
}

/** Addresses beside that of a page. */
export interface NearAddresses {
  /**
   * Whether an address is that of the next page of the article: both say the same but for a number, which is one more. `from-first`
   * where this address says no number, `from-numbered` where it may have one; whether that is the number of a page it does not tell.
   */
  readonly step: (address: string) => 'from-first' | 'from-numbered' | undefined;
  /** Whether it may be of a page of the same article. */
  readonly isOfArticle: (address: string) => boolean;
}

const PARAMETER = /^(?:page|pg|paged|page_?no|page_?num(?:ber)?|page_?index|cur(?:rent)?_?page|pagina|seite|pn|p)$/i;
/** What only tells where somebody came from. */
const TRACKING = /^(?:utm_.*|from|fbclid|gclid|ref|referrer|spm|src|source|share.*)$/i;
const EXTENSION = /\.(?:s?html?|php\d?|aspx?|jspx?|jhtml|cfm)$/i;
/** What stands for a folder itself. */
const INDEX = /\/(?:index|default|1)$/i;
/** Numbers at the end of a path: /page/2, /p2; /2; story_2; story-page2. */
const NUMBERED_PATHS = [
  /^(.+)\/(?:page|p|pg|seite|pagina|part)[/_-]?(\d{1,2})$/i,
  /^(.+)\/(\d{1,2})$/,
  /^(.*[^/])[_,~](?:p|page)?(\d{1,2})$/i,
  /^(.*[^/])-(?:p|page-?|seite-?)(\d{1,2})$/i,
];
/** story-2.html; without an ending, as in /story-2, it is a name of its own. */
const NUMBERED_FILE = /^(.*[^/])-(\d{1,2})$/;
/** Folders of lists, forums and comments: what they have several pages of is no article. */
const LISTS =
  /\/(?:categor(?:y|ies|ia)|tags?|labels?|authors?|archives?|search|topics?|forums?|threads?|viewtopic|comments?|comment-.*|galler(?:y|ies)|list)(?:\/|$)/i;
/** A path that ends in the name of a section, or in a day or month, is a list too. */
const LIST_END = /(?:\/(?:news|blogs?|articles|posts|stories|home|latest)|^(?:\/\d{4})?(?:\/\d{1,2}){0,2})$/i;

/** Tells of addresses what they are to one. */
export function addressesNear(current: string): NearAddresses {
  const places = placesOf(current);
  const articles = new Set(places.map(({ article }) => article));
  return {
    isOfArticle: (address) => placesOf(address).some(({ article }) => articles.has(article)),
    step: (address) => {
      const steps = placesOf(address).flatMap((next) => places.filter((place) => isStep(place, next)));
      if (steps.length === 0) return undefined;
      return steps.some(({ page }) => page === undefined) ? 'from-first' : 'from-numbered';
    },
  };
}

/** Some count from 0, so that their second page is 1. */
function isStep({ article, page }: PagePlace, next: PagePlace): boolean {
  if (next.page === undefined || next.article !== article) return false;
  return page === undefined ? next.page === 1 || next.page === 2 : next.page === page + 1;
}

/** All that an address can be read as; nothing for lists. */
function placesOf(address: string): PagePlace[] {
  const { origin, pathname, searchParams } = new URL(address);
  const path = pathname.replace(/\/+$/, '');
  const name = path.replace(EXTENSION, '');
  const query = Array.from(searchParams)
    .filter(([key]) => !TRACKING.test(key))
    .sort();
  const place = (folder: string, rest: typeof query, page?: string): PagePlace[] => {
    const article = folder.replace(INDEX, '');
    if (LISTS.test(article) || LIST_END.test(article)) return [];
    return [{ article: `${origin}${article}?${rest}`, page: page === undefined ? undefined : Number(page) }];
  };
  const paths = name === path ? NUMBERED_PATHS : [...NUMBERED_PATHS, NUMBERED_FILE];
  const found = paths.flatMap((pattern) => {
    const [, article = '', page] = pattern.exec(name) ?? [];
    return page ? place(article, query, page) : [];
  });
  const asked = query.flatMap((entry) => {
    const isPage = PARAMETER.test(entry[0]) && /^\d{1,2}$/.test(entry[1]);
    return isPage
      ? place(
          name,
          query.filter((other) => other !== entry),
          entry[1],
        )
      : [];
  });
  return [...place(name, query), ...found, ...asked];
}

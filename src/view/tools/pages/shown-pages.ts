import type { Article } from '../../../core/article';
import type { LoadedPages, MorePages } from '../../../core/article-pages';

/** Finds the further pages of an article; undefined where it has none. */
export type FindPages = (article: Article) => Promise<MorePages | undefined>;

/** What is known of an article's pages for as long as its reader is open: the tools come anew with each page that is added. */
export class ShownPages {
  more: MorePages | undefined;
  loaded: LoadedPages | undefined;
  #finding: Promise<MorePages | undefined> | undefined;

  /** @param grow - shows the article with what was loaded */
  constructor(private readonly grow: (loaded: LoadedPages) => void) {}

  /** Looks for them once. */
  async find(find: FindPages, article: Article): Promise<MorePages | undefined> {
    this.#finding ??= find(article).catch(() => undefined);
    this.more = await this.#finding;
    return this.more;
  }

  show(loaded: LoadedPages): void {
    this.loaded = loaded;
    this.grow(loaded);
  }
}

import type { Article } from '../../core/article';
import { sourceAddress } from '../../core/format/article-header';
import { withoutTracking } from '../../core/without-tracking';
import type { Settings } from '../../settings/settings-schema';

/** Addresses as they are given to others. */
export interface GivenLinks {
  /** Where the article is; undefined on no site. */
  readonly source: string | undefined;
  readonly give: (address: string) => string;
}

/** The address of an article, and how any address is given away: with or without tracking parameters, as the settings ask. */
export function givenLinks(article: Article, { copyCleanLinks }: Settings): GivenLinks {
  const give = copyCleanLinks ? withoutTracking : asItIs;
  const source = sourceAddress(article);
  return { source: source === undefined ? undefined : give(source), give };
}

const asItIs = (address: string) => address;

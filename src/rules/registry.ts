import type { SiteRule } from './rule';
import { rule as wordpressInlineTags } from './sites/wordpress-inline-tags';
import { rule as bannedbook } from './sites/www.bannedbook.org';

/** Every site rule that ships; their order tells nothing. */
export const SITE_RULES: readonly SiteRule[] = [wordpressInlineTags, bannedbook];

import { MARK as WORDPRESS_INLINE_TAGS } from './sites/wordpress-inline-tags';

/** What pages have that a rule for every host may read: looked for in every page, before the script that has the rules is brought. */
export const TEMPLATE_MARKS = [WORDPRESS_INLINE_TAGS].join(', ');

import type { DraftList } from './rule-draft';
import type { WhyLeft } from './why-left';

/** Directives whose value is an XPath, and where it goes in a rule. */
export const XPATH_DIRECTIVES: ReadonlyMap<string, DraftList> = new Map([
  ['title', 'title'],
  ['body', 'content'],
  ['author', 'byline'],
  ['date', 'published'],
  ['strip', 'remove'],
  ['dissolve', 'unwrap'],
]);

/** Directives that lead to other pages; a condition may follow them. */
export const LINK_DIRECTIVES: ReadonlyMap<string, 'nextPage' | 'singlePage'> = new Map([
  ['next_page_link', 'nextPage'],
  ['single_page_link', 'singlePage'],
]);

/** Directives that are known and cannot be taken. */
export const LEFT_DIRECTIVES: ReadonlyMap<string, WhyLeft> = new Map([
  ...all(
    'no-need',
    'tidy prune parser autodetect_on_failure autodetect_next_page convert_double_br_tags strip_comments skip_json_ld insert_detected_image footnotes language skip_id_or_class',
  ),
  ...all('for-tests', 'test_url test_contains'),
  ...all(
    'for-server',
    'http_header requires_login login_uri login_username_field login_password_field login_extra_fields not_logged_in_xpath single_page_link_in_feed',
  ),
  ...all('no-counterpart', 'native_ad_clue wrap_in move_into'),
  ...all('attribute-only', 'strip_attr post_strip_attr'),
]);

function all(why: WhyLeft, names: string): [string, WhyLeft][] {
  return names.split(' ').map((name) => [name, why]);
}

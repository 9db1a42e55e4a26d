import { oneOf, seeded } from '../../../bench/random';

const NAMES = ['story', 'post-body', 'lead_text', 'a1', 'kopf-zeile', '正文', 'ad box'];
const TAGS = ['div', 'p', 'span', 'article', 'section', 'h1', '*', 'figure'];

const PREDICATES: readonly ((name: string) => string)[] = [
  (name) => `[@id='${name}']`,
  (name) => `[@class="${name}"]`,
  (name) => `[contains(@class, '${name}')]`,
  (name) => `[contains(concat(' ',normalize-space(@class),' '),' ${name} ')]`,
  (name) => `[starts-with(@id,'${name}')]`,
  (name) => `[@itemprop='${name}' and not(@hidden)]`,
  (name) => `[@id='${name}' or contains(@class,'${name}') or @data-x]`,
  () => '[2]',
  () => '[last()]',
  (name) => `[@role != '${name}']`,
  (name) => `[contains(text(), '${name}')]`,
  () => '[position() < 3]',
  () => '',
];

export function somePath(random: () => number): string {
  const step = () => `${oneOf(TAGS, random)}${oneOf(PREDICATES, random)(oneOf(NAMES, random))}`;
  const more = random() < 0.4 ? `${oneOf(['/', '//', '/following-sibling::'], random)}${step()}` : '';
  const end = random() < 0.1 ? '/@content' : '';
  return `//${step()}${more}${end}`;
}

function someExpression(random: () => number): string {
  const kind = random();
  if (kind < 0.1) return `substring-after(${somePath(random)}, 'By ')`;
  if (kind < 0.2) return `${somePath(random)} | ${somePath(random)}`;
  if (kind < 0.25) return `${somePath(random)}[`;
  return kind < 0.3 ? `(${somePath(random)})[1]` : somePath(random);
}

/** Every directive, with a value of the kind it takes. */
export const DIRECTIVES: readonly ((random: () => number) => string)[] = [
  ...['title', 'body', 'author', 'date', 'strip', 'dissolve', 'single_page_link', 'next_page_link', 'if_page_contains'].map(
    (name) => (random: () => number) => `${name}: ${someExpression(random)}`,
  ),
  ...[
    'native_ad_clue',
    'single_page_link_in_feed',
    'wrap_in(blockquote)',
    'move_into(//main)',
    'strip_attr',
    'post_strip_attr',
    'footnotes',
  ].map((name) => (random: () => number) => `${name}: ${somePath(random)}`),
  ...['tidy', 'prune', 'autodetect_on_failure', 'autodetect_next_page', 'convert_double_br_tags', 'strip_comments', 'requires_login'].map(
    (name) => (random: () => number) => `${name}:${oneOf(['yes', ' no', ''], random)}`,
  ),
  ...['skip_json_ld', 'insert_detected_image', 'parser', 'language', 'skip_id_or_class'].map(
    (name) => (random: () => number) => `${name}: ${oneOf(['yes', 'html5', 'x'], random)}`,
  ),
  ...['login_uri', 'login_username_field', 'login_password_field', 'login_extra_fields', 'not_logged_in_xpath'].map(
    (name) => (random: () => number) => `${name}: ${oneOf(NAMES, random)}`,
  ),
  (random) => `strip_id_or_class: ${oneOf(NAMES, random)}`,
  (random) => `strip_image_src: /${oneOf(NAMES, random)}/`,
  (random) => `src_lazy_load_attr: data-${oneOf(['src', 'lazy', 'bild url'], random)}`,
  (random) => `replace_string(<img ${oneOf(['data-src', 'data-original'], random)}=): <img src=`,
  (random) => `replace_string(<noscript class="a:b">): ${oneOf(['', '<div>'], random)}`,
  (random) => `find_string: ${oneOf(['data-src="', '<p />'], random)}\nreplace_string: ${oneOf(['src="', '<br>'], random)}`,
  () => 'http_header(user-agent): Ruhr/1.0 (reader; test)',
  (random) => `test_url: https://example.org/${oneOf(NAMES, random)}`,
  () => 'test_contains: three boats: two red',
  () => 'colour: blue',
  () => 'no directive at all',
  () => '# a comment',
  () => '',
];

/** A file by its number: some of the first hold every directive. */
export function someFtrFile(seed: number): { name: string; text: string } {
  const random = seeded(seed);
  const count = 3 + Math.floor(random() * 20);
  const lines =
    seed % 10 === 0 ? DIRECTIVES.map((write) => write(random)) : Array.from({ length: count }, () => oneOf(DIRECTIVES, random)(random));
  return { name: `${seed % 7 === 0 ? '.' : ''}paper-${seed}.example.org.txt`, text: lines.join(oneOf(['\n', '\r\n'], random)) };
}

/** Lines that an importer must account for. */
export function tellingLines(text: string): number {
  return text.split(/\r\n|\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#')).length;
}

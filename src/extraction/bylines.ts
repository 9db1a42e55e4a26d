import { findDate } from './dates';
import { decodeEntities } from './decode-entities';
import { elementText } from './element-text';
import { standsBeside } from './furniture-place';
import { namesOf, toNames } from './json-ld';
import { metaContents } from './meta-tags';
import type { Sources } from './metadata-sources';
import { cleanNames, looksLikeAccount, looksLikePerson } from './names';
import { titleKey } from './title-key';

/** Meta tags that name the authors, the most trusted first. */
const AUTHOR_METAS = [
  'articleauthor author citationauthor dccreator dctermscreator dccreatorpersonalname parselyauthor sailthruauthor cxenseparseauthor',
  'byl byline authors articleauthorname ogarticleauthor vrauthor articleauthors authorname bookauthor shareaholicarticleauthorname',
].flatMap((line) => line.split(' '));
/** What a card's label says where its value names the author. */
const WRITTEN_BY =
  /written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|author|autor|作者|撰写者|投稿者|執筆者|글쓴이/i;
/** Elements whose markup says that they name an author, the most trusted first. */
const AUTHOR_ELEMENTS = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="creator"] [itemprop~="name"]',
  '[rel~="author"]',
  '.vcard .fn, .author.vcard, .p-author',
  '[itemprop~="author"], [property~="schema:author"]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/auteur/"], a[href*="/autores/"]',
];
/** Class words of elements that name an author: less sure, for they also name the boxes around. */
const AUTHOR_CLASSES = [
  'author-name',
  'author__name',
  'authorname',
  'author_name',
  'byline',
  'author',
  'autor',
  'auteur',
  'submitted',
  'username',
];
/** Elements of one selector that are looked at: more are a list of articles. */
const MAX_ELEMENTS = 12;
/** Longer text is no line of authors, in UTF-16 code units. */
const MAX_LINE_LENGTH = 120;
/** A line of authors far from the title stands alone, or ends a paragraph. */
const MAX_FAR_LENGTH = 60;
const MAX_FAR_LINES = 8;
/** Most names that one line is believed. */
const MAX_NAMES = 6;

/** A way to find names: lists of texts, the first that holds a name counts. */
type Source = (sources: Sources, heading: Element | undefined) => Iterable<readonly string[]>;

/** What the page declares, and what it only shows: that must be written as people's names are. */
const WAYS: readonly { readonly source: Source; readonly people: boolean }[] = [
  { source: declaredNames, people: false },
  { source: cardNames, people: false },
  { source: elementNames, people: false },
  { source: classedNames, people: true },
  { source: lineNames, people: true },
  { source: datedNames, people: true },
];

/** Who wrote the article: people where any source names them, else the account or the office that the page declares. */
export function findBylines(sources: Sources, heading: Element | undefined): string[] {
  let second: string[] = [];
  for (const { source, people } of WAYS) {
    for (const texts of source(sources, heading)) {
      const names = cleanNames(texts.map(decodeEntities).filter((text) => !isSite(text, sources))).filter((name) => !isSite(name, sources));
      const isSure = names.length > 0 && !names.every(looksLikeAccount);
      if (isSure && ((second.length === 0 && !people) || (names.length <= MAX_NAMES && names.every(looksLikePerson)))) return names;
      if (second.length === 0) second = people ? [] : names.length > 0 ? names : cleanNames(texts);
    }
  }
  return second;
}

function declaredNames({ page, article, work, metas }: Sources): (readonly string[])[] {
  const inMetas = AUTHOR_METAS.map((name) => metaContents(metas, [name]));
  return [namesOf(page, article.author), ...inMetas, namesOf(page, article.creator), namesOf(page, work.author)];
}

/** Twitter's card names the author under a label: <meta name=twitter:label1 content="Written by">. */
function cardNames({ metas }: Sources): (readonly string[])[] {
  return ['1', '2'].map((index) => {
    const label = metas.get(`twitterlabel${index}`)?.[0] ?? '';
    return WRITTEN_BY.test(label) ? (metas.get(`twitterdata${index}`) ?? []) : [];
  });
}

function* elementNames({ marked }: Sources, heading: Element | undefined): Generator<readonly string[]> {
  for (const selector of AUTHOR_ELEMENTS)
    yield namesInAll(
      marked().filter((element) => element.matches(selector)),
      heading,
    );
}

function* classedNames({ marked }: Sources, heading: Element | undefined): Generator<readonly string[]> {
  const classes = marked().map((element) => element.getAttribute('class')?.toLowerCase() ?? '');
  for (const word of AUTHOR_CLASSES)
    yield namesInAll(
      marked().filter((_, index) => classes[index]?.includes(word)),
      heading,
    );
}

function namesInAll(elements: readonly Element[], heading: Element | undefined): string[] {
  return elements
    .slice(0, MAX_ELEMENTS)
    .filter((element) => !standsBeside(element, heading))
    .flatMap(namesIn);
}

/** The names in an element: those of its links or parts where each is a name, else its text. */
function namesIn(element: Element): string[] {
  const content = element.getAttribute('content');
  if (content) return [content];
  const text = elementText(element);
  if (text.length > MAX_LINE_LENGTH) return [];
  const parts = Array.from(element.querySelectorAll('a, span, li, strong, b'), elementText).filter((part) => looksLikePerson(part));
  return parts.length > 0 ? parts : [text];
}

/** Lines such as "By Ann Lee" and 记者：林岚, the closest to the title first, then those at the end. */
function lineNames(sources: Sources, heading: Element | undefined): string[][] {
  const lines = sources
    .lines(heading)
    .credited()
    .filter(({ element, distance }) => isNear(distance) || !standsBeside(element, heading));
  const own = lines.filter(({ element }) => !element.closest('footer') || element.closest('article, main'));
  const near = own.filter(({ distance }) => isNear(distance));
  const far = own.filter(
    ({ distance, text, tail }) => !isNear(distance) && (tail === text || text.endsWith(tail)) && tail.length <= MAX_FAR_LENGTH,
  );
  return [...near, ...far.toReversed().slice(0, MAX_FAR_LINES)].map(({ tail }) => [tail]);
}

/** Lines below the title that hold a date and a name: "23 November 2026 – Ann Lee". */
function datedNames(sources: Sources, heading: Element | undefined): string[][] {
  const lines = heading
    ? sources
        .lines(heading)
        .dated()
        .filter(({ distance, text }) => isNear(distance) && text.length < MAX_LINE_LENGTH)
    : [];
  return lines.map(({ text }) => {
    const date = findDate(text);
    return date
      ? [text.slice(0, date.index), text.slice(date.index + date.length)].map((rest) => rest.replace(/^[\s|·•,–—-]+|[\s|·•,–—-]+$/gu, ''))
      : [];
  });
}

/** Characters around the title among which the line of authors stands. */
function isNear(distance: number): boolean {
  return distance > -150 && distance < 600;
}

/** Whether a name is that of the site: no author, where anyone else is named. */
function isSite(name: string, { siteName, article, page }: Sources): boolean {
  const key = titleKey(name);
  const hostName = titleKey(page.host.replace(/^www\.|\.\w+$/g, ''));
  const names = [siteName ?? '', ...toNames(article.publisher)].map(titleKey);
  if (key === '') return false;
  return (
    names.includes(key) ||
    key === hostName ||
    key === titleKey(page.host) ||
    (key.startsWith(hostName) && hostName.length >= 3 && !looksLikePerson(name))
  );
}

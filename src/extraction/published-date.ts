import { type DateInText, findDate, parseDate } from './dates';
import { elementText } from './element-text';
import { standsBeside } from './furniture-place';
import { toStrings } from './json-ld';
import { metaContents } from './meta-tags';
import type { Sources } from './metadata-sources';
import type { PageLine } from './page-lines';

/** Meta tags that say when a page was published, the most trusted first. */
const PUBLISHED_METAS = [
  'articlepublishedtime articlepublished ogarticlepublishedtime ogpublishedtime ogpubdate ogreleasedate datepublished',
  'citationonlinedate citationpublicationdate citationdate parselypubdate parselypublishdate sailthrudate vrpublished vrpublishedat',
  'cxenseparserecspublishtime cxenseparsepublishtime dctermsissued dctermscreated dcdateissued dcissued dcdatepublished dcdatecreated dccreated',
  'publisheddate publicationdate publishdate publishedtime publishtime pubdate originalpublicationdate displaydate articledate',
  'dctermsdate dcdate date releasedate creationdate datecreated created firstpublished timestamp xpublisheddate prdate',
].flatMap((line) => line.split(' '));
const MODIFIED_METAS = [
  'articlemodifiedtime articlemodified ogarticlemodifiedtime ogupdatedtime ogmodifiedtime datemodified dctermsmodified dcdatemodified dcmodified',
  'modifieddate lastmod lastmodified lastupdated updated revised dateupdate dateupdated sailthrumodified',
].flatMap((line) => line.split(' '));
/** Elements whose markup says that they hold the date. */
const PUBLISHED_ELEMENTS =
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], [property~="dc:created"], time[pubdate], .dt-published, .hentry .published, .published[title], .published[datetime], time.entry-date, time.published';
const MODIFIED_ELEMENTS = '[itemprop~="dateModified"], [property~="dateModified"], .dt-updated, .hentry .updated, time.updated';
/** Attributes in which an element gives its date for machines. */
const DATE_ATTRIBUTES = ['datetime', 'content', 'title', 'data-datetime', 'data-date', 'data-timestamp'];
/** /2026/11/23/ and the like in an address. */
const URL_DATE = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
/** Top-level domains of countries that write the day first, as all but the United States do. */
const COUNTRY_DOMAIN = /\.(?!us$|io$|co$|tv$|me$|ai$|fm$|ly$)[a-z]{2}$/;

/** When an article was published and changed, from the surest source that says so. */
export function findDates(sources: Sources, heading: Element | undefined): { published?: string; modified?: string } {
  const monthFirst = isAmerican(sources);
  const read = (values: readonly (string | null | undefined)[]) => values.map((value) => parseDate(value, monthFirst)).find(Boolean);
  const modified =
    read([...toStrings(sources.work.dateModified), ...metaContents(sources.metas, MODIFIED_METAS)]) ??
    read(elementDates(sources, heading, MODIFIED_ELEMENTS));
  const published =
    read([...toStrings(sources.article.datePublished), ...metaContents(sources.metas, PUBLISHED_METAS)]) ??
    read([...toStrings(sources.work.datePublished), ...toStrings(sources.work.uploadDate)]) ??
    read(elementDates(sources, heading, PUBLISHED_ELEMENTS)) ??
    urlDate(sources.page.url) ??
    visibleDate(sources, heading, monthFirst) ??
    read(toStrings(sources.work.dateCreated)) ??
    modified;
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}

/** Whether 1/2/2026 is January 2 here. */
function isAmerican({ declaredLanguage, metas, page }: Sources): boolean {
  const tags = [declaredLanguage ?? '', ...metaContents(metas, ['oglocale'])].map((tag) => tag.toLowerCase().replace('_', '-'));
  if (tags.some((tag) => /^en-(?!us)/.test(tag)) || COUNTRY_DOMAIN.test(page.host))
    return tags.includes('en-us') && !COUNTRY_DOMAIN.test(page.host);
  return tags.some((tag) => tag === 'en' || tag === 'en-us');
}

function elementDates({ page }: Sources, heading: Element | undefined, selector: string): (string | null)[] {
  const elements = Array.from(page.document.querySelectorAll(selector)).filter((element) => !standsBeside(element, heading));
  return elements.flatMap((element) => [...DATE_ATTRIBUTES.map((name) => element.getAttribute(name)), elementText(element).slice(0, 80)]);
}

function urlDate(url: string): string | undefined {
  const [, year, month, day] = URL_DATE.exec(URL.canParse(url) ? new URL(url).pathname : '') ?? [];
  return parseDate(`${year}-${month}-${day}`);
}

/** Class words of the line that says when. */
const DATE_CLASS = /date|datum|time|publish|posted|created|meta|byline|stamp|fecha|info|submitted|pub|topline|overline|headline-date/i;
const PUBLISHED_WORDS =
  /veröffentlicht|erschienen|erstellt|publiziert|eingestellt|gepostet|gespeichert|vom\b|published|posted|created|written on|publié|paru|publicado|pubblicato|geplaatst|publicerad|publisert|opublikowano|发布|發布|發佈|公開|投稿|掲載|배포|입력|등록|yayın/i;
const UPDATED_WORDS = /aktualisiert|geändert|änderung|updated|modified|mis à jour|actualizad|aggiornat|bijgewerkt|更新|수정|güncel/i;
const NOT_PUBLISHED = /©|\(c\)|copyright|all rights|geboren|born|abgerufen|accessed|retrieved|zugriff/i;
/** A line must have this much to be believed. */
const MIN_SCORE = 3;

/** The date that stands closest to the title or looks most like the line that says when. */
function visibleDate(sources: Sources, heading: Element | undefined, monthFirst: boolean): string | undefined {
  const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  let best: { day: string; score: number } | undefined;
  for (const line of sources.lines(heading).dated) {
    const found = findDate(line.text, monthFirst);
    if (!found || found.day > today || found.day < '1993') continue;
    const score = lineScore(line, found, heading);
    if (score >= MIN_SCORE && score > (best?.score ?? 0)) best = { day: found.day, score };
  }
  return best?.day;
}

function lineScore(line: PageLine, found: DateInText, heading: Element | undefined): number {
  const rest = line.text.length - found.length;
  const before = line.text.slice(0, found.index);
  return (
    (DATE_CLASS.test(classesAround(line.element)) ? 3 : 0) +
    (PUBLISHED_WORDS.test(before) ? 2 : 0) -
    (UPDATED_WORDS.test(before) ? 1 : 0) -
    (NOT_PUBLISHED.test(line.text) ? 6 : 0) +
    (rest < 30 ? 2 : rest < 90 ? 1 : found.index > 60 ? -4 : 0) +
    placeScore(line.distance, heading) -
    (standsBeside(line.element, heading) ? 7 : 0) -
    (line.element.closest('footer') && !line.element.closest('article, main') ? 3 : 0) -
    (isTeaser(line, found) ? 4 : 0)
  );
}

function placeScore(distance: number, heading: Element | undefined): number {
  if (!heading) return 1;
  if (distance >= 0) return distance < 300 ? 4 : distance < 1000 ? 2 : 0;
  return distance > -300 ? 3 : distance > -1000 ? 1 : 0;
}

function classesAround(element: Element): string {
  const parent = element.parentElement;
  return [element, parent, ...element.querySelectorAll('time, [class]')]
    .map((one) => (one ? `${one.localName === 'time' ? 'time ' : ''}${one.getAttribute('class') ?? ''} ${one.id}` : ''))
    .join(' ');
}

/** A date in a link with a headline of its own is that article's. */
function isTeaser(line: PageLine, found: DateInText): boolean {
  const link = line.element.closest('a') ?? line.element.querySelector('a');
  return link !== null && elementText(link).length > found.length + 20;
}

import { parseDate } from './dates';
import { elementText } from './element-text';
import { standsBeside } from './furniture-place';
import { toStrings } from './json-ld';
import { metaContents } from './meta-tags';
import type { Sources } from './metadata-sources';
import { findVisibleDate, type VisibleDate } from './visible-date';

const names = (...lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

/** Meta tags that say when a page was published, the most trusted first. */
const PUBLISHED_METAS = names(
  'articlepublishedtime articlepublished ogarticlepublishedtime ogpublishedtime ogpubdate ogreleasedate datepublished',
  'citationonlinedate citationpublicationdate citationdate parselypubdate parselypublishdate sailthrudate vrpublished vrpublishedat',
  'cxenseparserecspublishtime cxenseparsepublishtime shareaholicarticlepublishedtime dctermsissued dcdateissued dcissued dcdatepublished',
  'publisheddate publicationdate publishdate publishedtime publishtime pubdate originalpublicationdate displaydate articledate firstpublished',
);
/** Meta tags that content management systems also fill with the day on which the page was made or changed. */
const VAGUE_METAS = names(
  'dctermscreated dcdatecreated dccreated dctermsdate dcdate date releasedate creationdate created timestamp prdate',
  'datecreated',
);
const MODIFIED_METAS = names(
  'articlemodifiedtime articlemodified ogarticlemodifiedtime ogupdatedtime ogmodifiedtime datemodified dctermsmodified dcdatemodified dcmodified',
  'modifieddate lastmod lastmodified lastupdated updated revised dateupdate dateupdated sailthrumodified',
);
/** Elements whose markup says that they hold the date. */
const PUBLISHED_ELEMENTS =
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], [property~="dc:created"], time[pubdate], .dt-published, .hentry .published, .published[title], .published[datetime], time.entry-date, time.published';
const MODIFIED_ELEMENTS =
  '[itemprop~="dateModified"], [property~="dateModified"], .dt-updated, .hentry .updated, time.updated, .updated[title]';
/** Attributes in which an element gives its date for machines. */
const DATE_ATTRIBUTES = ['datetime', 'content', 'title', 'data-datetime', 'data-date'];
/** /2026/11/23/ and the like in an address. */
const URL_DATE = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
/** Top-level domains of countries, which all but the United States write the day first. */
const COUNTRY_DOMAIN = /\.(?!us$|io$|co$|tv$|me$|ai$|fm$|ly$)[a-z]{2}$/;
/** From here on the visible date is believed more than a vague meta tag: it is set as a date and stands by the title. */
const SURE = 6;
const MIN_SCORE = 2;

/** When an article was published and changed, from the surest source that says so. */
export function findDates(sources: Sources, heading: Element | undefined): { published?: string; modified?: string } {
  const { article, work, metas, page } = sources;
  const monthFirst = isAmerican(sources);
  const read = (values: readonly (string | null | undefined)[]) => values.map((value) => parseDate(value, monthFirst)).find(Boolean);
  let seen: { readonly date: VisibleDate | undefined } | undefined;
  const visible = (score: number) => {
    seen ??= { date: findVisibleDate(sources.lines(heading).dated(), heading, monthFirst) };
    return seen.date && seen.date.score >= score ? seen.date.day : undefined;
  };
  const modified =
    read([...toStrings(work.dateModified), ...metaContents(metas, MODIFIED_METAS)]) ??
    read(elementDates(sources, heading, MODIFIED_ELEMENTS));
  const declared = read([...toStrings(article.datePublished), ...metaContents(metas, PUBLISHED_METAS), ...toStrings(work.datePublished)]);
  const published =
    atHome(declared, urlDate(page.url)) ??
    urlDate(page.url) ??
    read(toStrings(work.uploadDate)) ??
    read(elementDates(sources, heading, PUBLISHED_ELEMENTS)) ??
    visible(SURE) ??
    read(metaContents(metas, VAGUE_METAS)) ??
    visible(MIN_SCORE) ??
    read(toStrings(work.dateCreated)) ??
    modified;
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}

/** A time in UTC may fall on the day before or after the one that the site gave its address. */
function atHome(time: string | undefined, day: string | undefined): string | undefined {
  const isUtc = time !== undefined && /(?:Z|\+00:?00)$/.test(time);
  return isUtc && day && Math.abs(Date.parse(time) - Date.parse(`${day}T12:00:00Z`)) < 27 * 3_600_000 ? pickDay(time, day) : time;
}

function pickDay(time: string, day: string): string {
  return time.startsWith(day) ? time : day;
}

/** Whether 1/2/2026 is January 2 here. */
function isAmerican({ declaredLanguage, metas, page }: Sources): boolean {
  const tags = [declaredLanguage ?? '', ...metaContents(metas, ['oglocale'])].map((tag) => tag.toLowerCase().replace('_', '-'));
  return (
    !COUNTRY_DOMAIN.test(page.host) && tags.some((tag) => tag === 'en' || tag === 'en-us') && !tags.some((tag) => /^en-(?!us)/.test(tag))
  );
}

function elementDates({ marked }: Sources, heading: Element | undefined, selector: string): (string | null)[] {
  const elements = marked().filter((element) => element.matches(selector) && !standsBeside(element, heading));
  return elements.flatMap((element) => [...DATE_ATTRIBUTES.map((name) => element.getAttribute(name)), elementText(element).slice(0, 80)]);
}

function urlDate(url: string): string | undefined {
  const [, year, month, day] = URL_DATE.exec(URL.canParse(url) ? new URL(url).pathname : '') ?? [];
  return parseDate(`${year}-${month}-${day}`);
}

import { type DateInText, findAllDates } from './dates';
import { elementText } from './element-text';
import { standsBeside } from './furniture-place';
import type { PageLine } from './page-lines';

/** Class words of the line that says when. */
const DATE_CLASS = /date|datum|time|info|publish|posted|created|meta|byline|stamp|fecha|submitted|pubdat|topline|docdata/i;
/** Words before a date, in the sites' languages. */
const PUBLISHED_WORDS =
  /veröffentlicht|erschienen|erstellt|publiziert|eingestellt|gepostet|gespeichert|datum\s*:|published|posted|created|written|date\s*:|publié|paru|publicado|pubblicato|geplaatst|publicerad|publisert|opublikowano|发布|發布|發佈|公開|投稿|掲載|배포|입력|등록|yayın/i;
const UPDATED_WORDS = /aktualisiert|geändert|änderung|updated|modified|edited|mis à jour|actualizad|aggiornat|bijgewerkt|更新|수정|güncel/i;
const NOT_PUBLISHED =
  /(?:©|\(c\)|copyright|all rights|geboren|geb\.|born|abgerufen|accessed|retrieved|zugriff|stand\s*:|seit|bis)\D{0,20}$/i;
/** Words around a date may be this far from it, in UTF-16 code units. */
const CONTEXT = 40;
/** A longer line is prose, in UTF-16 code units beside the date. */
const PROSE = 90;

/** A date in the text and how much it looks like the article's. */
export interface VisibleDate {
  readonly day: string;
  readonly score: number;
}

/** The date among the lines that stands closest to the title and looks most like the line that says when. */
export function findVisibleDate(lines: readonly PageLine[], heading: Element | undefined, monthFirst: boolean): VisibleDate | undefined {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const dates = lines.flatMap((line) => findAllDates(line.text, monthFirst).map((found) => ({ line, found })));
  const past = dates.filter(({ found }) => found.day <= tomorrow && found.day >= '1993');
  const scored = past.map(({ line, found }) => ({ day: found.day, score: scoreDate(line, found, heading) }));
  return scored.reduce<VisibleDate | undefined>((best, next) => (best && best.score >= next.score ? best : next), undefined);
}

function scoreDate(line: PageLine, found: DateInText, heading: Element | undefined): number {
  const before = line.text.slice(Math.max(0, found.index - CONTEXT), found.index);
  const rest = line.text.length - found.length;
  const isProse = rest >= PROSE;
  return (
    (!isProse && DATE_CLASS.test(classesAround(line.element)) ? 3 : 0) +
    (PUBLISHED_WORDS.test(before) ? 2 : 0) -
    (UPDATED_WORDS.test(before) ? 1 : 0) -
    (NOT_PUBLISHED.test(before) ? 6 : 0) +
    shapeScore(rest, found.index, isProse) +
    placeScore(line.distance, heading) -
    (standsBeside(line.element, heading) ? 5 : 0) -
    (line.element.closest('footer') && !line.element.closest('article, main') ? 3 : 0) -
    (isTeaser(line, found) ? 4 : 0)
  );
}

/** A line of its own, a dateline before a paragraph, or a day that a sentence speaks of. */
function shapeScore(rest: number, index: number, isProse: boolean): number {
  if (!isProse) return rest < 30 ? 2 : 1;
  return index <= 3 ? 2 : -4;
}

function placeScore(distance: number, heading: Element | undefined): number {
  if (!heading) return 1;
  if (distance >= 0) return distance < 300 ? 4 : distance < 1000 ? 2 : 0;
  return distance > -300 ? 3 : distance > -1000 ? 1 : 0;
}

function classesAround(element: Element): string {
  return [element, element.parentElement, ...element.querySelectorAll('time, [class]')]
    .map((one) => (one ? `${one.localName === 'time' ? 'time ' : ''}${one.getAttribute('class') ?? ''} ${one.id}` : ''))
    .join(' ');
}

/** A date in a link with a headline of its own is that article's. */
function isTeaser(line: PageLine, found: DateInText): boolean {
  const link = line.element.closest('a') ?? line.element.querySelector('a');
  return link !== null && elementText(link).length > found.length + 20;
}

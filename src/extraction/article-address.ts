/** What the form of an address tells of its page. */
export type AddressKind = 'front' | 'list' | 'article' | 'unknown';

const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const FRONT = /^(?:index|default|home|main|start|homepage|portal)(?:\.\w{2,5})?$/i;
/** Folders whose pages list others, whatever they are called. */
const LIST_FOLDER =
  /^(?:tags?|etiquetas?|categor(?:y|ies|ia|ias|ie)|kategorie[ns]?|rubrik|rubriques?|authors?|autor|auteur|users?|profile|members?|search|suche|buscar|recherche|label|feed|page|seite|forums?|board|viewforum|shop|store|cart|checkout|login|signin|register|account)$/i;
/** Folders of lists, and of what one of them is about. */
const TOPIC_FOLDER = /^(?:topics?|themen?|thema|temas?|sections?|seccion|archives?|archiv|archivo|list|latest|products?)$/i;
/** As the last part of an address they name a list, within a longer one they name the section of an article. */
const LIST_NAME =
  /^(?:news|blog|blogs|articles?|posts?|stories|videos?|podcasts?|live|all|latest|popular|trending|newest|politics|politik|sports?|business|opinion|culture|tech|technology|world|local|science|health|travel|magazine|press|events?|issues?)$/i;
const SEARCH = /[?&](?:s|q|query|search|keywords?|wd|suche)=/i;
const NUMBERED = /[?&](?:p|id|idx|no|seq|aid|nid|sid|article|article_?(?:id|no)|news_?id|story_?id|doc_?id|post)=\w*\d/i;
const PAGED = /(?:^|\/)(?:page|seite|pagina)\/\d+\/?$|[?&](?:page|paged|seite)=(?!1\b)\d+/i;
const DATED = /(?:^|\/)(?:19|20)\d\d[-/_]?(?:0?[1-9]|1[0-2])(?:[-/_]?\d\d?)?(?=\/|-|_|\d|$)/;

/** What the form of an address tells of its page; most tell little. */
export function kindOfAddress(url: string): AddressKind {
  const { pathname, search } = new URL(url);
  const parts = pathname.split('/').filter((part, index, all) => part !== '' && !(index === all.length - 1 && FRONT.test(part)));
  if (SEARCH.test(search)) return 'list';
  if (NUMBERED.test(search)) return 'article';
  if (parts.length === 0 || (parts.length === 1 && LANGUAGE.test(parts[0] ?? ''))) return 'front';
  const last = parts.at(-1) ?? '';
  if (PAGED.test(pathname + search) || LIST_NAME.test(last) || isFolderOfList(parts)) return 'list';
  if (isArchive(parts)) return 'list';
  return DATED.test(pathname) || isSlug(last) ? 'article' : 'unknown';
}

/** `/tag/harbour` and `/harbour/archive` list, and so does `/topics/harbour`, but not what is within it under a longer name. */
function isFolderOfList(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  if (LIST_FOLDER.test(last) || TOPIC_FOLDER.test(last)) return true;
  const isNamed = (folder: RegExp) => parts.slice(0, 3).some((part) => folder.test(part));
  if (isNamed(LIST_FOLDER)) return countWords(last) < 4 && !/\d{4,}/.test(last);
  return isNamed(TOPIC_FOLDER) && countWords(last) < 3 && !/\d{4,}/.test(last);
}

/** `/2026/11/` is what appeared in a month. */
function isArchive(parts: readonly string[]): boolean {
  return parts.every((part) => /^\d{1,4}$/.test(part)) && parts.length > 1 && parts.length < 4;
}

/** The words of a title, or a number that no section has. */
const isSlug = (part: string) => countWords(part) >= 4 || /\d{5,}/.test(part);

function countWords(part: string): number {
  const name = decode(part).replace(/\.\w{2,5}$/, '');
  return name.split(/[-_,+ ]+/).filter(Boolean).length;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { titleKey } from './title-key';

/** Between a title and the name of its site; a hyphen without spaces parts Chinese, Japanese and Korean alone. */
const SEPARATOR = /\s+[|–—·•»›:_-]\s+|\s*[_｜|ㅣ]\s*|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}！？」』）。])\s*[-–—]+\s*/u;
/** A last part with at most this share of the first is a site's or a section's name. */
const SHORT = 0.5;

/** What tells the site of a page. */
export interface Site {
  readonly siteName: string | undefined;
  readonly host: string;
  readonly documentTitle: string;
}

/** The parts of a document's title. */
export function titleParts(title: string): string[] {
  return title.split(SEPARATOR).filter((part) => part.trim() !== '');
}

/** 题目_频道_网站 and "Title | Site": the last part goes where it is the site's name or much shorter than the rest. */
export function withoutSiteName(title: string, site: Site): string {
  const trimmed = withoutTail(title.replace(/\s+/gu, ' ').trim(), site.siteName);
  const parts = titleParts(trimmed);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return trimmed;
  if (namesSite(last, site) || last.length <= first.length * SHORT) {
    const rest = trimmed.slice(0, trimmed.lastIndexOf(last)).replace(/[\s|ㅣ–—·•»›:：_｜-]+$/u, '');
    return parts.length > 2 ? withoutSiteName(rest, site) : rest;
  }
  return namesSite(first, site) && parts.length === 2 ? last.trim() : trimmed;
}

/** Japanese sites part their name by a colon, which titles hold too. */
function withoutTail(title: string, siteName: string | undefined): string {
  if (!siteName || !title.endsWith(siteName)) return title;
  return /^(.+?)\s*[：:]\s*$/u.exec(title.slice(0, -siteName.length))?.[1] ?? title;
}

/** Whether a heading only names the site: a logo. */
export function isSiteName(text: string, site: Site): boolean {
  if (namesSite(text, site)) return true;
  const [first = '', ...rest] = titleParts(site.documentTitle).map(titleKey);
  const key = titleKey(text);
  return key !== first && key.length < first.length && rest.includes(key);
}

function namesSite(text: string, { siteName, host }: Site): boolean {
  const folded = titleKey(text);
  return folded !== '' && [titleKey(siteName ?? ''), titleKey(host), titleKey(host.replace(/^www\.|\.\w+$/g, ''))].includes(folded);
}

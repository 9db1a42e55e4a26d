import { decodeEntities } from './decode-entities';

/** Between the tags of one attribute or string. */
const LIST_SEPARATOR = /[,，、;；|]/;
/** What some publishing systems write before a tag: Subject: Justice. */
const KIND = /^(?:subject|topic|tag|keyword|nlp entity token)s?: ?/i;
/** Names for machines: numbers, addresses, hosts, channel_news, Category: World, Language: English. */
const MACHINE_NAME = /^[0-9a-f]{8}-|:\/\/|^[\p{L}\p{N} ]+:|_|@|^[\w-]+\.(?:com|org|net|de|tv)$|^[[{]/u;

/** The tags that one string lists. */
export function splitList(list: string): string[] {
  return decodeEntities(list).split(LIST_SEPARATOR).map(toItem).filter(Boolean);
}

/** One tag as a machine-readable source gives it; '' for what is no name for people. */
export function toItem(text: string): string {
  const item = decodeEntities(text).trim().replace(KIND, '');
  return MACHINE_NAME.test(item) ? '' : item;
}

/** The tags of a `data-` attribute: a list, or a JSON array of texts. */
export function splitData(value: string): string[] {
  if (!value.trim().startsWith('[')) return splitList(value);
  try {
    const items: unknown = JSON.parse(value);
    return Array.isArray(items) ? items.flatMap((item) => (typeof item === 'string' ? toItem(item) : [])) : [];
  } catch {
    return [];
  }
}

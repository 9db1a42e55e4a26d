import type { EntityKind } from '../core/entity';

/** What is needed of an entity to tell whose name it shortens. */
export interface NamedThing {
  readonly key: string;
  /** The name it goes by most. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Whether the page has it as a tag. */
  readonly isTag: boolean;
  readonly gloss?: string | undefined;
}

/** What follows the name of a person in the name of what is theirs: 拜登政府 is no longer name of 拜登. */
const BELONGINGS =
  /^(?:政府|政权|政權|内阁|內閣|团队|團隊|集团|集團|家族|基金会|基金會|办公室|辦公室|\s(?:administration|government|campaign|family|foundation|cabinet)\b)/iu;
/** A shorter beginning of a name stands for many things, in characters. */
const MIN_BEGINNING = 2;

/**
 * Tells which entities are other names of a longer one: Biden of Joe Biden, 卡内基 of 卡内基国际和平研究院, WHO of what it stands
 * behind in brackets. A name that fits several longer ones is none of them.
 * @returns keys of the longer ones by the keys of the shorter
 */
export function findAliases(things: readonly NamedThing[], isRegion: (name: string) => boolean): Map<string, string> {
  const aliases = new Map<string, string>();
  const places = new Set(things.filter(({ kind }) => kind === 'place').map(({ name }) => name));
  const isPlace = (name: string) => places.has(name) || isRegion(name);
  for (const short of things) {
    const longer = things.filter((long) => long.key !== short.key && (isGlossOf(short, long) || isShortFor(short, long, isPlace)));
    const [only] = longer;
    if (only && longer.length === 1 && !leadsTo(aliases, only.key, short.key)) aliases.set(short.key, only.key);
  }
  return aliases;
}

/** Names that are each the gloss of the next, round in a circle, are not all other names of each other. */
function leadsTo(aliases: ReadonlyMap<string, string>, from: string, to: string): boolean {
  let key: string | undefined = from;
  while (key !== undefined && key !== to) key = aliases.get(key);
  return key === to;
}

function isGlossOf(short: NamedThing, long: NamedThing): boolean {
  return long.gloss !== undefined && long.gloss.toLowerCase() === short.name.toLowerCase();
}

function isShortFor(short: NamedThing, long: NamedThing, isPlace: (name: string) => boolean): boolean {
  if (short.name.length >= long.name.length || short.key.startsWith('cc:')) return false;
  if (short.kind === 'place') return long.kind === 'place' && (isDivisionOf(short.name, long.name) || isRegionOf(short.name, long.name));
  if (long.kind === 'person') return isPartOfPerson(short, long.name, isPlace);
  if (long.kind !== 'organization' || short.isTag) return false;
  return isBeginningOf(short.name, long.name) || isBehindPlace(short, long.name, isPlace) || isAbbreviation(short, long.name, isPlace);
}

/** 台東 of 台東縣: a division's name without the last character, which says what it is. */
const isDivisionOf = (short: string, long: string) =>
  /^[省市州縣县區区鄉乡鎮镇]$/u.test(long.slice(short.length)) && long.startsWith(short);

/** 广西 of 广西壮族自治区. */
function isRegionOf(name: string, long: string): boolean {
  return long.startsWith(name) && /^(?:壮族|壯族|回族|维吾尔|維吾爾)?自治[区區]$/u.test(long.slice(name.length));
}

/** A surname, a first name that a country has too, or the last part of a name with dots: 拜登 of 乔·拜登. */
function isPartOfPerson({ name, kind, isTag }: NamedThing, long: string, isPlace: (name: string) => boolean): boolean {
  if (kind !== 'person' && !(isTag && kind === 'topic')) return false;
  const parts = long.split(/[\s·・]+/u);
  if (parts.length > 1 && parts[0] === name) return isPlace(name);
  return parts.length > 1 && (parts.at(-1) === name || (parts.length > 2 && long.endsWith(` ${name}`)));
}

/** 国务院 of 美国国务院, and 申花 of 上海申花队: what stands before is a place that the text names. */
function isBehindPlace({ name, kind }: NamedThing, long: string, isPlace: (name: string) => boolean): boolean {
  const at = long.indexOf(name);
  return kind === 'organization' && at > 0 && name.length >= MIN_BEGINNING && isPlace(long.slice(0, at)) && /^\p{sc=Han}/u.test(name);
}

/** 廉署 of 廉政公署, 理大 of 香港理工大學: characters of the name in its order, from its first on, to its last or the one before. */
function isAbbreviation({ name, kind }: NamedThing, long: string, isPlace: (name: string) => boolean): boolean {
  if (kind !== 'organization' || !/^\p{sc=Han}{2,4}$/u.test(name) || long.length < name.length + 2) return false;
  const starts = [0, 2, 3].filter((start) => start === 0 || isPlace(long.slice(0, start)));
  return starts.some((start) => abbreviates(name, long.slice(start)));
}

function abbreviates(name: string, long: string): boolean {
  if (name[0] !== long[0] || !long.slice(-2).includes(name.slice(-1))) return false;
  let at = 0;
  for (const character of long) if (character === name[at]) at += 1;
  return at === name.length;
}

function isBeginningOf(name: string, long: string): boolean {
  if (name.length < MIN_BEGINNING || !long.startsWith(name)) return false;
  const rest = long.slice(name.length);
  const isWhole = /^\p{sc=Han}/u.test(rest) || /^\s/.test(rest);
  return isWhole && !BELONGINGS.test(rest);
}

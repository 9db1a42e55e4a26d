import type { PickedPlace, PickRole } from '../../rules/picked-rule';

/** What can be pointed at on the page; what is to stay is chosen in the reader's list of removed blocks. */
export const POINT_ROLES = ['hide', 'content', 'title'] as const satisfies readonly PickRole[];
export type PointRole = (typeof POINT_ROLES)[number];

/** What is at a point of the page: the block, and the words with a look of their own in it. */
export interface Target {
  readonly element: Element;
  readonly inner: readonly Element[];
}

/** Words stand in no more than that: a form's own elements can stand in for what is around it, and lead round in a circle. */
const MOST_INNER = 20;
const isInline = (element: Element) => getComputedStyle(element).display === 'inline';

/** People point at words, and mean the block they stand in. */
export function targetOf(element: Element): Target {
  const inner: Element[] = [];
  let block = element;
  while (inner.length < MOST_INNER && block.parentElement && block.parentElement !== document.body && isInline(block)) {
    inner.unshift(block);
    block = block.parentElement;
  }
  return { element: block, inner };
}

/** How a rule can speak of an element of the page. */
export interface ElementPlaces {
  /** Finds those like it, too. */
  readonly alike?: string;
  readonly only?: string;
}

/** The element that was pointed at last, and can still be made wider or narrower. */
export interface Pointed {
  readonly element: Element;
  /** What was narrower before it was made wider, nearest first. */
  readonly inner: readonly Element[];
  readonly places: ElementPlaces;
  readonly alone: boolean;
}

/** What a person has pointed out so far. */
export interface Picking {
  readonly picks: readonly PickedPlace[];
  /** The last of the picks is of it. */
  readonly pointed?: Pointed;
}

/** Blocks to hide mostly come in several; of an article and its title there is one. */
const STANDS_ALONE: Readonly<Record<PointRole, boolean>> = { hide: false, content: true, title: true };

/** What has no name of its own is like all that stands where it does: the paragraphs of the article. */
const hasName = ({ alike }: ElementPlaces) => alike !== undefined && !alike.includes(' > ');
const placeOf = ({ alike, only }: ElementPlaces, alone: boolean) => (alone ? (only ?? alike) : (alike ?? only));

/** Adds an element, which may have no name that a rule could say: then nothing changes but what is pointed at. */
export function point({ picks }: Picking, role: PointRole, { element, inner }: Target, places: ElementPlaces): Picking {
  const pointed = { element, inner, places, alone: STANDS_ALONE[role] || !hasName(places) };
  return withPointed({ picks: role === 'title' ? picks.filter((pick) => pick.role !== 'title') : picks }, role, pointed);
}

/** Takes the element around what was pointed at instead, or what was pointed at before that. */
export function widen(picking: Picking, placesOf: (element: Element) => ElementPlaces): Picking {
  const { pointed } = picking;
  const around = pointed?.element.parentElement;
  if (!pointed || !around || !placeOf(placesOf(around), pointed.alone)) return picking;
  return replace(picking, { ...pointed, element: around, inner: [pointed.element, ...pointed.inner], places: placesOf(around) });
}

export function narrow(picking: Picking, placesOf: (element: Element) => ElementPlaces): Picking {
  const { pointed } = picking;
  const [element, ...inner] = pointed?.inner ?? [];
  return pointed && element ? replace(picking, { ...pointed, element, inner, places: placesOf(element) }) : picking;
}

/** Means the element alone, or all that are like it. */
export function setAlone(picking: Picking, alone: boolean): Picking {
  return picking.pointed ? replace(picking, { ...picking.pointed, alone }) : picking;
}

/** Takes a pick back. */
export function dropPick({ picks }: Picking, pick: PickedPlace): Picking {
  return { picks: picks.filter((one) => one !== pick) };
}

function replace({ picks }: Picking, pointed: Pointed): Picking {
  const role = picks.at(-1)?.role ?? 'hide';
  return withPointed({ picks: picks.slice(0, -1) }, role, pointed);
}

function withPointed({ picks }: Picking, role: PickRole, pointed: Pointed): Picking {
  const place = placeOf(pointed.places, pointed.alone);
  if (!place) return { picks };
  const others = picks.filter((pick) => pick.role !== role || pick.place !== place);
  return { picks: [...others, { role, place }], pointed };
}

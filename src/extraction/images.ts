import { type Page, resolveUrl } from './page';

/** Attributes in which lazy loaders keep the true address, the most specific first. */
const LAZY_ATTRIBUTES = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-actualsrc', 'data-url'];
/** The widest picture a reading column can use on a dense screen, in pixels. */
const MAX_USEFUL_WIDTH = 1600;
/** A picture smaller than this is a pixel that counts visits, in CSS pixels. */
const MIN_SIZE = 3;
/** Addresses that count visits, whatever the size of what they give, and data of no picture; other schemes are the schema's affair. */
const BEACON =
  /^data:(?!image\/)|^https?:\/\/[^/]*\b(?:doubleclick|google-analytics|googletagmanager|scorecardresearch|quantserve|imrworldwide|chartbeat|statcounter|yadro|vgwort|ioam|cnzz|matomo|piwik)\.\w|^https?:\/\/(?:(?:stats|pixel)\.wp\.com|hm\.baidu\.com|mc\.yandex\.\w+|bat\.bing\.com|px\.ads\.linkedin\.com|t\.co\/i\/adsct|(?:www\.)?facebook\.com\/tr\b)|\/(?:beacon|1x1|tracking-?pixel|(?:matomo|piwik)\.php)(?:\.\w+)?(?:[?#].*)?$/i;

/** Gives each picture one absolute address that needs no script, and drops tracking pixels and empty frames. */
export function fixImages(page: Page, content: Element): void {
  for (const image of content.querySelectorAll('img')) {
    const src = resolveUrl(page, chooseSource(image));
    const loaded = loadedSource(page.liveImage(image));
    if (!src || isPixel(image, page, src)) image.remove();
    else {
      image.setAttribute('src', src);
      if (loaded) image.setAttribute('loaded', loaded);
    }
  }
}

/** SECURITY: to ask for these tells a stranger that the article is read once more. */
export function isPixel(image: Element, page: Page, src: string): boolean {
  const isTiny = ['width', 'height'].some((name) => Number.parseInt(image.getAttribute(name) ?? '', 10) < MIN_SIZE);
  return isTiny || BEACON.test(src) || isTinyPicture(page.liveImage(image), src, isLazy(image)) || isHiddenAlone(page, image);
}

/** What the page has loaded of a picture. */
export const loadedSource = (live: HTMLImageElement | undefined) =>
  live?.complete && live.naturalWidth >= MIN_SIZE ? live.currentSrc : '';

/** As the page draws it, or has loaded it; what waits for its loader may be as small until then. */
function isTinyPicture(live: HTMLImageElement | undefined, src: string, waits: boolean): boolean {
  if (!live || (waits && live.currentSrc !== src)) return false;
  return [live.getBoundingClientRect().width, live.naturalWidth].some((width) => width > 0 && width < MIN_SIZE);
}

/** Has it attributes of a loader, or an inline picture in the place of the true one? */
const isLazy = (image: Element) =>
  ['data-srcset', ...LAZY_ATTRIBUTES].some((name) => image.hasAttribute(name)) || isPlaceholder(image.getAttribute('src') ?? '');

/** A picture that the page hides where it hides nothing around it; one that waits for its loader may be hidden until then. */
function isHiddenAlone(page: Page, image: Element): boolean {
  const parent = image.parentElement;
  return !isLazy(image) && page.isHidden(image) && parent !== null && !page.isHidden(parent);
}

function chooseSource(image: Element): string | undefined {
  const lazy = LAZY_ATTRIBUTES.map((name) => image.getAttribute(name)).find(Boolean);
  const src = image.getAttribute('src');
  const set = image.getAttribute('data-srcset') ?? image.getAttribute('srcset') ?? sourceSet(image);
  return lazy ?? bestCandidate(set) ?? (src && !isPlaceholder(src) ? src : undefined);
}

function sourceSet(image: Element): string | null {
  const source = image.parentElement?.tagName === 'PICTURE' ? image.parentElement.querySelector('source[srcset]') : null;
  return source?.getAttribute('srcset') ?? null;
}

/** Small inline pictures stand where a lazy loader will put the true one. */
function isPlaceholder(src: string): boolean {
  return /^data:image\/(?:gif|svg\+xml|png)/.test(src) && src.length < 1000;
}

/** The widest candidate of a srcset that a reading column can use; the narrowest where all are wider. */
function bestCandidate(set: string | null): string | undefined {
  const words = (set ?? '').split(/\s+/);
  const candidates = words.map((word, index) => ({
    address: word.replace(/^(?:\d+w)?,+/, ''), // no white space need stand behind a comma
    width: Number(/^(\d+)w/.exec(words[index + 1] ?? '')?.[1]),
  }));
  const byWidth = candidates.filter(({ address, width }) => address && width).sort((a, b) => a.width - b.width);
  return (byWidth.findLast(({ width }) => width <= MAX_USEFUL_WIDTH) ?? byWidth[0])?.address;
}

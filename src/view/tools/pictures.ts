import type { Translate } from '../translation';

/** A smaller picture shows all it has, in CSS pixels. */
const MIN_SIDE = 48;

/** A picture that is a button. */
export const PICTURE = 'img[role=button]';

/** The pictures of an article that are worth enlarging, in order: links keep theirs. */
export function picturesOf(article: HTMLElement): HTMLImageElement[] {
  return Array.from(article.querySelectorAll<HTMLImageElement>('img:not([data-src]:not([src]))')).filter(
    (image) => !image.closest('a[href]') && !isSmall(image),
  );
}

function isSmall({ complete, naturalWidth, naturalHeight }: HTMLImageElement): boolean {
  return complete && naturalWidth > 0 && Math.min(naturalWidth, naturalHeight) < MIN_SIDE;
}

/** Makes a picture a button. */
export function makeButton(image: HTMLImageElement, t: Translate): void {
  const label = image.alt || captionOf(image) || t('picture');
  image.alt = label; // one that is empty makes it an ornament
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  image.setAttribute('aria-haspopup', 'dialog');
  image.setAttribute('aria-label', t('enlarge_picture', label));
}

/** The pictures that can be enlarged now, in order: one of unknown size has become a button, too, words around one a link. */
export function enlargeable(article: HTMLElement): HTMLImageElement[] {
  return Array.from(article.querySelectorAll<HTMLImageElement>(PICTURE)).filter((image) => !image.closest('a[href]'));
}

/** What stands below a picture; '' for nothing. */
export function captionOf(image: HTMLImageElement): string {
  return image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
}

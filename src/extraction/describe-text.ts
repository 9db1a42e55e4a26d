import { directionOf, resolveLanguage } from '../core/language';
import { estimateReadingTime } from '../core/reading-time';
import type { Page } from './page';

function isRightToLeft({ document: { documentElement, body } }: Page): boolean {
  return [documentElement, body].some((element) => element.dir === 'rtl');
}

/** What is told by the text of a page: its language, direction and length. */
export function describeText(page: Page, text: string, declaredLanguage: string | undefined) {
  const language = resolveLanguage(declaredLanguage, text);
  const declaredDirection = isRightToLeft(page) ? 'rtl' : directionOf(language);
  return {
    ...(language ? { language } : {}),
    direction: declaredDirection,
    textLength: text.length,
    hanLength: text.length - text.replace(/\p{sc=Han}+/gu, '').length,
    readingTime: estimateReadingTime(text.length, language),
  } as const;
}

import type { Article } from '../core/article';
import { formatNumber, translateCount } from './plural';
import type { Translate } from './translation';

/** The length of an article in words of the reader's: 2,310 字 for Chinese, and minutes for every language. */
export function lengthFacts(article: Article, t: Translate): string[] {
  const { fast, slow } = article.readingTime;
  const number = (value: number) => formatNumber(value, t);
  const minutes =
    fast === slow
      ? translateCount(t, 'reading_minutes', fast, number(fast))
      : translateCount(t, 'reading_minutes_range', slow, number(fast), number(slow));
  const isChinese = article.language?.startsWith('zh');
  return isChinese ? [translateCount(t, 'han_characters', article.hanLength, number(article.hanLength)), minutes] : [minutes];
}

/** The day of an ISO 8601 date in the reader's language; a date without a time is the same day everywhere. */
export function formatDay(iso: string, t: Translate): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const timeZone = iso.length <= 10 ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(t('ui_language'), { dateStyle: 'long', ...timeZone }).format(date);
}

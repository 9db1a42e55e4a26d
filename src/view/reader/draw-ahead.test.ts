import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../core/article';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { drawAhead, takeDrawing } from './draw-ahead';

const articleOf = (title: string) =>
  ({
    title,
    bylines: [],
    readingTime: { fast: 1, slow: 2 },
    url: 'http://news.localhost/',
    direction: 'ltr',
    content: { type: 'root', children: [] },
  }) as unknown as Article;
const STATE = { entities: [], settings: DEFAULT_SETTINGS };
const [FIRST, SECOND] = [articleOf('first'), articleOf('second')] as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act)); // the page rests at once
  vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const draw = (article: Article) => drawAhead(article, STATE, (key) => (key === 'ui_language' ? 'en' : key));

test('what was drawn ahead is there once, for the same alone', () => {
  draw(FIRST);
  vi.advanceTimersByTime(1000);
  const text = takeDrawing(FIRST, STATE)?.article.textContent;
  expect(text).toContain('first');
  expect(text).toContain('reading_minutes');
  expect(takeDrawing(FIRST, STATE)).toBeUndefined();
});

test('of two that are asked for one after the other the later is drawn alone', () => {
  draw(FIRST);
  draw(SECOND);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(takeDrawing(SECOND, STATE)?.article.textContent).toContain('second');
});

test('nothing is drawn once the reader is there, and nothing is kept for long', () => {
  draw(FIRST);
  takeDrawing(FIRST, STATE);
  expect(vi.getTimerCount()).toBe(0);
  draw(FIRST);
  vi.advanceTimersByTime(70_000);
  expect(takeDrawing(FIRST, STATE)).toBeUndefined();
});

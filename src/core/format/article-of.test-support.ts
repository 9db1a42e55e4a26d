import type { ElementContent, Properties } from 'hast';
import type { Article } from '../article';

/** An article of which nothing is known but what is given. */
export function articleOf(fields: Partial<Article> = {}): Article {
  return {
    url: 'https://www.news.example/a',
    title: 'Title',
    bylines: [],
    direction: 'ltr',
    content: { type: 'root', children: [] },
    tags: [],
    related: [],
    textLength: 0,
    hanLength: 0,
    readingTime: { fast: 1, slow: 1 },
    origin: { kind: 'heuristics' },
    ...fields,
  };
}

export const text = (value: string): ElementContent => ({ type: 'text', value });

/** Strings become texts. */
export const element = (tagName: string, properties: Properties, ...children: (ElementContent | string)[]): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/run';

const CORPUS = join(ROOT, 'bench/corpus/entities');
const HALVES = ['development', 'held-out'];
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'];
const KINDS = ['person', 'place', 'organization', 'work', 'event'];

interface Entity {
  kind: string;
  names: string[];
  optional?: true;
}

interface Labelled {
  id: string;
  lang: string;
  entities: Entity[];
}

interface Article extends Labelled {
  title: string;
  paragraphs: string[];
  tags: string[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(CORPUS, path), 'utf8'));

const articles = HALVES.flatMap((half) =>
  readdirSync(join(CORPUS, half)).map((file) => ({ half, file, article: read<Article>(join(half, file)) })),
);
const target = read<Labelled>('target.json');

const namesOf = ({ entities }: Labelled) => entities.flatMap(({ names }) => names);

const sizeOf = ({ lang, paragraphs }: Article) => (lang === 'en' ? paragraphs.join(' ').split(/\s+/) : [...paragraphs.join('')]).length;

function expectLabels(labelled: Labelled) {
  const names = namesOf(labelled);
  expect(new Set(names).size, 'a name stands in one entity alone').toBe(names.length);
  expect(names).toEqual(names.map((name) => name.trim()).filter(Boolean));
  for (const entity of labelled.entities) {
    expect(KINDS).toContain(entity.kind);
    expect(entity.names.length).toBeGreaterThan(0);
    expect([undefined, true]).toContain(entity.optional);
    expect(Object.keys(entity).filter((key) => !['kind', 'names', 'optional'].includes(key))).toEqual([]);
  }
}

test('there are thirty articles or more, each with an id of its own, and either half has each language', () => {
  expect(articles.length).toBeGreaterThanOrEqual(30);
  expect(new Set(articles.map(({ article }) => article.id)).size).toBe(articles.length);
  for (const half of HALVES) {
    const languages = articles.filter((each) => each.half === half).map(({ article }) => article.lang);
    expect([...new Set(languages)].sort()).toEqual(LANGUAGES);
  }
});

test.each(articles)('$half/$file is an article with labels that stand in its text', ({ file, article }) => {
  expect(Object.keys(article)).toEqual(['id', 'lang', 'title', 'paragraphs', 'tags', 'entities']);
  expect(file).toBe(`${article.id}.json`);
  expect(LANGUAGES).toContain(article.lang);
  expect(article.paragraphs.length).toBeGreaterThanOrEqual(4);
  expect(article.paragraphs.length).toBeLessThanOrEqual(9);
  const [least, most] = article.lang === 'en' ? [150, 400] : [300, 900];
  expect(sizeOf(article)).toBeGreaterThanOrEqual(least);
  expect(sizeOf(article)).toBeLessThanOrEqual(most);
  expect(article.tags.length).toBeLessThanOrEqual(6);
  expectLabels(article);
  const text = [article.title, ...article.paragraphs].join('\n');
  expect(namesOf(article).filter((name) => !text.includes(name))).toEqual([]);
});

test('the target is names alone', () => {
  expect(Object.keys(target)).toEqual(['id', 'lang', 'entities']);
  expectLabels(target);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run';
import type { Entity } from '../../src/core/entity';
import { type EntityQuestion, findEntities } from '../../src/entities/find-entities';
import { loadRecogniser, type Recogniser } from '../../src/entities/recogniser';
import { formatShare, formatTable } from '../text-table';
import { type LabelledArticle, readLabelledArticles, toArticle } from './labelled-articles';
import { countEntities, type EntityCounts, poolCounts } from './score-entities';

const MODEL = join(ROOT, 'src/entities/chinese/model');
/** Languages of the interface, whose names of regions are always known. */
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'];
/** Untyped F1 by language that is asked of the project's own articles. */
const BARS: Readonly<Record<string, number>> = { zh: 0.85, en: 0.75 };

interface Scored {
  readonly article: LabelledArticle;
  readonly untyped: EntityCounts;
  readonly typed: EntityCounts;
}

/**
 * Finds the entities of labelled articles and prints precision, recall and F1 of their lists.
 * @param verbose - names what is wrong and missed, article by article
 * @returns whether the bars were met
 */
export async function benchEntities(paths: readonly string[], verbose: boolean): Promise<boolean> {
  const articles = paths.flatMap(readLabelledArticles);
  const scored: Scored[] = [];
  for (const article of articles) scored.push(await scoreArticle(article));
  if (verbose) for (const one of scored) console.log(describe(one));
  console.log(formatScores([...new Set(articles.map(({ lang }) => lang))], scored));
  const bases = [...new Set(articles.map(baseOf))];
  return bases.map((base) => meetsBar(base, scored)).every(Boolean);
}

/** Simplified and Traditional Chinese have a line each, and one bar. */
const baseOf = ({ lang }: LabelledArticle) => lang.split('-')[0] ?? '';

const describe = ({ article, untyped: { wrong, missed } }: Scored) =>
  `${article.id}\n  wrong: ${wrong.join(', ')}\n  missed: ${missed.join(', ')}`;

async function scoreArticle(labelled: LabelledArticle): Promise<Scored> {
  const article = toArticle(labelled);
  const entities = await entitiesOf(article);
  const named = entities.filter(isNamed);
  return { article: labelled, untyped: countEntities(labelled, named, false), typed: countEntities(labelled, named, true) };
}

/** The entities of an article, as the extension's worker finds them. */
export async function entitiesOf(article: EntityQuestion['article']): Promise<Entity[]> {
  return findEntities({ article, languages: LANGUAGES, recogniser: await recogniserOf(article.language ?? '') });
}

/** Topics are what a page is filed under, no names; of the others only a page's tag may stand nowhere in the text. */
export const isNamed = ({ kind, count }: Entity) => kind !== 'topic' && count > 0;

const recognisers = new Map<string, Promise<Recogniser>>();

function recogniserOf(language: string): Promise<Recogniser> {
  const known = recognisers.get(language) ?? loadRecogniser(language, async () => readModelFiles());
  recognisers.set(language, known);
  return known;
}

/** The files that ship. */
function readModelFiles() {
  const read = (name: string) => new Uint8Array(readFileSync(join(MODEL, name)));
  return {
    weights: read('weights.bin').buffer,
    vocabulary: JSON.parse(readFileSync(join(MODEL, 'vocabulary.json'), 'utf8')) as unknown,
    kernel: read('kernel.wasm'),
  };
}

function formatScores(languages: readonly string[], scored: readonly Scored[]): string {
  const row = (name: string, own: readonly Scored[]) => {
    const [untyped, typed] = [poolCounts(own.map((one) => one.untyped)), poolCounts(own.map((one) => one.typed))];
    return [name, String(own.length), ...[untyped.precision, untyped.recall, untyped.f1, typed.f1].map(formatShare)];
  };
  const rows = languages.map((language) =>
    row(
      language,
      scored.filter(({ article }) => article.lang === language),
    ),
  );
  return formatTable([['language', 'articles', 'precision', 'recall', 'F1', 'F1 with kinds'], ...rows]);
}

function meetsBar(base: string, scored: readonly Scored[]): boolean {
  const bar = BARS[base];
  if (bar === undefined) return true;
  const { f1 } = poolCounts(scored.filter(({ article }) => baseOf(article) === base).map(({ untyped }) => untyped));
  console.log(`${base} F1 ${formatShare(f1)}, asked ≥ ${formatShare(bar)}: ${f1 >= bar ? 'met' : 'missed'}`);
  return f1 >= bar;
}

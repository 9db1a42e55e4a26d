import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run';
import type { Article } from '../../src/core/article';
import { limpid } from '../extractors';
import { PageBrowser } from '../page-browser';
import { formatShare } from '../text-table';
import { entitiesOf, isNamed } from './bench-entities';
import type { LabelledArticle } from './labelled-articles';
import { countEntities, poolCounts } from './score-entities';

const LABELS = join(ROOT, 'bench/corpus/entities/target.json');
/** Where the page is from: its site rule reads it. */
const ADDRESS = 'https://www.bannedbook.org/bnews/story.html';
const BARS = { precision: 0.97, recall: 0.92 };
/** An answer that takes longer does not come, in milliseconds. */
const TIMEOUT = 30_000;

/** Extracts the target page in Chromium, finds its entities and holds them against the labels; returns whether the bars were met. */
export async function benchTarget(file: string): Promise<boolean> {
  const entities = (await entitiesOf(await readTarget(file))).filter(isNamed);
  const counts = countEntities(JSON.parse(readFileSync(LABELS, 'utf8')) as LabelledArticle, entities, false);
  const { precision, recall } = poolCounts([counts]);
  console.log(`wrong: ${counts.wrong.join(', ')}\nmissed: ${counts.missed.join(', ')}`);
  console.log(`target precision ${formatShare(precision)}, asked ≥ ${formatShare(BARS.precision)}`);
  console.log(`target recall ${formatShare(recall)}, asked ≥ ${formatShare(BARS.recall)}`);
  return precision >= BARS.precision && recall >= BARS.recall;
}

async function readTarget(file: string): Promise<Article> {
  const browser = await PageBrowser.launch();
  const { source, extract } = limpid(true);
  await browser.open(ADDRESS, readFileSync(file), TIMEOUT);
  await browser.evaluate(source, TIMEOUT);
  const article = (await browser.evaluate(`${extract}.value`, TIMEOUT)) as Article;
  await browser.close();
  return article;
}

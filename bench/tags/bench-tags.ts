import { type Bar, formatBars } from '../bars';
import { BenchTab } from '../bench-tab';
import { readDataset } from '../corpus';
import { limpid } from '../extractors';
import { runDataset } from '../run-dataset';
import { annotatedTags, scoreTags, type TagScore } from './score-tags';
import { formatTagScores, judgeTags } from './tag-bars';

/** The datasets whose annotators gave the pages' own tags. */
const TAGGED = ['fundus', 'trafilatura'] as const;

/**
 * Reads the tags of every page that is annotated with tags, site rules off, and prints scores and bars.
 * @returns whether every bar was met and every page was read without an accident
 * @throws where the corpus has no such page: a typing mistake must not pass for a good result
 */
export async function benchTags(corpus: string): Promise<boolean> {
  const extractors = [limpid(false)];
  const tab = await BenchTab.open(extractors, 1);
  const scores: Record<string, TagScore> = {};
  const bars: Bar[] = [];
  let accidents = 0;
  for (const dataset of TAGGED) {
    const pages = (readDataset(corpus, dataset) ?? []).filter(({ expected }) => annotatedTags(expected));
    if (pages.length === 0) continue;
    const run = await runDataset(tab, corpus, dataset, pages, extractors);
    for (const { page, kind, reason = '' } of run.accidents) console.log(`! ${page}: ${kind} ${reason}`);
    accidents += run.accidents.length;
    const score = scoreTags(pages, run.predictions.limpid ?? {});
    scores[dataset] = score;
    bars.push(...judgeTags(dataset, score));
  }
  await tab.close();
  if (bars.length === 0) throw new Error(`${corpus} holds no page that is annotated with tags`);
  console.log(`\n${formatTagScores(scores)}\n\n${formatBars(bars)}`);
  return accidents === 0 && bars.every(({ met }) => met);
}

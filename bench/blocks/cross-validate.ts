import { loadTrees, type PackedTrees } from '../../src/extraction/tree-model';
import { type Examples, type TrainingOptions, trainTrees } from './gbdt';
import type { LabelledPage } from './labelled-pages';

export const OPTIONS: TrainingOptions = { trees: 220, depth: 4, rate: 0.08, lambda: 0.005, rowShare: 0.7, featureShare: 0.5, seed: 7 };
const FOLDS = 5;

/** The probability of every candidate block, by a model that has not seen the block's site. */
export function crossValidate(pages: readonly LabelledPage[]): Map<LabelledPage, readonly number[]> {
  const probabilities = new Map<LabelledPage, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const predict = loadTrees(trainModel(pages.filter((page) => foldOf(page) !== fold)));
    for (const page of pages) if (foldOf(page) === fold) probabilities.set(page, page.rows.map(predict));
  }
  return probabilities;
}

/** Hosts stay together, by the last two labels of their names. */
function foldOf({ page: { host } }: LabelledPage): number {
  const site = host.split('.').slice(-2).join('.');
  return [...site].reduce((hash, character) => (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 7) % FOLDS;
}

/**
 * Trains a model on pages.
 * Readability's own expected output is left out: it would teach the model to imitate Readability.
 */
export function trainModel(pages: readonly LabelledPage[]): PackedTrees {
  return trainTrees(toExamples(pages.filter(({ page }) => page.dataset !== 'readability')), OPTIONS);
}

function toExamples(pages: readonly LabelledPage[]): Examples {
  const examples = pages.flatMap(({ candidates, places, labels, rows }) =>
    candidates.blocks.flatMap((block, index) => {
      const place = places.get(block) ?? 0;
      const weight = labels.weight[place] ?? 0;
      return weight > 0 ? [{ row: rows[index] ?? [], weight, label: labels.positive[place] ?? 0 }] : [];
    }),
  );
  return {
    rows: examples.map(({ row }) => row),
    labels: Float64Array.from(examples, ({ label }) => label),
    weights: Float64Array.from(examples, ({ weight }) => weight),
  };
}

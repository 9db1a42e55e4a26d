import type { CorpusPage, Expected } from '../corpus';
import type { Prediction } from '../extractors';

/** How well the tags of a dataset's pages were found. */
export interface TagScore {
  /** Pages whose annotators gave tags. */
  readonly annotated: number;
  /** Over all tags of those pages; NaN where there are none. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pages annotated as having no tags, and the share of them on which nothing is said: NaN where there is none. */
  readonly untagged: number;
  readonly silent: number;
}

/** The tags that annotators gave a page; undefined where they said nothing of tags. */
export function annotatedTags({ topics, tags }: Expected): readonly string[] | undefined {
  return topics?.length ? topics : tags;
}

/** Scores the tags of the pages that are annotated with tags, and the silence on those annotated as having none. */
export function scoreTags(pages: readonly CorpusPage[], predictions: Readonly<Record<string, Prediction>>): TagScore {
  const pairs = pages.flatMap(({ id, expected }) => {
    const truth = annotatedTags(expected);
    return truth ? [{ truth: keysOf(truth), found: keysOf(predictions[id]?.tags ?? []) }] : [];
  });
  const tagged = pairs.filter(({ truth }) => truth.size > 0);
  const untagged = pairs.filter(({ truth }) => truth.size === 0);
  const hits = sum(tagged.map(({ truth, found }) => [...found].filter((key) => truth.has(key)).length));
  const precision = hits / sum(tagged.map(({ found }) => found.size));
  const recall = hits / sum(tagged.map(({ truth }) => truth.size));
  const silent = untagged.filter(({ found }) => found.size === 0).length / untagged.length;
  const f1 = hits === 0 ? hits / tagged.length : (2 * precision * recall) / (precision + recall);
  return { annotated: tagged.length, precision, recall, f1, untagged: untagged.length, silent };
}

/** Letters and digits alone, as the lab folds them: case, width, hashes and hyphens do not make another tag. */
function keysOf(tags: readonly string[]): ReadonlySet<string> {
  const keys = tags.map((tag) =>
    tag
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return new Set(keys.filter(Boolean));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

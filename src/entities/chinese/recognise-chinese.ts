import type { TextRun } from '../../core/content-text';
import type { Span } from '../choose-spans';
import type { Recogniser, Recognition } from '../recogniser';
import { type ChineseModel, type ChineseModelFiles, loadChineseModel, type TaggedWord } from './chinese-model';
import { Gazetteer, type KnownName } from './gazetteer/gazetteer';
import { findHanGlosses } from './han-glosses';
import { findLatinNames } from './latin-names';
import { toMainlandWords } from './mainland-words';
import { namesOfWords } from './names-of-words';
import { findQuoted } from './quoted-names';
import { refineWords } from './refine-words';
import { makeSimplifier } from './simplifier';

/** By how much a known name raises the scores of its labels; one that is a word as well raises them less. Chosen among six pairs by F1 on `development` and ten further articles. */
const WEIGHT = { sure: 5, ambiguous: 3 };

/**
 * Loads the recogniser of Chinese.
 * @throws Error where the files of the model are damaged
 */
export async function loadChineseRecogniser(files: ChineseModelFiles): Promise<Recogniser> {
  const model = await loadChineseModel(files);
  const toSimplified = makeSimplifier(files.vocabulary as Parameters<typeof makeSimplifier>[0]);
  const gazetteer = new Gazetteer(toSimplified);
  const recognise = (runs: readonly TextRun[]): Recognition => {
    const read = runs.map(({ start, text }) => {
      const { names, words = [] } = recogniseRun(text, model, gazetteer);
      return { names: moveBy(names, start), words: moveBy(words, start) };
    });
    return { names: read.flatMap(({ names }) => names), words: read.flatMap(({ words }) => words) };
  };
  return { recognise, toSimplified };
}

function moveBy<S extends Span>(spans: readonly S[], offset: number): S[] {
  return spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));
}

function recogniseRun(text: string, model: ChineseModel, gazetteer: Gazetteer): Recognition {
  const known = gazetteer.find(text);
  const hints = known.map((span) => ({ ...span, weight: span.isSure ? WEIGHT.sure : WEIGHT.ambiguous }));
  const words = refineWords(text, model.tag(toMainlandWords(text), hints), known);
  const glosses = findHanGlosses(text, new Set(words.map((word) => word.start)));
  const names = [
    ...known.filter((span) => isOfWords(span, words)),
    ...glosses.flatMap(({ full, short }) => [full, short]),
    ...namesOfWords(text, words),
    ...findQuoted(text),
    ...findLatinNames(text),
  ];
  return { names, words };
}

const NAME_TAG = /^(?:PER|LOC|ORG|n[rstwz])$/;

/** A known name is one where it begins and ends as words do; an ambiguous one only where the model takes it for a name as well. */
function isOfWords({ start, end, isSure }: KnownName, words: readonly TaggedWord[]): boolean {
  const first = words.find((word) => word.start === start);
  const last = words.find((word) => word.end === end);
  return first !== undefined && last !== undefined && (isSure || NAME_TAG.test(first.tag));
}

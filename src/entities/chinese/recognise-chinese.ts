import type { TextRun } from '../../core/content-text';
import type { NamedSpan } from '../../core/entity';
import { type ChineseModelFiles, loadChineseModel, type TaggedWord } from './chinese-model';
import { Gazetteer } from './gazetteer/gazetteer';
import { findHanGlosses } from './han-glosses';
import { findLatinNames } from './latin-names';
import { toMainlandWords } from './mainland-words';
import { namesOfWords } from './names-of-words';
import { findQuoted } from './quoted-names';
import { refineWords } from './refine-words';
import { makeSimplifier } from './simplifier';

const W2 = Number(process.env.W2 ?? 2);
const W3 = Number(process.env.W3 ?? 4);

/** Loads the recogniser of Chinese. */
export async function loadChineseRecogniser(files: ChineseModelFiles) {
  const model = await loadChineseModel(files);
  const toSimplified = makeSimplifier(files.vocabulary as Parameters<typeof makeSimplifier>[0]);
  const gazetteer = new Gazetteer(toSimplified);
  const recogniseRun = (text: string): NamedSpan[] => {
    const known = gazetteer.find(text);
    const hints = known.map((span) => ({ ...span, weight: span.end - span.start > 2 ? W3 : W2 }));
    const words = refineWords(text, model.tag(toMainlandWords(text), hints), known);
    const glosses = findHanGlosses(text, new Set(words.map((word) => word.start)));
    return [
      ...known.filter((span) => isOfWords(span, words)),
      ...glosses.flatMap(({ full, short }) => [full, short]),
      ...namesOfWords(text, words),
      ...findQuoted(text),
      ...findLatinNames(text),
    ];
  };
  const recognise = (runs: readonly TextRun[]) =>
    runs.flatMap(({ start, text }) => recogniseRun(text).map((span) => ({ ...span, start: span.start + start, end: span.end + start })));
  return { recognise, toSimplified };
}

const NAME_TAG = /^(?:PER|LOC|ORG|n[rstwz])$/;

/** A known name is one where it begins and ends as words do; a short one only where the model takes it for a name as well. */
function isOfWords({ start, end }: NamedSpan, words: readonly TaggedWord[]): boolean {
  const first = words.find((word) => word.start === start);
  const last = words.find((word) => word.end === end);
  return first !== undefined && last !== undefined && (end - start > 2 || NAME_TAG.test(first.tag));
}

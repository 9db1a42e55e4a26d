import type { TextRun } from '../core/content-text';
import type { NamedSpan } from '../core/entity';
import type { ChineseModelFiles } from './chinese/chinese-model';
import type { Span, WordSpan } from './choose-spans';

/** What is read off a text; offsets are absolute, as those of the runs are. */
export interface Recognition {
  readonly names: readonly NamedSpan[];
  /** The words of a script that puts no spaces between them. */
  readonly words?: readonly WordSpan[];
}

/** Finds the names in an article of one language. */
export interface Recogniser {
  readonly recognise: (runs: readonly TextRun[]) => Recognition;
  /** Folds Traditional Chinese characters into Simplified ones; other languages have none. */
  readonly toSimplified: (text: string) => string;
}

/** For languages without a recogniser: page tags, regions, brackets and glosses are all that is found. */
const NONE: Recogniser = { recognise: () => ({ names: [] }), toSimplified: (text) => text };

/**
 * Loads what a language needs, and nothing for one that needs nothing.
 * @param language - BCP 47 tag
 * @param readChineseFiles - asked where the text is Chinese
 * @throws Error where the files of a model are damaged
 */
export async function loadRecogniser(
  language: string | undefined,
  readChineseFiles: () => Promise<ChineseModelFiles>,
): Promise<Recogniser> {
  const [base] = (language ?? '').split('-');
  if (base === 'zh') return loadChinese(await readChineseFiles());
  if (base !== 'en') return NONE;
  const { recogniseEnglish } = await import('./english/recognise-english');
  return { ...NONE, recognise: (runs) => ({ names: recogniseEnglish(runs) }) };
}

async function loadChinese(files: ChineseModelFiles): Promise<Recogniser> {
  const [{ loadChineseModel }, { namesOfWords }, { findLatinNames }, { makeSimplifier }] = await Promise.all([
    import('./chinese/chinese-model'),
    import('./chinese/names-of-words'),
    import('./chinese/latin-names'),
    import('./chinese/simplifier'),
  ]);
  const model = await loadChineseModel(files);
  const recognise = (runs: readonly TextRun[]): Recognition => {
    const read = runs.map(({ start, text }) => {
      const words = model.tag(text);
      const names = [...namesOfWords(text, words), ...findLatinNames(text)];
      return { names: moveBy(names, start), words: moveBy(words, start) };
    });
    return { names: read.flatMap(({ names }) => names), words: read.flatMap(({ words }) => words) };
  };
  return { recognise, toSimplified: makeSimplifier(files.vocabulary as Parameters<typeof makeSimplifier>[0]) };
}

function moveBy<S extends Span>(spans: readonly S[], offset: number): S[] {
  return spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));
}

import type { TextRun } from '../core/content-text';
import type { NamedSpan } from '../core/entity';
import type { ChineseModelFiles } from './chinese/chinese-model';

/** Finds the names in an article of one language. */
export interface Recogniser {
  /** Offsets are absolute, as those of the runs are. */
  readonly recognise: (runs: readonly TextRun[]) => readonly NamedSpan[];
  /** Folds Traditional Chinese characters into Simplified ones; other languages have none. */
  readonly toSimplified: (text: string) => string;
}

/** For languages without a recogniser: page tags, regions, brackets and glosses are all that is found. */
const NONE: Recogniser = { recognise: () => [], toSimplified: (text) => text };

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
  return { ...NONE, recognise: recogniseEnglish };
}

async function loadChinese(files: ChineseModelFiles): Promise<Recogniser> {
  const [{ loadChineseModel }, { namesOfWords }, { findLatinNames }, { makeSimplifier }] = await Promise.all([
    import('./chinese/chinese-model'),
    import('./chinese/names-of-words'),
    import('./chinese/latin-names'),
    import('./chinese/simplifier'),
  ]);
  const model = await loadChineseModel(files);
  const recognise = (runs: readonly TextRun[]) =>
    runs.flatMap(({ start, text }) =>
      [...namesOfWords(text, model.tag(text)), ...findLatinNames(text)].map((span) => ({
        ...span,
        start: span.start + start,
        end: span.end + start,
      })),
    );
  return { recognise, toSimplified: makeSimplifier(files.vocabulary as Parameters<typeof makeSimplifier>[0]) };
}

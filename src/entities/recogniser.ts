import type { TextRun } from '../core/content-text';
import type { NamedSpan } from '../core/entity';
import type { ChineseModelFiles } from './chinese/chinese-model';
import type { WordSpan } from './choose-spans';

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
  if (base === 'zh') {
    const { loadChineseRecogniser } = await import('./chinese/recognise-chinese');
    return loadChineseRecogniser(await readChineseFiles());
  }
  if (base !== 'en') return NONE;
  const { recogniseEnglish } = await import('./english/recognise-english');
  return { ...NONE, recognise: (runs) => ({ names: recogniseEnglish(runs) }) };
}

import { type Hint, HintApplier } from './apply-hints';
import { CharacterEncoder } from './character-encoder';
import { startKernel } from './kernel';
import { joinLabels, type ParsedLabel, parseLabel } from './label-spans';
import { MAX_LENGTH, Network } from './network';
import { splitSentences, type TextRange } from './sentences';
import { ViterbiDecoder } from './viterbi';
import { checkVocabulary, type Vocabulary } from './vocabulary';
import { readWeights } from './weights';

/** What `src/entities/chinese/model` holds. */
export interface ChineseModelFiles {
  /** `weights.bin`; the model keeps it. */
  readonly weights: ArrayBuffer;
  /** `vocabulary.json`, parsed; it is checked. */
  readonly vocabulary: unknown;
  /** `kernel.wasm`. */
  readonly kernel: ArrayBuffer | Uint8Array<ArrayBuffer>;
}

/** A word of a text; offsets in UTF-16 code units. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  /** Of LAC: PER, LOC, ORG, TIME, or a part of speech. */
  readonly tag: string;
}

/** A tagger of words in Chinese, Simplified or Traditional. */
export interface ChineseModel {
  /** Bytes of WebAssembly memory, the same for texts of any length. */
  readonly memorySize: number;
  /**
   * Splits a text into words and tags them. It takes about 35 ms for 1,000 characters, so a caller gives it a paragraph at a
   * time and yields in between; a sentence must not be split over two calls.
   * @param hints - what could be a name, in the order of the text
   * @returns words in the order of the text, never overlapping; white space is none
   */
  tag(text: string, hints?: readonly Hint[]): TaggedWord[];
}

/**
 * Makes a tagger of the files in `src/entities/chinese/model`.
 * @throws Error where a file is damaged or belongs to another version, or WebAssembly is forbidden
 */
export async function loadChineseModel({ weights, vocabulary, kernel }: ChineseModelFiles): Promise<ChineseModel> {
  const checked = checkVocabulary(vocabulary);
  const tensors = readWeights(weights, checked);
  const network = new Network(await startKernel(kernel), tensors);
  return new Tagger(network, new ViterbiDecoder(tensors.transitions, checked.labels.length, MAX_LENGTH), checked);
}

const NO_WORD: ParsedLabel = { tag: '', begins: true };

class Tagger implements ChineseModel {
  private readonly encoder: CharacterEncoder;
  private readonly labels: readonly ParsedLabel[];
  private readonly hints: HintApplier;

  constructor(
    private readonly network: Network,
    private readonly decoder: ViterbiDecoder,
    vocabulary: Vocabulary,
  ) {
    this.encoder = new CharacterEncoder(vocabulary);
    this.labels = vocabulary.labels.map(parseLabel);
    this.hints = new HintApplier(vocabulary.labels);
  }

  get memorySize(): number {
    return this.network.memorySize;
  }

  tag(text: string, hints: readonly Hint[] = []): TaggedWord[] {
    return splitSentences(text, MAX_LENGTH).flatMap((sentence) =>
      this.tagSentence(
        text,
        sentence,
        hints.filter((hint) => hint.start >= sentence.start && hint.end <= sentence.end),
      ),
    );
  }

  private tagSentence(text: string, { start, end }: TextRange, hints: readonly Hint[]): TaggedWord[] {
    const { rows, starts, ends } = this.encoder.encode(text, start, end);
    const scores = this.network.score(rows);
    this.hints.apply(scores, this.network.scoreStride, starts, hints);
    const path = this.decoder.decode(scores, this.network.scoreStride, rows.length);
    const labels = Array.from(path, (label) => this.labels[label] ?? NO_WORD);
    return joinLabels(labels).map((span) => ({ start: starts[span.start] ?? start, end: ends[span.end - 1] ?? end, tag: span.tag }));
  }
}

import type { NamedSpan } from '../../core/entity';
import { CharacterEncoder } from './character-encoder';
import { startKernel } from './kernel';
import { joinLabels, type ParsedLabel, parseLabel } from './label-spans';
import { MAX_LENGTH, Network } from './network';
import { splitSentences, type TextRange } from './sentences';
import { ViterbiDecoder } from './viterbi';
import { checkVocabulary, type Vocabulary } from './vocabulary';
import { readWeights } from './weights';

/** What `public/models/zh` holds. */
export interface ChineseModelFiles {
  /** `weights.bin`; the model keeps it. */
  readonly weights: ArrayBuffer;
  /** `vocabulary.json`, parsed; it is checked. */
  readonly vocabulary: unknown;
  /** `kernel.wasm`. */
  readonly kernel: ArrayBuffer | Uint8Array<ArrayBuffer>;
}

/** A recogniser of named entities in Chinese, Simplified or Traditional. */
export interface ChineseModel {
  /** Bytes of WebAssembly memory, the same for texts of any length. */
  readonly memorySize: number;
  /**
   * Finds the persons, places, organizations and works that a text names. It takes about 35 ms for 1,000 characters, so a
   * caller gives it a paragraph at a time and yields in between; a sentence must not be split over two calls.
   * @returns spans in the order of the text, never overlapping
   */
  recognise(text: string): NamedSpan[];
}

/**
 * Makes a recogniser of the files in `public/models/zh`.
 * @throws Error where a file is damaged or belongs to another version, or WebAssembly is forbidden
 */
export async function loadChineseModel({ weights, vocabulary, kernel }: ChineseModelFiles): Promise<ChineseModel> {
  const checked = checkVocabulary(vocabulary);
  const tensors = readWeights(weights, checked);
  const network = new Network(await startKernel(kernel), tensors);
  return new Recogniser(network, new ViterbiDecoder(tensors.transitions, checked.labels.length, MAX_LENGTH), checked);
}

const NO_ENTITY: ParsedLabel = { kind: undefined, begins: true };

class Recogniser implements ChineseModel {
  private readonly encoder: CharacterEncoder;
  private readonly labels: readonly ParsedLabel[];

  constructor(
    private readonly network: Network,
    private readonly decoder: ViterbiDecoder,
    vocabulary: Vocabulary,
  ) {
    this.encoder = new CharacterEncoder(vocabulary);
    this.labels = vocabulary.labels.map(parseLabel);
  }

  get memorySize(): number {
    return this.network.memorySize;
  }

  recognise(text: string): NamedSpan[] {
    return splitSentences(text, MAX_LENGTH).flatMap((sentence) => this.recogniseSentence(text, sentence));
  }

  private recogniseSentence(text: string, { start, end }: TextRange): NamedSpan[] {
    const { rows, starts, ends } = this.encoder.encode(text, start, end);
    const path = this.decoder.decode(this.network.score(rows), this.network.scoreStride, rows.length);
    const labels = Array.from(path, (label) => this.labels[label] ?? NO_ENTITY);
    return joinLabels(labels).map((span) => ({ start: starts[span.start] ?? start, end: ends[span.end - 1] ?? end, kind: span.kind }));
  }
}

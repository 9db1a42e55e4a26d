/** What a model's weights are about, as `src/entities/chinese/model/vocabulary.json` has it. */
export interface Vocabulary {
  /** Numbers that stand for one character. */
  readonly embeddingSize: number;
  /** Numbers of a recurrent layer's state, in each direction. */
  readonly hiddenSize: number;
  /** Labels of a character: a tag and whether it begins (`-B`) or goes on (`-I`) there, or `O`. */
  readonly labels: readonly string[];
  /** Every character the model knows, in the order of its embeddings; one more embedding is that of all others. */
  readonly characters: string;
  /** Traditional characters, each at the place where `simplified` has what the model reads in its stead. */
  readonly traditional: string;
  readonly simplified: string;
  /** Length in bytes and CRC-32 of the weights that belong to it. */
  readonly weights: { readonly length: number; readonly crc32: number };
}

const SHAPE = {
  embeddingSize: isSize,
  hiddenSize: isSize,
  labels: (value: unknown) => Array.isArray(value) && value.length > 0 && value.every((label) => typeof label === 'string'),
  characters: isString,
  traditional: isString,
  simplified: isString,
  weights: (value: unknown) => isRecord(value) && Number.isInteger(value.length) && Number.isInteger(value.crc32),
} satisfies Record<keyof Vocabulary, (value: unknown) => boolean>;

/**
 * Checks what a file of a vocabulary holds.
 * @param value - the file's JSON, parsed
 * @throws Error where a part is missing or of another type
 */
export function checkVocabulary(value: unknown): Vocabulary {
  const wrong = Object.entries(SHAPE).find(([key, isRight]) => !isRecord(value) || !isRight(value[key]));
  if (wrong) throw new Error(`The Chinese model's vocabulary has no valid "${wrong[0]}".`);
  const vocabulary = value as Vocabulary;
  if (Array.from(vocabulary.traditional).length !== Array.from(vocabulary.simplified).length)
    throw new Error("The Chinese model's vocabulary has not one simplified character for each traditional one.");
  return vocabulary;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

/** The kernel works on 16 numbers at once. */
function isSize(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) % 16 === 0;
}

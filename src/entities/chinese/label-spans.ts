/** A word in a sentence, `end` behind its last place. */
export interface LabelSpan {
  readonly start: number;
  readonly end: number;
  /** Of LAC: PER, LOC, ORG, a part of speech; '' for what is none. */
  readonly tag: string;
}

/** What a label says of its place. */
export interface ParsedLabel {
  readonly tag: string;
  readonly begins: boolean;
}

/** Reads a tag and whether it begins (`PER-B`), goes on (`PER-I`), or is none (`O`). */
export function parseLabel(label: string): ParsedLabel {
  const [tag = '', position] = label.split('-');
  return { tag: tag === 'O' ? '' : tag, begins: position !== 'I' };
}

/** Joins the labels of a sentence into words; what goes on without a beginning begins where its tag does. */
export function joinLabels(labels: readonly ParsedLabel[]): LabelSpan[] {
  const spans: LabelSpan[] = [];
  let start = 0;
  for (const [place, { tag }] of labels.entries()) {
    const next = labels[place + 1];
    if (labels[place]?.begins || labels[place - 1]?.tag !== tag) start = place;
    const goesOn = next && !next.begins && next.tag === tag;
    if (tag && !goesOn) spans.push({ start, end: place + 1, tag });
  }
  return spans;
}

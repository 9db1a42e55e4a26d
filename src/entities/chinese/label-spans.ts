import type { EntityKind } from '../../core/entity';

/** A run of places in a sentence, `end` behind the last one. */
export interface LabelSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
}

/**
 * The tags of LAC that name something; the others are times and parts of speech. `ns` and `nt` are places and
 * organizations that the model is less sure of, and mostly right about; `nr`, such persons, is mostly wrong.
 */
const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ns', 'place'],
  ['ORG', 'organization'],
  ['nt', 'organization'],
  ['nw', 'work'],
]);

/** What a label says of its place. */
export interface ParsedLabel {
  readonly kind: EntityKind | undefined;
  readonly begins: boolean;
}

/** Reads a tag and whether it begins (`PER-B`), goes on (`PER-I`), or is none (`O`). */
export function parseLabel(label: string): ParsedLabel {
  const [tag = '', position] = label.split('-');
  return { kind: KINDS.get(tag), begins: position !== 'I' };
}

/** Joins the labels of a sentence into spans; what goes on without a beginning begins where its kind does. */
export function joinLabels(labels: readonly ParsedLabel[]): LabelSpan[] {
  const spans: LabelSpan[] = [];
  let start = 0;
  for (const [place, { kind }] of labels.entries()) {
    const next = labels[place + 1];
    if (labels[place]?.begins || labels[place - 1]?.kind !== kind) start = place;
    const goesOn = next && !next.begins && next.kind === kind;
    if (kind && !goesOn) spans.push({ start, end: place + 1, kind });
  }
  return spans;
}

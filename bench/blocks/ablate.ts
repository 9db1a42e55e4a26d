import { FEATURE_NAMES } from '../../src/extraction/block-features';
import type { Block } from '../../src/extraction/blocks';
import { PLACE_FEATURE_NAMES } from '../../src/extraction/place-features';
import { formatTable } from '../text-table';
import { CHOICE_HEADER, scoreChoice } from './choice-table';
import { crossValidate } from './cross-validate';
import { type LabelledPage, readLabelledPages } from './labelled-pages';
import { scoreLabels, scoreModel, scoreReadability } from './train';

type Probabilities = ReturnType<typeof crossValidate>;

const PLACES = new Set(PLACE_FEATURE_NAMES);
const SAID = new Set('isTitle inTitle titleOverlap inDescription hasByline inStatedBody afterTitle'.split(' '));

/** Groups of features that are taken away one by one. */
const FEATURE_GROUPS: Readonly<Record<string, (feature: string) => boolean>> = {
  'no phrases': (feature) => /^(?:phrase|heading):/.test(feature),
  'no class words': (feature) => /^(?:own|near|all):/.test(feature),
  'no place': (feature) => PLACES.has(feature),
  'no word of the page': (feature) => SAID.has(feature),
  'no visibility': (feature) => feature === 'hidden',
};

/** Prints what each stage gives: the cross-validated scores without it, beside those of all stages, hand rules and Readability. */
export function ablate(file: string): void {
  const pages = readLabelledPages(file);
  const rows = [CHOICE_HEADER, scoreReadability(pages), scoreHandRules(pages)];
  const probabilities = crossValidate(pages);
  rows.push(scoreModel('all stages', pages, probabilities), scoreThreshold(pages, probabilities));
  rows.push(scoreModel('furniture kept', readLabelledPages(file, true)));
  for (const [name, isDropped] of Object.entries(FEATURE_GROUPS)) rows.push(scoreModel(name, withoutFeatures(pages, isDropped)));
  rows.push(scoreModel('and Readability', withReadability(pages)), scoreLabels(pages));
  console.log(formatTable(rows));
}

function withoutFeatures(pages: readonly LabelledPage[], isDropped: (feature: string) => boolean): LabelledPage[] {
  const dropped = FEATURE_NAMES.map(isDropped);
  return pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => Array.from(row, (value, feature) => (dropped[feature] ? 0 : value))),
  }));
}

/** Whether Readability keeps the block and its neighbours, as more features. */
function withReadability(pages: readonly LabelledPage[]): LabelledPage[] {
  return pages.map((page) => {
    const kept = page.candidates.blocks.map((block) => Number(page.page.kept[page.places.get(block) ?? 0]));
    return {
      ...page,
      rows: page.rows.map((row, index) => [...Array.from(row), kept[index] ?? 0, kept[index - 1] ?? -1, kept[index + 1] ?? -1]),
    };
  });
}

/** The model without the rule for headings and items between chosen blocks. */
function scoreThreshold(pages: readonly LabelledPage[], probabilities: Probabilities): string[] {
  const isLikely = (page: LabelledPage) => (_: Block, index: number) => (probabilities.get(page)?.[index] ?? 0) >= 0.5;
  return scoreChoice('threshold alone', pages, (page) => new Set(page.candidates.blocks.filter(isLikely(page))));
}

/** What a person would write: sentences in the centre of the page, by link density, length and phrases; headings among them. */
function scoreHandRules(pages: readonly LabelledPage[]): string[] {
  const column = (name: string) => FEATURE_NAMES.indexOf(name);
  const [outside, related] = [column('levelsOutside'), column('phrase:related')];
  const isText = ({ text, linked, holder }: Block) =>
    linked * 3 < text.length && (text.length >= 40 || /^(?:h[2-6]|li|blockquote|pre)$/.test(holder.tag));
  return scoreChoice('hand rules', pages, ({ candidates, rows }) => {
    const isChosen = (block: Block, index: number) => isText(block) && (rows[index]?.[outside] ?? 0) <= 3 && !rows[index]?.[related];
    return new Set(candidates.blocks.filter(isChosen));
  });
}

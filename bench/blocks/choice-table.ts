import type { Block, PageBlocks } from '../../src/extraction/blocks';
import { scoreSamples, scoreTexts } from '../score';
import { formatShare } from '../text-table';
import type { LabelledPage } from './labelled-pages';

const DATASETS = ['scrapinghub', 'trafilatura', 'fundus', 'magichtml', 'newspaper', 'readability'];
const LANGUAGES = ['en', 'de', 'zh', 'ja', 'ko', 'ar', 'ru'];

/** Which blocks of a page some method takes for the article. */
export type Choice = (page: LabelledPage) => ReadonlySet<Block>;

export const CHOICE_HEADER = ['', ...DATASETS, ...LANGUAGES];

/** F1 of a choice, by dataset and by language; languages pool the pages whose whole text is known. */
export function scoreChoice(name: string, pages: readonly LabelledPage[], choice: Choice): string[] {
  const texts = new Map(pages.map((page) => [page, textOf(page, choice(page))]));
  const byDataset = DATASETS.map((dataset) => {
    const own = pages.filter(({ page }) => page.dataset === dataset);
    const predictions = Object.fromEntries(own.map((page) => [page.page.id, { text: texts.get(page) ?? '' }]));
    return scoreTexts(
      dataset,
      own.map(({ page }) => ({ ...page, url: '', file: '' })),
      predictions,
    ).f1;
  });
  const byLanguage = LANGUAGES.map((language) =>
    scoreSamples(
      pages.filter(isWhole(language)).map((labelled) => ({
        dataset: labelled.page.dataset,
        page: { ...labelled.page, url: '', file: '' },
        text: texts.get(labelled) ?? '',
      })),
    ),
  );
  return [name, ...byDataset.map(formatShare), ...byLanguage.map(formatShare)];
}

const isWhole =
  (language: string) =>
  ({ page }: LabelledPage) =>
    page.lang === language && page.dataset !== 'trafilatura' && page.dataset !== 'readability';

function textOf({ all, page }: { readonly all: PageBlocks; readonly page: LabelledPage['page'] }, chosen: ReadonlySet<Block>): string {
  return all.blocks.flatMap((block, index) => (chosen.has(block) && !page.captions[index] ? [block.text] : [])).join('\n');
}

import { describeBlocks } from '../../src/extraction/choose-content';
import { removeTagRows } from '../../src/extraction/inline-markup';
import { readMetadata } from '../../src/extraction/metadata';
import { clonePage } from '../../src/extraction/page';

/** The blocks of the live page with their features, as the trainer wants them. Runs in the page. */
(globalThis as { limpidBlocks?: () => unknown }).limpidBlocks = () => {
  const result = clonePage(document);
  if (!result.ok) return { texts: [], rows: [], captions: [] };
  const page = result.value;
  const metadata = readMetadata(page, undefined);
  removeTagRows(page.document);
  const { blocks, rows } = describeBlocks(page, metadata);
  return {
    texts: blocks.map(({ text }) => text),
    rows: rows.map((row) => Array.from(row, (value) => Math.round(value * 1000) / 1000)),
    captions: blocks.map(({ element }) => (element.closest('figcaption') ? 1 : 0)),
  };
};

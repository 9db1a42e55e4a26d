import { Readability } from '@mozilla/readability';
import type { Holder } from '../../src/extraction/blocks';
import { isCaption } from '../../src/extraction/captions';
import { findCandidates, readFacts, readPageBlocks } from '../../src/extraction/choose-content';
import { removeTagRows } from '../../src/extraction/inline-markup';
import { readMetadata } from '../../src/extraction/metadata';
import { keepMeantArticle } from '../../src/extraction/other-articles';
import { clonePage } from '../../src/extraction/page';

/** Shorter texts stand in many places of a page, in UTF-16 code units. */
const MIN_CONTAINED_LENGTH = 25;

/** The blocks of the live page, as plain data, and what is known of each. Runs in the page. */
(globalThis as { limpidBlocks?: () => unknown }).limpidBlocks = () => {
  const result = clonePage(document);
  if (!result.ok) return undefined;
  const page = result.value;
  keepMeantArticle(page);
  const facts = readFacts(page, readMetadata(page, undefined));
  removeTagRows(page.document);
  const read = readPageBlocks(page);
  const candidates = new Set(findCandidates(read, facts).blocks);
  const all = readabilityText();
  return {
    facts,
    holders: read.holders.map(({ element: _, parent, ...holder }: Holder) => ({ ...holder, parent: parent?.index ?? -1 })),
    blocks: read.blocks.map(({ texts: _, holder, ...block }) => ({ ...block, holder: holder.index })),
    candidates: read.blocks.map((block) => candidates.has(block)),
    captions: read.blocks.map(isCaption),
    kept: read.blocks.map(({ text }) => text.length >= MIN_CONTAINED_LENGTH && all.includes(withoutSpace(text))),
  };
};

function readabilityText(): string {
  const copy = document.cloneNode(true) as Document;
  const article = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  return withoutSpace(article?.content?.textContent ?? '');
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

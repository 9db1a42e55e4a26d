import type { Block } from './blocks';

/** A longer place is no note, in UTF-16 code units. */
const MAX_NOTE_LENGTH = 3000;
/** More links are not followed. */
const MAX_LINKS = 2000;
const LINKS = 'a[href^="#"]';

/**
 * Adds the notes that the chosen text refers to and that lead back to it: short lines with links are little like an
 * article's, but without them the text points at nothing.
 */
export function withNotes(blocks: readonly Block[], chosen: ReadonlySet<Block>): ReadonlySet<Block> {
  const document = blocks[0]?.holder.element.ownerDocument;
  const links = Array.from(document?.querySelectorAll(LINKS) ?? []).slice(0, MAX_LINKS);
  const holders = new Set(links.length > 0 ? Array.from(chosen, ({ holder }) => holder.element) : []);
  const notes = new Set(links.filter((link) => isWithin(link, holders)).flatMap(noteOf));
  if (notes.size === 0) return chosen;
  return new Set(blocks.filter((block) => chosen.has(block) || isWithin(block.holder.element, notes)));
}

/** The place that a link leads to, where a link in it leads back to the first or to what is around that. */
function noteOf(reference: Element): Element[] {
  const note = targetOf(reference);
  if (!note || note.contains(reference) || (note.textContent?.length ?? 0) > MAX_NOTE_LENGTH) return [];
  const leadsBack = Array.from(note.querySelectorAll(LINKS)).some((link) => {
    const target = targetOf(link);
    return target?.contains(reference) || (target && reference.contains(target));
  });
  return leadsBack ? [note] : [];
}

function targetOf(link: Element): Element | null {
  const fragment = (link.getAttribute('href') ?? '').slice(1);
  return link.ownerDocument.getElementById(fragment) ?? link.ownerDocument.querySelector(`a[name="${CSS.escape(fragment)}"]`);
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) if (others.has(around)) return true;
  return false;
}

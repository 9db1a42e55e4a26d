import type { RemovedBlock } from '../../../core/removed-block';
import type { Settings } from '../../../settings/settings-schema';
import { applySettings } from '../../reader/apply-settings';
import { toDom } from '../../reader/hast-to-dom';
import type { Translate } from '../../translation';
import { REMOVED_LABELS } from './labels';

/**
 * Draws blocks at their places in the article. Each stands in a shadow root: the text of the article, in which offsets
 * count, stays what it was.
 */
export function drawRemoved(content: HTMLElement, blocks: Iterable<RemovedBlock>, t: Translate): Map<RemovedBlock, HTMLElement> {
  const anchors = content.querySelectorAll(':scope > :not(.page-break)');
  const { adoptedStyleSheets } = content.getRootNode() as ShadowRoot;
  const drawn = new Map<RemovedBlock, HTMLElement>();
  for (const block of [...blocks].sort((a, b) => a.place - b.place)) {
    const box = content.ownerDocument.createElement('aside');
    box.className = 'put-back';
    box.setAttribute('aria-label', t(REMOVED_LABELS[block.kind]));
    const root = box.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = adoptedStyleSheets;
    root.append(drawBlock(block, content.ownerDocument, t));
    content.insertBefore(box, anchors[block.place] ?? null);
    drawn.set(block, box);
  }
  return drawn;
}

function drawBlock({ kind, content }: RemovedBlock, document: Document, t: Translate): HTMLElement {
  const inner = document.createElement('div');
  inner.className = 'content';
  const label = document.createElement('p');
  label.className = 'put-back-kind';
  label.textContent = t(REMOVED_LABELS[kind]);
  inner.append(label, toDom(content, document));
  const article = document.createElement('article');
  article.append(inner);
  const reader = document.createElement('div');
  reader.className = 'reader put-back-reader';
  reader.append(article);
  return reader;
}

/** Rules for the reader's settings end at a shadow root: what stands in one carries the settings, too. */
export function applySettingsTo(boxes: Iterable<HTMLElement>, settings: Settings): void {
  for (const { shadowRoot } of boxes) applySettings(shadowRoot?.firstElementChild as HTMLElement, settings);
}

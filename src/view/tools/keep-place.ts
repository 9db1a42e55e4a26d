/** Changes the layout of an article; the paragraph that was at the top, or where the lines begin, stays in view. */
export function keepPlace(scroller: HTMLElement, content: HTMLElement, change: () => void): void {
  const block = firstInView(scroller, content);
  const before = block?.getBoundingClientRect();
  change();
  if (!block || !before) return;
  const now = block.getBoundingClientRect();
  scroller.scrollBy({ left: now.left - before.left, top: now.top - before.top, behavior: 'instant' });
}

/** None at the very beginning, which stays where it is. */
function firstInView(scroller: HTMLElement, content: HTMLElement): Element | undefined {
  if (scroller.scrollTop === 0 && scroller.scrollLeft === 0) return undefined;
  const { width, height } = scroller.getBoundingClientRect();
  return Array.from(content.children).find((child) => {
    const { left, right, top, bottom } = child.getBoundingClientRect();
    return right > 0 && left < width && bottom > 0 && top < height;
  });
}

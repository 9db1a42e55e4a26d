/** What is selected inside the reader; in shadow roots browsers tell it by different names. */
export function selectedRange(scroller: HTMLElement): Range | undefined {
  const root = scroller.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? getSelection();
  const found = selection?.getComposedRanges?.({ shadowRoots: [root] })[0] ?? (selection?.rangeCount ? selection.getRangeAt(0) : undefined);
  if (!found || found.collapsed || !scroller.contains(found.startContainer) || !scroller.contains(found.endContainer)) return undefined;
  const range = new Range();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

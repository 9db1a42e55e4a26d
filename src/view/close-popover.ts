/** Closes what stands open inside an element, for Esc; returns whether there was anything. */
export function closePopover(root: ParentNode): boolean {
  const open = root.querySelector<HTMLElement>(':popover-open');
  open?.hidePopover();
  return open !== null;
}

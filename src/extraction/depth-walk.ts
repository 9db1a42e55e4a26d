/** Goes into a tree; returns by how much the depth changes, undefined where it is empty. */
export function firstStep(walker: TreeWalker): number | undefined {
  return walker.firstChild() ? 1 : undefined;
}

/** Goes to the next element in document order; returns by how much the depth changes, undefined at the end. */
export function nextStep(walker: TreeWalker, mayEnter = true): number | undefined {
  if (mayEnter && walker.firstChild()) return 1;
  for (let change = 0; ; change--) {
    if (walker.nextSibling()) return change;
    if (!walker.parentNode()) return undefined;
  }
}

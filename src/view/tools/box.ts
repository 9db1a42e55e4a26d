/** Puts a box around elements of the article; no text node comes or goes, so that offsets in the text stay. */
export function boxAll(content: HTMLElement, selector: string, className: string): HTMLElement[] {
  return Array.from(content.querySelectorAll(selector), (element) => {
    const box = content.ownerDocument.createElement('div');
    box.className = className;
    element.replaceWith(box);
    box.append(element);
    return box;
  });
}

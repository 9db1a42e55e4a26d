/** The text of an element with white space collapsed; '' where there is none. */
export function elementText(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
}

const XPATH = 'xpath:';

/** Whether the browser can read a selector, or an expression behind `xpath:`. */
export function isPlace(place: string): boolean {
  try {
    if (place.startsWith(XPATH)) document.createExpression(place.slice(XPATH.length));
    else document.createDocumentFragment().querySelector(place);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a handler act on a person's own input alone: the page can reach controls in the reader and fake it. Of radio
 * buttons and checkboxes listen to clicks: browsers trust the change that a faked click makes.
 */
export function ifTrusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => (event.isTrusted ? act(event) : event.preventDefault());
}

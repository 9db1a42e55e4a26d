/** Gives the person a file, by a link to a Blob: no permission is needed. */
export function downloadFile(name: string, blob: Blob): void {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), REVOKE_DELAY);
}

/** Browsers read the Blob after the click, in milliseconds. */
const REVOKE_DELAY = 10_000;

/** Hands an address to the program that the system has for it; the page stays. */
export function openAddress(href: string): void {
  Object.assign(document.createElement('a'), { href }).click();
}

/** Resolves once the browser could draw and answer. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

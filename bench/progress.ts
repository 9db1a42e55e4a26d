/** Pages between two lines where the output is no terminal. */
const PAGES_PER_LINE = 25;

/** Tells how far a dataset is: on one line of a terminal, or on a line of its own every 25 pages. */
export function showProgress(dataset: string, page: number, pages: number): void {
  const text = `${dataset} ${page}/${pages}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else if (page % PAGES_PER_LINE === 0 || page === pages) process.stderr.write(`${text}\n`);
}

export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}

import type { Element } from 'hast';

/** Cells that one cell may cover either way: more only make its reader wait. */
const MAX_SPAN = 30;

/**
 * The cells of a table by rows and columns; what a cell covers besides its own place is empty.
 * @example tableRows(table, textOf) // [['Month', 'Ships'], ['March', '12']]
 */
export function tableRows(table: Element, cellToText: (cell: Element) => string): string[][] {
  const rows = rowsOf(table);
  const grid: string[][] = rows.map(() => []);
  for (const [y, cells] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      while (grid[y]?.[x] !== undefined) x++;
      const [width, height] = [span(cell.properties.colSpan), span(cell.properties.rowSpan)];
      for (const row of grid.slice(y, y + height)) for (let column = x; column < x + width; column++) row[column] = '';
      const own = grid[y];
      if (own) own[x] = cellToText(cell);
      x += width;
    }
  }
  return grid.map((row) => Array.from(row, (words) => words ?? ''));
}

/** Does a table hold data? One of a single column with several blocks in a cell, or with code or tables in it, only sets them out. */
export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  const cells = rows.flat();
  if (cells.some((cell) => holds(cell, /^(?:pre|table)$/))) return false;
  return rows.some((row) => row.length > 1) || cells.every((cell) => cell.children.length < 2 || !holds(cell, /^(?:p|[uod]l|blockquote)$/));
}

function rowsOf(element: Element): Element[][] {
  const parts = element.children.filter((child) => child.type === 'element');
  return parts.flatMap((part) => {
    if (part.tagName === 'tr') return [part.children.filter((cell) => cell.type === 'element')];
    return /^t(?:head|body|foot)$/.test(part.tagName) ? rowsOf(part) : [];
  });
}

function holds(element: Element, names: RegExp): boolean {
  return element.children.some((child) => child.type === 'element' && (names.test(child.tagName) || holds(child, names)));
}

function span(value: unknown): number {
  return Math.min(Number(value) || 1, MAX_SPAN);
}

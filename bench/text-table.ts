/** Aligns the cells of rows: the first column to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** A share as benchmarks write it: .9123; a dash where there is nothing to measure. */
export const formatShare = (value: number) => formatNumber(value, 4).replace(/^0\./, '.');

export const formatPercent = (value: number) => (Number.isFinite(value) ? `${formatNumber(value * 100, 1)} %` : '–');

export const formatNumber = (value: number, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

import { inflateSync } from 'node:zlib';

/** Counts the pages of a PDF, whose objects may stand in compressed streams. */
export function countPdfPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = Array.from(text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs), ([, stream = '']) =>
    inflate(Buffer.from(stream, 'latin1')),
  );
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function inflate(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

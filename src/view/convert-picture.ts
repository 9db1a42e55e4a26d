import type { Picture } from '../core/format/pictures';

/** Longest side of what is drawn anew, in pixels: books show no more, and browsers have no larger canvases everywhere. */
const MAX_SIDE = 4096;
/** Side of what is looked at for transparency, in pixels. */
const LOOK = 64;
const QUALITY = 0.88;

/**
 * Draws a picture anew, in a type that every reading system shows: photographs as JPEG, what is transparent somewhere as PNG.
 * @throws where the browser cannot draw it
 */
export async function convertPicture(picture: Picture): Promise<Blob> {
  if (picture.type === 'image/svg+xml') return drawSvg(new TextDecoder().decode(picture.bytes));
  const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }));
  try {
    return await draw(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}

/** As an image, in which no script runs and nothing is fetched; of a Blob, because Firefox lets no content script read what was drawn of a data address. */
async function drawSvg(source: string): Promise<Blob> {
  const { written, width, height } = sizedSvg(source);
  const image = new Image(width, height);
  image.src = URL.createObjectURL(new Blob([written], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    return await draw(image, width, height);
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** With its own size in pixels on it: browsers do not agree what one without is. */
function sizedSvg(source: string): { readonly written: string; readonly width: number; readonly height: number } {
  const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') throw new Error('no picture');
  const [, , boxWidth = 0, boxHeight = 0] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const ratio = boxHeight > 0 && boxWidth > 0 ? boxWidth / boxHeight : 0;
  const [ownWidth, ownHeight] = ['width', 'height'].map((name) => pixelsOf(root.getAttribute(name)));
  const width = ownWidth ?? (ownHeight && ratio ? ownHeight * ratio : boxWidth || 300);
  const height = ownHeight ?? (ratio ? width / ratio : 150);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  if (!ratio) root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { written: new XMLSerializer().serializeToString(root), width, height };
}

/** Pixels of each unit. */
const UNITS: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, em: 16, ex: 8 };

function pixelsOf(length: string | null): number | undefined {
  const [, value, unit = ''] = /^\s*(\d*\.?\d+)([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const pixels = Number(value) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  return pixels > 0 ? pixels : undefined;
}

async function draw(source: CanvasImageSource, width: number, height: number): Promise<Blob> {
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  const canvas = drawn(source, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  return canvas.convertToBlob(isTransparent(canvas) ? { type: 'image/png' } : { type: 'image/jpeg', quality: QUALITY });
}

function drawn(source: CanvasImageSource, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(source, 0, 0, width, height);
  return canvas;
}

/** Tells by a small copy, in which every transparent place leaves its trace. */
function isTransparent(canvas: OffscreenCanvas): boolean {
  const small = drawn(canvas, Math.min(LOOK, canvas.width), Math.min(LOOK, canvas.height));
  const data = small.getContext('2d')?.getImageData(0, 0, small.width, small.height).data ?? [];
  for (let alpha = 3; alpha < data.length; alpha += 4) if ((data[alpha] ?? 0) < 255) return true;
  return false;
}

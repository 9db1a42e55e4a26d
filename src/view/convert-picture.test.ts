import { expect, test } from 'vitest';
import { convertPicture } from './convert-picture';

const svg = (source: string) => convertPicture({ type: 'image/svg+xml', bytes: new TextEncoder().encode(source) });
const drawing = (attributes: string, content = '<rect width="100%" height="100%" fill="#345"/>') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;

async function sizeOf(blob: Blob) {
  const { width, height } = await createImageBitmap(blob);
  return `${width}x${height} ${blob.type}`;
}

test.each([
  ['its own size', 'width="80" height="40"', '80x40 image/jpeg'],
  ['a size in points', 'width="60pt" height="30pt"', '80x40 image/jpeg'],
  ['the size of its box', 'viewBox="0 0 640 360"', '640x360 image/jpeg'],
  ['a width and a box', 'width="80" height="100%" viewBox="0 0 20 10"', '80x40 image/jpeg'],
  ['no size', '', '300x150 image/jpeg'],
  ['more than books show', 'width="8192" height="10"', '4096x5 image/jpeg'],
])('a drawing of %s', async (_, attributes, size) => expect(await sizeOf(await svg(drawing(attributes)))).toBe(size));

test('what is transparent somewhere stays so', async () => {
  expect(await sizeOf(await svg(drawing('width="80" height="40"', '<circle r="9" cx="20" cy="20"/>')))).toBe('80x40 image/png');
});

test.each(['<svg', '<html xmlns="http://www.w3.org/1999/xhtml"/>'])('%j is no drawing', (source) => expect(svg(source)).rejects.toThrow());

test('a photograph of a newer type becomes JPEG, another PNG; what cannot be drawn fails', async () => {
  const canvas = new OffscreenCanvas(200, 100);
  const context = canvas.getContext('2d');
  context?.fillRect(0, 0, 200, 100);
  const webp = async () => new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp' })).arrayBuffer());
  expect(await sizeOf(await convertPicture({ type: 'image/webp', bytes: await webp() }))).toBe('200x100 image/jpeg');
  context?.clearRect(40, 40, 9, 9);
  expect(await sizeOf(await convertPicture({ type: 'image/webp', bytes: await webp() }))).toBe('200x100 image/png');
  await expect(convertPicture({ type: 'image/avif', bytes: new Uint8Array(9) })).rejects.toThrow();
});

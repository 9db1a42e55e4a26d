import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { pictureAddresses, pictureType, withPictures } from './pictures';

const image = (src: string, alt?: string) => ({
  type: 'element' as const,
  tagName: 'img',
  properties: { src, ...(alt ? { alt } : {}) },
  children: [],
});
const figure = (...children: ReturnType<typeof image>[]) => ({ type: 'element' as const, tagName: 'figure', properties: {}, children });
const content: Root = {
  type: 'root',
  children: [figure(image('https://a.example/1', 'A bell')), image('https://a.example/2'), image('https://a.example/1')],
};

test('every address once, in the order of the text', () => {
  expect(pictureAddresses(content)).toEqual(['https://a.example/1', 'https://a.example/2']);
});

test('pictures get other addresses, or give way to their words', () => {
  const { children } = withPictures(content, (address) => (address.endsWith('2') ? 'two.png' : undefined));
  expect(children).toEqual([{ ...figure(), children: [{ type: 'text', value: '[A bell]' }] }, image('two.png')]);
});

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF89a', 'image/gif'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x20ftypavif', 'image/avif'],
  ['<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
  ['<?xml version="1.0"?>\n<!-- a bell -->\n<svg>', 'image/svg+xml'],
  ['<!doctype html><svg>', undefined],
  ['<html><svg></svg></html>', undefined],
  ['', undefined],
])('%j is %s', (start, type) => expect(pictureType(bytes(start))).toBe(type));

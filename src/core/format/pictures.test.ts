import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { computed } from '../computed.test-support';
import { element, text } from './article-of.test-support';
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
  ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [\n<!ENTITY bell "http://a.example/bell">\n]>\n<svg/>', 'image/svg+xml'],
  [`<!-- ${'drawn with care '.repeat(100)}-->\n<svg>`, 'image/svg+xml'],
  ['<!-- <svg> -->', undefined],
  ['<!doctype html><svg>', undefined],
  ['<html><svg></svg></html>', undefined],
  ['', undefined],
])('%j is %s', (start, type) => expect(pictureType(bytes(start))).toBe(type));

test('a file made to be looked through over and over is told at once', () => {
  const start = computed();
  for (const part of ['<!---->', ' ', '<??>', '<!DOCTYPE svg>', '<!DOCTYPE svg['])
    expect(pictureType(bytes(`${part.repeat(5000)}x`))).toBeUndefined();
  expect(computed() - start).toBeLessThan(200);
});

test('words in place of pictures touch no others', () => {
  const children = [text('it'), image('https://a.example/1', 'A bell'), text(' rang')];
  const sentence = { type: 'root' as const, children: [element('p', {}, ...children)] };
  expect(JSON.stringify(withPictures(sentence, () => undefined))).toContain('"it"},{"type":"text","value":" [A bell]"');
});

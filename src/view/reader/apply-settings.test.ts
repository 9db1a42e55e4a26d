import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { applySettings } from './apply-settings';

const PAGE = 'https://news.example';

test('pictures that a setting keeps away are not asked for, and come back', () => {
  const inert = new DOMParser().parseFromString(
    `<div class="reader"><article><img src="${PAGE}/wide.jpg" loaded="${PAGE}/small.jpg"><img src="${PAGE}/late.jpg"></article></div>`,
    'text/html',
  );
  const reader = inert.querySelector('.reader') as HTMLElement;
  const shown = (images: 'full' | 'small' | 'loaded' | 'none') => {
    applySettings(reader, { ...DEFAULT_SETTINGS, images });
    return Array.from(inert.images, (image) => image.getAttribute('src')?.slice(PAGE.length));
  };
  expect(shown('full')).toEqual(['/wide.jpg', '/late.jpg']);
  expect(shown('loaded')).toEqual(['/small.jpg', undefined]);
  expect(shown('none')).toEqual([undefined, undefined]);
  expect(shown('small')).toEqual(['/wide.jpg', '/late.jpg']);
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import type { Settings } from '../../settings/settings-schema';
import type { ReaderElements } from '../reader/article-view';
import { type LiveSettings, useLiveSettings } from './use-live-settings';

const root = document.createElement('div');
const save = vi.fn();
const elements = {
  reader: document.createElement('div'),
  scroller: document.createElement('div'),
  content: document.createElement('div'),
} as unknown as ReaderElements;
let live: LiveSettings;

function Reader({ stored }: { readonly stored: Settings }) {
  live = useLiveSettings(elements, stored, save);
  return null;
}

const tell = (stored: Partial<Settings>) => act(() => render(<Reader stored={{ ...DEFAULT_SETTINGS, ...stored }} />, root));
const change = (changed: Partial<Settings>) => act(() => live.change(changed));
const shown = () => [live.settings.theme, live.settings.textSize, elements.reader.dataset.theme];

beforeEach(() => {
  render(null, root);
  save.mockClear();
  return tell({});
});

test('a change is shown at once, and only what was changed is kept', async () => {
  await change({ theme: 'dark' });
  expect(shown()).toEqual(['dark', DEFAULT_SETTINGS.textSize, 'dark']);
  expect(save.mock.calls).toEqual([[{ theme: 'dark' }]]);
});

test('what storage tells late of an own change undoes no newer one', async () => {
  await change({ theme: 'dark' });
  await change({ textSize: 30 });
  await tell({ theme: 'dark' });
  expect(shown()).toEqual(['dark', 30, 'dark']);
});

test('what storage tells again is no news: a change made since stays', async () => {
  await tell({ theme: 'sepia' });
  await change({ theme: 'dark' });
  await tell({ theme: 'sepia' });
  expect(shown()).toEqual(['dark', DEFAULT_SETTINGS.textSize, 'dark']);
});

test('what was changed elsewhere is shown', async () => {
  await change({ theme: 'dark' });
  await tell({ theme: 'sepia', textSize: 22 });
  expect(shown()).toEqual(['sepia', 22, 'sepia']);
});

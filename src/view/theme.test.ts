import { afterEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/parse-settings';
import { SETTINGS_SCHEMA, type Settings } from '../settings/settings-schema';
import { applyTheme } from './apply-theme';
import { contrastOf } from './contrast';
import css from './theme.css?inline';

const THEMES = SETTINGS_SCHEMA.theme.choices.map(({ value }) => value);
const SCHEMES = ['light', 'dark'] as const;
const cases = THEMES.flatMap((theme) => SCHEMES.map((scheme) => [theme, scheme] as const));

/** Text, and what it stands on. */
const PAIRS = [
  ...['ink', 'quiet', 'accent'].flatMap((text) => ['paper', 'raised'].map((ground) => [text, ground] as const)),
  ['on-accent', 'accent'],
  ['ink', 'mark'],
  ['on-current-mark', 'current-mark'],
] as const;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
});

test.each(cases)('every text of the theme %s can be read, the system being %s', (theme, scheme) => {
  const least = theme === 'contrast' ? 7 : 4.5;
  expect(tooWeak(view({ theme }, scheme), least)).toEqual([]);
});

test.each([
  ['#777777', '#808080'],
  ['#ffffff', '#ffff00'],
  ['#000000', '#000000'],
  ['#3b2f20', '#f6ecd9'],
  ['#dddddd', '#102030'],
])('ink of %s on paper of %s is kept, or becomes black or white', (inkColor, paperColor) => {
  for (const accentColor of ['', '#ff0000', '#00ff00', '#888888'])
    expect(tooWeak(view({ theme: 'custom', inkColor, paperColor, accentColor }, 'light'), 4.5)).toEqual([]);
});

test.each(['#ff0000', '#ffff00', '#00ff00', '#00ffff', '#0000ff', '#ff00ff', '#000000', '#ffffff', '#808080', '#f6a800'])(
  'an accent of %s can be read in every theme',
  (accentColor) => {
    for (const [theme, scheme] of cases) {
      const weak = tooWeak(view({ theme, accentColor }, scheme), 4.5);
      expect(weak, `${theme} ${scheme}`).toEqual([]);
    }
  },
);

function view(change: Partial<Settings>, scheme: 'light' | 'dark'): HTMLElement {
  document.adoptedStyleSheets = [sheet];
  const outer = document.createElement('div');
  outer.className = 'reader';
  applyTheme(outer, { ...DEFAULT_SETTINGS, ...change });
  if (getComputedStyle(document.body.appendChild(outer)).colorScheme === 'light dark') outer.style.colorScheme = scheme;
  return outer;
}

function tooWeak(element: HTMLElement, least: number): string[] {
  return PAIRS.map(([text, ground]) => ({ text, ground, contrast: contrastOf(shown(element, text), shown(element, ground)) }))
    .filter(({ contrast }) => contrast < least)
    .map(({ text, ground, contrast }) => `${text} on ${ground}: ${contrast.toFixed(2)}`);
}

/** A colour as the screen shows it. */
function shown(element: HTMLElement, name: string): string {
  element.style.color = `var(--${name})`;
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = getComputedStyle(element).color;
  pen.fillRect(0, 0, 1, 1);
  return `#${Array.from(pen.getImageData(0, 0, 1, 1).data.slice(0, 3), (channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

import type { Settings } from '../settings/settings-schema';
import { contrastOf, isDark, readableInk } from './contrast';

/** With this contrast of ink and paper, ink paled by a fifth can still be read. */
const STRONG_CONTRAST = 9;

/** Gives a view its theme: an attribute, and colours of the person's own as custom properties that theme.css reads. */
export function applyTheme(root: HTMLElement, settings: Settings): void {
  root.dataset.theme = settings.theme;
  root.toggleAttribute('data-accent', settings.accentColor !== '');
  for (const [property, value] of Object.entries(ownColors(settings))) root.style.setProperty(property, value);
}

/** The custom properties of a theme of the person's own: text that could not be read becomes black or white. */
export function ownColors({ paperColor, inkColor, accentColor }: Settings): Readonly<Record<`--${string}`, string>> {
  const ink = readableInk(inkColor, paperColor);
  return {
    '--own-paper': paperColor,
    '--own-ink': ink,
    '--own-quiet': contrastOf(ink, paperColor) >= STRONG_CONTRAST ? `color-mix(in srgb, ${ink} 80%, ${paperColor})` : ink,
    '--own-accent': accentColor || ink,
    '--own-link': readableInk(accentColor || ink, paperColor),
    '--own-scheme': isDark(paperColor) ? 'dark' : 'light',
  };
}

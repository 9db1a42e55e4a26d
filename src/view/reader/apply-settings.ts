import type { Settings } from '../../settings/settings-schema';

/** Shows the settings in a reader: attributes and custom properties that its style sheet reads. */
export function applySettings(reader: HTMLElement, { theme, textSize }: Settings): void {
  reader.dataset.theme = theme;
  reader.style.setProperty('--text-size', `${textSize}px`);
}

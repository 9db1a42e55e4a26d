import { SETTING_NAMES, SETTINGS_SCHEMA, type SettingField, type Settings } from '../../settings/settings-schema';
import { applyTheme } from '../apply-theme';

/**
 * Shows the settings in a reader: each is an attribute, or a custom property where it is a number, under its own name
 * (`data-latin-font`, `--line-height`), that style sheets read.
 */
export function applySettings(reader: HTMLElement, settings: Settings): void {
  for (const name of SETTING_NAMES) {
    const field: SettingField = SETTINGS_SCHEMA[name];
    if (field.control === 'range') reader.style.setProperty(`--${toKebab(name)}`, `${settings[name]}${field.unit ?? ''}`);
    else if (field.control !== 'text' && field.group !== 'copying') reader.dataset[name] = String(settings[name]);
  }
  const font = settings.ownFont.trim();
  reader.style.setProperty('--own-font', font && `"${font}",`);
  applyTheme(reader, settings);
  applyImages(reader, settings.images);
}

/** Pictures that a setting keeps from being asked for keep their address in `data-src`. */
function applyImages(reader: HTMLElement, images: Settings['images']): void {
  for (const image of reader.querySelectorAll<HTMLImageElement>('article img')) {
    const whole = image.dataset.src ?? image.getAttribute('src') ?? '';
    const shown = images === 'none' ? '' : images === 'loaded' ? (image.getAttribute('loaded') ?? '') : whole;
    if (shown === image.getAttribute('src')) continue;
    image.dataset.src = whole;
    if (shown) image.setAttribute('src', shown);
    else image.removeAttribute('src');
  }
}

const toKebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
